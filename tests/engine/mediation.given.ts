/** A mediation with everybody at the table, on a real store: what the tests of neutrals, sealed figures and caucuses begin with. */
import { and, desc, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { fileCase, fireDue, submitMove, type Answer } from '~/app/case-engine.server'
import type { House } from '~/app/house.server'
import { byHand } from '~/app/stories/hand.server'
import { isRefusal, type Refusal } from '~/machines/workflow'
import { at, days, lin, shop, stranger, user } from './given'

const id = (n: number) => `01900000-0000-7000-8000-0000000c${String(n).padStart(4, '0')}`
export const association = id(1), platform = id(2), otherShop = id(3)
export const people = { sun: id(11), pan: id(12), cheng: id(21), gu: id(22), xie: id(23), qin: id(31), yan: id(32), shen: id(33), luo: id(34) }
/** roster entries: three mediators, four arbitrators */
export const entries = { cheng: id(121), gu: id(122), xie: id(123), qin: id(131), yan: id(132), shen: id(133), luo: id(134) }
type Who = keyof typeof entries

export async function layRoster(house: House): Promise<void> {
  await house.store.write(async ({ db, t }) => {
    const known = await db.select({ id: t.users.id }).from(t.users)
    const person = (userId: string, name: string) => ({ id: userId, email: `${userId.slice(-6)}@example.org`, emailVerifiedAt: 1, name, locale: 'zh-CN' as const, createdAt: 0 })
    for (const [name, userId] of [...Object.entries(people), ['lin', lin], ['stranger', stranger]] as [string, string][]) if (!known.some((k) => k.id === userId)) await db.insert(t.users).values(person(userId, name))
    await db.insert(t.organisations).values([
      { id: association, kind: 'association', name: '云川市消费者协会', createdAt: 0, verifiedAt: 1 }, { id: platform, kind: 'platform', name: '集市通', createdAt: 0, verifiedAt: 1 },
      { id: otherShop, kind: 'merchant', name: '启航数码', createdAt: 0, verifiedAt: 1 },
    ])
    await db.insert(t.memberships).values([people.sun, people.pan].map((userId) => ({ id: uuidv7(), organisationId: association, userId, role: 'owner' as const, createdAt: 0 })))
    for (const [name, entry] of Object.entries(entries)) {
      await db.insert(t.neutrals).values({
        id: entry, userId: people[name as Who], organisationId: association, role: ['cheng', 'gu', 'xie'].includes(name) ? 'mediator' : 'arbitrator', skills: [], languages: ['zh-CN'], categories: [], interests: [], declaredAt: 1, createdAt: 0,
      })
    }
  })
}
export const change = (house: House, who: Who, over: Record<string, unknown>) => house.store.write(({ db, t }) => db.update(t.neutrals).set(over).where(eq(t.neutrals.id, entries[who])))

export const claimed = 9_900_000_000
export async function aMediation(house: House, over: Partial<Parameters<typeof fileCase>[1]> = {}) {
  const filed = await fileCase(house, {
    workflow: 'mediation', input: { remedies: [{ remedy: 'refund', amount: claimed }], amount: claimed, handler: 'association', consented: ['complainant', 'respondent'] },
    body: { narrative: '茶壶有裂纹' }, words: '茶壶有裂纹', evidence: [], kind: 'quality', amount: claimed,
    seats: [{ seat: 'respondent', organisationId: shop }, { seat: 'association', organisationId: association }], actor: user(lin), key: uuidv7(), ...over,
  })
  if (isRefusal(filed)) throw new Error(`not filed: ${JSON.stringify(filed)}`)
  return filed
}
export type Filed = Awaited<ReturnType<typeof aMediation>>

export async function proceeding(house: House, caseId: string, workflow = 'mediation') {
  const t = house.store.t.proceedings
  const [row] = await house.store.db.select().from(t).where(and(eq(t.caseId, caseId), eq(t.workflow, workflow))).orderBy(desc(t.openedSeq)).limit(1)
  return row!
}
export type Go = { in?: string; key?: string; version?: number }
/** A move in the newest proceeding of a workflow, as the person sees it now. */
export async function go(house: House, c: { caseId: string }, who: string, move: string, fields: Record<string, unknown> = {}, o: Go = {}): Promise<Answer | Refusal> {
  const row = await proceeding(house, c.caseId, o.in)
  const place = { caseId: c.caseId, proceedingId: row.id, move, actor: user(who) }
  return submitMove(house, { ...place, fields: await byHand(house, place, fields), expectedVersion: o.version ?? row.version, key: o.key ?? uuidv7() })
}
export async function must(house: House, c: { caseId: string }, who: string, move: string, fields: Record<string, unknown> = {}, o: Go = {}): Promise<Answer> {
  const answer = await go(house, c, who, move, fields, o)
  if (isRefusal(answer)) throw new Error(`${move}: ${JSON.stringify(answer)}`)
  return answer
}

/** Accepted by the association and given to the first of the rule's order, or to whoever is named. */
export async function aMediator(house: House, mediator?: string): Promise<Filed> {
  const c = await aMediation(house)
  await must(house, c, people.sun, 'acceptMediation')
  await must(house, c, people.sun, 'assign', mediator ? { mediator: [mediator] } : {})
  return c
}
export const sitting = async (house: House, caseId: string, seat = 'mediator') => {
  const t = house.store.t.parties
  return (await house.store.db.select().from(t).where(eq(t.caseId, caseId))).filter((p) => p.seat === seat)
}

/** Everything the store holds, as text. */
export async function everything(house: House): Promise<string> {
  const found: string[] = []
  for (const table of Object.values(house.store.t)) found.push(JSON.stringify(await house.store.db.select().from(table as typeof house.store.t.cases)))
  return found.join('\n')
}

/** The days of challenge are over: the rooms are open. Everything after happens on the returned house's clock. */
export async function anOpenRoom(house: House, mediator = entries.cheng): Promise<Filed & { later: House }> {
  const c = await aMediator(house, mediator)
  const later = at(house, Date.now() + days(5))
  await fireDue(later, c.caseId)
  return { ...c, later }
}
