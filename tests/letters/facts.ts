/** The facts of a case as caseFacts reads them, for any workflow in any state: what letters are written from without a store. */
import type { CaseFacts } from '~/app/letters/case-facts.server'
import type { OutboxRow } from '~/app/letters/claim.server'
import { chinaCalendar } from '~/machines/calendar'
import { parties, type Party, type Workflow } from '~/machines/workflow'

/** 21 November 2026, 10:00 in Beijing. */
export const written = Date.UTC(2026, 10, 21, 2)

export function factsOf(workflow: Workflow, letter: string, state = Object.keys(workflow.words.en.states)[0]!, reader: Party = 'complainant'): CaseFacts {
  const rule = workflow.letters[letter]?.due ?? (letter === 'reminder' ? Object.keys(workflow.rules)[0] : undefined)
  const seats = parties.map((seat, n) => ({ id: `party-${n}`, seat, userId: seat === 'complainant' ? 'lin' : null, organisationId: seat === 'complainant' ? null : seat, pseudonym: seat }))
  return {
    reference: 'HJ26-7K3M-9Q2P', rootId: 'p', workflow, kind: 'quality', filedAt: written - 86_400_000,
    proceeding: {
      id: 'p', caseId: 'c', parentId: null, workflow: workflow.name, part: false, version: 1, open: true, state, status: 'talking', waitsOn: reader, nextDue: null, audience: 'joint', outcome: null, openedAt: 0, openedSeq: 1, endedAt: null,
      snapshot: { workflow: workflow.name, machineVersion: 1, value: {}, context: { handler: 'platform', terms: [{ remedy: 'refund', amount: 12_800 }] }, history: {}, status: 'active', since: {}, armed: {} },
    },
    parties: seats, waitsOn: [reader], rule,
    deadline: rule ? { rule, due: Date.UTC(2026, 10, 28, 16), open: true, provisional: false } : undefined,
    names: {
      people: new Map([['lin', '林晓']]),
      organisations: new Map([
        ['respondent', { 'zh-CN': '山岚茶具', en: 'Shanlan Teaware' }], ['platform', { 'zh-CN': '集市平台', en: 'Jishi Market' }], ['association', { 'zh-CN': '杭州市消费者协会', en: 'Hangzhou Consumer Association' }],
        ['authority', { 'zh-CN': '杭州市市场监督管理局', en: 'Hangzhou Market Authority' }], ['mediator', { 'zh-CN': '调解中心', en: 'Mediation Centre' }], ['arbitrator', { 'zh-CN': '仲裁委', en: 'Arbitration Commission' }],
      ]),
    },
    calendar: chinaCalendar, documents: [],
  }
}

export const rowOf = (workflow: Workflow, letter: string, seat: Party = 'complainant', data: OutboxRow['data'] = {}): OutboxRow => ({
  id: '01900000-0000-7000-8000-000000000001', caseId: 'c', proceedingId: 'p', seq: 3, workflow: workflow.name, letter, audience: `party:${seat}`, seat, address: null,
  data: { at: written, ...data }, status: 'queued', attempts: 0, nextAt: 0, leaseUntil: null, lastError: null, createdAt: written, sentAt: null,
})
