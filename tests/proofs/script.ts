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

type Seat = keyof typeof speakers
type Act =
  | { file: string; handler?: 'platform' | 'association' }
  | { in: string; by: Seat; move: string; fields?: Record<string, unknown>; part?: string; evidence?: true }
  | { lapse: string }
export type Scene = { day: number; acts: Act[] }

const refund = [{ remedy: 'refund', amount: 12_800, withinDays: 7 }]
const message = '茶壶底部有裂纹，要求退款。'
const reasons = '经核查订单与聊天记录，认为应当退款。'

/** Every kind of thing the engine does with rows: births, moves, parts, agreement, silence, proposals, pauses, endings. */
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
  if ('file' in act) return () => fileCase(house, filing(act.file, act.handler ?? 'platform', key))
  const caseId = await caseOf(house, 'lapse' in act ? act.lapse : act.in)
  if (!caseId) return async () => ({ refused: 'not-found', detail: 'its filing was not taken' })
  if ('lapse' in act) return () => fireDue(house, caseId)
  const target = await proceeding(house, caseId, act.part)
  const place = { caseId, proceedingId: target?.id ?? '', move: act.move, actor: { kind: 'user', userId: speakers[act.by] } as const }
  const fields = await byHand(house, place, act.fields)
  return () => submitMove(house, { ...place, fields, expectedVersion: target?.version ?? 0, key })
}

function filing(name: string, handler: 'platform' | 'association', key: string) {
  return {
    workflow: 'complaint', kind: `quality-${name}`, amount: 12_800, words: message, evidence: [], key, actor: { kind: 'user' as const, userId: consumer },
    body: { title: `茶壶 ${name}`, narrative: message, remedies: refund },
    input: {
      respondentKind: 'merchant', handler, platformInterest: false, hasPlatform: true, kind: 'quality', remedies: refund, amount: 12_800, small: name === 'D', bothReport: name === 'B',
      byGuardian: false, respondentReachable: true, contractBinds: false, available: ['complaint'], platformId: platform, associationId: association, authorityId: authority,
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
  const rows = await db.select({ id: p.id, version: p.version }).from(p).where(and(eq(p.caseId, caseId), eq(p.workflow, workflow!))).orderBy(asc(p.openedSeq))
  return rows[Number(nth) - 1]
}
