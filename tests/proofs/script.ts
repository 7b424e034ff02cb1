/**
 * The fixed script that the kill and power proofs play: filings, moves, lapses, letters' causes and grouped writes, each act
 * under a key that is the same in every run, so that whoever was not answered can ask again. Acts of one scene are made at
 * once and share a commit.
 */
import { and, asc, eq } from 'drizzle-orm'
import { fileCase, fireDue, submitMove } from '~/app/case-engine.server'
import type { House } from '~/app/house.server'
import { byHand } from '~/app/stories/hand.server'
import { signedInStory } from '~/machines/fields'
import { isRefusal, type Refusal } from '~/machines/workflow'
import { association, authority, consumer, platform, shop, speakers } from './people'

/** a body or a side, or whoever the case was given to: of a panel the member, who presides first */
type Seat = keyof typeof speakers | 'mediator' | `arbitrator#${1 | 2 | 3}`
type Act =
  | { file: string; handler?: 'platform' | 'association'; claim?: number }
  | { in: string; by: Seat; move: string; fields?: Record<string, unknown>; part?: string }
  | { lapse: string }
export type Scene = { day: number; acts: Act[] }

const refund = [{ remedy: 'refund', amount: 12_800, withinDays: 7 }]
const message = '茶壶底部有裂纹，要求退款。'
const reasons = '经核查订单与聊天记录，认为应当退款。'

/** above what one arbitrator decides alone */
const large = 6_000_000
const panelTerms = { bindsByContract: 'yes', reopenUnderstood: 'yes', bodyKnown: 'yes', feesKnown: 'yes', signature: signedInStory }
const findings = [{ text: '收款后未完成安装，有照片为证。', evidence: [], rule: '《消费者权益保护法》第五十三条' }]
const nothingMore = (by: Seat): Act => ({ in: 'F', by, move: 'nothingMore', part: 'arbitration#1' })
const vote = (n: 1 | 2 | 3, verdict: string): Act => ({ in: 'F', by: `arbitrator#${n}`, move: 'vote', part: 'arbitration#1', fields: { vote: verdict, voteReasons: reasons } })
const signsTerms = (by: Seat): Act => ({ in: 'E', by, move: 'sign', part: 'mediation#1', fields: { signature: signedInStory } })

/**
 * Every kind of thing the engine does with rows: births, moves, parts, agreement, silence, proposals, pauses, endings; then a
 * mediation with sealed figures and three signatures beside an arbitration with sealed votes, both with the papers they issue.
 */
export const scenes: Scene[] = [
  { day: 0, acts: [{ file: 'A' }] },
  { day: 0, acts: [{ file: 'B', handler: 'association' }, { file: 'C' }, { file: 'D' }] },
  { day: 1, acts: [{ in: 'A', by: 'platform', move: 'complete' }] },
  { day: 1, acts: [{ in: 'A', by: 'platform', move: 'accept' }, { in: 'C', by: 'platform', move: 'complete' }] },
  { day: 2, acts: [{ in: 'A', by: 'respondent', move: 'reply', fields: { position: 'agreesInPart', message } }, { in: 'C', by: 'complainant', move: 'withdraw', fields: { understood: 'yes' } }] },
  { day: 3, acts: [{ in: 'A', by: 'complainant', move: 'makeOffer', fields: { terms: refund } }] },
  { day: 4, acts: [{ in: 'A', by: 'respondent', move: 'accept', part: 'offer#1', fields: { agreed: 'yes' } }] },
  { day: 4, acts: [{ in: 'A', by: 'complainant', move: 'sign', fields: { signature: signedInStory } }] },
  { day: 5, acts: [{ in: 'A', by: 'respondent', move: 'sign', fields: { signature: signedInStory } }] },
  { day: 6, acts: [{ in: 'A', by: 'respondent', move: 'prove', part: 'performance#1', fields: { how: '已原路退回' } }] },
  { day: 40, acts: [{ lapse: 'B' }, { lapse: 'D' }] },
  { day: 40, acts: [{ in: 'B', by: 'association', move: 'propose', fields: { facts: reasons, reasons, terms: refund } }] },
  { day: 41, acts: [{ file: 'F', handler: 'association', claim: large }] },
  { day: 80, acts: [{ lapse: 'F' }, { file: 'E', handler: 'association' }] },
  { day: 110, acts: [{ lapse: 'F' }, { lapse: 'E' }] },
  { day: 110, acts: [{ in: 'E', by: 'complainant', move: 'askMediation' }, { in: 'F', by: 'complainant', move: 'chooseArbitration', fields: { finalUnderstood: 'yes' } }] },
  { day: 110, acts: [{ in: 'E', by: 'respondent', move: 'agreeMediation' }, { in: 'F', by: 'complainant', move: 'agreePanel', part: 'arbitration#1', fields: panelTerms }] },
  { day: 111, acts: [{ in: 'E', by: 'association', move: 'acceptMediation', part: 'mediation#1' }, { in: 'F', by: 'respondent', move: 'agreePanel', part: 'arbitration#1', fields: panelTerms }] },
  { day: 111, acts: [{ in: 'E', by: 'association', move: 'assign', part: 'mediation#1' }, { in: 'F', by: 'association', move: 'complete', part: 'arbitration#1' }] },
  { day: 112, acts: [{ in: 'F', by: 'respondent', move: 'answer', part: 'arbitration#1', fields: { position: 'disputes', message } }] },
  { day: 116, acts: [{ lapse: 'E' }, { in: 'F', by: 'association', move: 'compose', part: 'arbitration#1' }] },
  { day: 116, acts: [{ in: 'E', by: 'mediator', move: 'startBidding', part: 'mediation#1' }, nothingMore('complainant')] },
  { day: 116, acts: [{ in: 'E', by: 'complainant', move: 'bid', part: 'bidding#1', fields: { figure: '100' } }, nothingMore('respondent')] },
  { day: 117, acts: [{ in: 'E', by: 'respondent', move: 'bid', part: 'bidding#1', fields: { figure: '110' } }, vote(1, 'allow')] },
  { day: 117, acts: [signsTerms('complainant'), vote(2, 'dismiss')] },
  { day: 118, acts: [signsTerms('respondent'), vote(3, 'allow')] },
  { day: 118, acts: [signsTerms('mediator'), { in: 'F', by: 'arbitrator#1', move: 'draftDecision', part: 'arbitration#1', fields: { findings, reasons, terms: [{ remedy: 'refund', amount: large, withinDays: 10 }], signature: signedInStory } }] },
  { day: 119, acts: [{ in: 'F', by: 'arbitrator#2', move: 'signDecision', part: 'arbitration#1', fields: { signature: signedInStory } }] },
  { day: 119, acts: [{ in: 'F', by: 'arbitrator#3', move: 'signDecision', part: 'arbitration#1', fields: { signature: signedInStory } }, { in: 'E', by: 'respondent', move: 'prove', part: 'performance#1', fields: { how: '已原路退回' } }] },
]
export const keyOf = (scene: number, act: number) => `scene-${scene}-act-${act}`
export const dawn = Date.UTC(2026, 2, 2, 2)
const clockAt = (day: number) => ({ now: () => dawn + day * 86_400_000 }) as House['clock']

/** Plays scenes, the first of which is number `from`, saying each act's key when it was acknowledged. Returns the keys refused, with why. */
export async function perform(house: House, from: number, scenes: readonly Scene[], acknowledged: (key: string) => void): Promise<[string, Refusal][]> {
  const refused: [string, Refusal][] = []
  for (const [n, scene] of scenes.entries()) {
    const ready = []
    for (const [m, act] of scene.acts.entries()) {
      const key = keyOf(from + n, m)
      ready.push({ key, go: await prepare({ ...house, clock: clockAt(scene.day) }, act, key) })
    }
    await Promise.all(ready.map(async ({ key, go }) => {
      const answer = await go()
      if (isRefusal(answer)) refused.push([key, answer])
      else acknowledged(key)
    }))
  }
  return refused
}

/** Looks up what the act needs, so that the acts of a scene reach the store in the same turn. */
async function prepare(house: House, act: Act, key: string): Promise<() => Promise<unknown>> {
  if ('file' in act) return () => fileCase(house, filing(act, key))
  const caseId = await caseOf(house, 'lapse' in act ? act.lapse : act.in)
  if (!caseId) return async () => ({ refused: 'not-found', detail: 'its filing was not taken' })
  if ('lapse' in act) return () => fireDue(house, caseId)
  const target = await proceeding(house, caseId, act.part)
  const place = { caseId, proceedingId: target?.id ?? '', move: act.move, actor: { kind: 'user', userId: await speaks(house, act.by, target?.context) } as const }
  const fields = await byHand(house, place, act.fields)
  return () => submitMove(house, { ...place, fields, expectedVersion: target?.version ?? 0, key })
}

/** In the mediator's or an arbitrator's seat speaks whoever the machine has put there. */
async function speaks({ store: { db, t } }: House, by: Seat, context: Record<string, any> | undefined): Promise<string> {
  if (by in speakers) return speakers[by as keyof typeof speakers]
  const entry = by === 'mediator' ? context?.mediator : context?.panel?.[Number(by.split('#')[1]) - 1]
  const [row] = await db.select({ userId: t.neutrals.userId }).from(t.neutrals).where(eq(t.neutrals.id, entry ?? ''))
  return row?.userId ?? ''
}

function filing({ file: name, handler = 'platform', claim }: Extract<Act, { file: string }>, key: string) {
  const remedies = claim ? [{ remedy: 'refund', amount: claim, withinDays: 10 }] : refund
  const amount = claim ?? 12_800
  return {
    workflow: 'complaint', kind: `quality-${name}`, amount, words: message, evidence: [], key, actor: { kind: 'user' as const, userId: consumer },
    body: { title: `茶壶 ${name}`, narrative: message, remedies },
    input: {
      respondentKind: 'merchant', handler, platformInterest: false, hasPlatform: true, kind: 'quality', remedies, amount, small: name === 'D', bothReport: name === 'B',
      byGuardian: false, respondentReachable: true, contractBinds: false, available: ['complaint', 'mediation', 'arbitration'], platformId: platform, associationId: association, authorityId: authority,
    },
    seats: [{ seat: 'respondent' as const, organisationId: shop }, { seat: 'platform' as const, organisationId: platform }, ...(handler === 'association' ? [{ seat: 'association' as const, organisationId: association }] : [])],
  }
}

async function caseOf({ store: { db, t } }: House, name: string) {
  const [row] = await db.select({ id: t.cases.id }).from(t.cases).where(eq(t.cases.kind, `quality-${name}`))
  return row?.id
}

async function proceeding({ store: { db, t } }: House, caseId: string, part: string | undefined) {
  const [workflow, nth] = (part ?? 'complaint#1').split('#')
  const p = t.proceedings
  const rows = await db.select({ id: p.id, version: p.version, snapshot: p.snapshot }).from(p).where(and(eq(p.caseId, caseId), eq(p.workflow, workflow!))).orderBy(asc(p.openedSeq))
  const row = rows[Number(nth) - 1]
  return row && { id: row.id, version: row.version, context: row.snapshot.context }
}
