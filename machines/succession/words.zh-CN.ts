import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: '承受权利义务',
  summary: '一方当事人死亡或者终止的，案件等待承受其权利义务的人，最长六十日。',
  states: {
    waiting: { name: '等待承受人', now: '等待承受权利义务的人。', otherwise: '六十日内无人承受的，案件终止。' },
    named: { name: '已确定', now: '已确定承受权利义务的人。' },
    none: { name: '无人承受', now: '期满无人承受。' },
    ended: { name: '随案件结束', now: '案件已结束，本环节随之结束。' },
  },
  moves: {
    nameSuccessor: { name: '登记承受人', submit: '提交', happened: '登记了承受权利义务的人' },
  },
  signals: { handlerChanged: '办理机构已变更。', parentEnded: '案件已结束，本环节随之结束。' },
  lapses: { successionLimit: '期满无人承受。' },
  fields: {
    successor: { label: '承受人' },
    basisOfSuccession: { label: '依据', hint: '继承、合并、分立等。' },
    organisation: { label: '承受的商家', hint: '被投诉方由其他商家承受的，请选择。' },
    evidence: { label: '证明材料' },
  },
  rules: { successionLimit: '确定承受人' },
  letters: {
    successorAwaited: { subject: '投诉 {reference} 等待承受权利义务的人', body: ['一方当事人死亡或者终止，案件暂停，最迟至 {due}。'], button: '查看案件' },
  },
  outcomes: { named: '已确定', none: '无人承受', ended: '随案件结束' },
}
