import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: '并案',
  summary: '重复提出的同一投诉，并入在先案件。',
  states: {
    proposed: { name: '待投诉人表示', now: '提议并入在先案件。', otherwise: '五个工作日内没有异议的，并案。' },
    merged: { name: '已并案', now: '已并入在先案件。' },
    apart: { name: '不并案', now: '两案分别办理。' },
    ended: { name: '随案件结束', now: '案件已结束，本环节随之结束。' },
  },
  moves: {
    agree: { name: '同意并案', submit: '确认同意', happened: '同意并案' },
    object: { name: '有异议', hint: '说明两案有何不同。', submit: '提交异议', happened: '对并案提出异议' },
  },
  signals: { handlerChanged: '办理机构已变更。', parentEnded: '案件已结束，本环节随之结束。' },
  lapses: { mergerObjection: '期满没有异议，并案。' },
  fields: {
    reason: { label: '理由' },
  },
  rules: { mergerObjection: '对并案提出异议' },
  letters: {
    mergerProposed: { subject: '投诉 {reference} 可能与在先案件重复', body: ['受理机构认为本案与在先案件重复，提议合并。', '您同意，或者在 {due} 前没有异议的，并入在先案件，以较早的提交日期为准；您在本案提交的内容仍可从在先案件查看。'] },
  },
  outcomes: { merged: '已并案', apart: '不并案', ended: '随案件结束' },
}
