/** Who could do what in a case now: every button that would be drawn for anybody, and which of them people are likely to press. */
import { and, asc, eq, isNull } from 'drizzle-orm'
import { seatOf, sits, type PartyRow } from '~/app/engine/actor.server'
import { readFacts } from '~/app/facts.server'
import type { House } from '~/app/house.server'
import { workflowNamed } from '~/machines/registry'
import { accepts } from '~/machines/step'
import type { FactName, Facts, Party, Proceeding } from '~/machines/workflow'
import type { Chance } from '../chance'
import { voices } from '../people'

export type Row = { id: string; parentId: string | null; workflow: string; version: number; snapshot: Proceeding }
type Person = { userId: string; seat: Party; pseudonym: string; neutralId: string | null }
export type Choice = { at: Row; name: string; by: Person; facts: Facts }

/** Ways to an end, or back from one, that are not drawn as dangerous, and what can be done over and over: done always, no case would settle, or none stay settled. */
const seldom = new Set([
  'complaint.reopen', 'complaint.reportNonPerformance', 'complaint.duplicateFound', 'merger.agree', 'complaint.transfer', 'complaint.declareResolved', 'complaint.endElsewhere', 'complaint.seised',
  'complaint.takeToAuthority', 'complaint.courtBundle', 'offer.takeBack', 'mediation.discloseInterests', 'mediation.recuse', 'mediation.changeMediator', 'mediation.handOver', 'mediation.performedAtOnce',
  'mediation.backToTalks', 'bidding.leave', 'proposal.takeBack', 'arbitration.discloseInterests', 'arbitration.makeOffer', 'arbitration.changeFreely', 'arbitration.challengeArbitrator', 'arbitration.objectJurisdiction',
  'arbitration.reportParallel', 'arbitration.askJoinder', 'arbitration.showPerformed', 'arbitration.confirmPerformed', 'arbitration.askCorrection', 'arbitration.askReopening', 'arbitration.courtBundle',
  'decisionReview.grant',
])
/** Ways onwards that a page does not make much of. */
const onwards = new Set(['complaint.chooseArbitration', 'complaint.askMediation', 'arbitration.nothingMore', 'mediation.makeOffer', 'mediation.startBidding', 'mediation.drawTerms'])

/** One of them: what the case waits for more readily than what merely may be done, and seldom what ends it, or none would grow old. */
export function likely(choices: readonly Choice[], chance: Chance): Choice | undefined {
  const moveOf = ({ at, name }: Choice) => workflowNamed(at.workflow).moves[name]!
  const named = ({ at, name }: Choice) => `${at.workflow}.${name}`
  const forward = choices.filter((c) => moveOf(c).tone === 'primary' || onwards.has(named(c)))
  if (forward.length && chance.often(0.6)) return chance.one(forward)
  const others = choices.filter((c) => (moveOf(c).tone !== 'danger' && !seldom.has(named(c))) || chance.often(0.04))
  return others.length ? chance.one(others) : undefined
}

export function openRows({ store }: House, caseId: string): Promise<Row[]> {
  const p = store.t.proceedings
  return store.db.select({ id: p.id, parentId: p.parentId, workflow: p.workflow, version: p.version, snapshot: p.snapshot }).from(p).where(and(eq(p.caseId, caseId), eq(p.open, true))).orderBy(asc(p.openedSeq))
}

/** Whoever sits in a case, an organisation by one of its officers. */
export async function peopleOf({ store }: House, caseId: string, chance: Chance): Promise<Person[]> {
  const p = store.t.parties
  const seats: PartyRow[] = await store.db.select().from(p).where(and(eq(p.caseId, caseId), isNull(p.until))).orderBy(asc(p.seat), asc(p.since), asc(p.neutralId))
  const people: Person[] = []
  for (const row of seats) {
    const userId = row.userId ?? chance.one(voices(row.organisationId!))
    const seated = await seatOf(store, { kind: 'user', userId }, caseId, seats)
    if (seated) people.push({ userId, seat: seated.seat, pseudonym: seated.pseudonym, neutralId: seated.neutralId })
  }
  return people
}

/** Every button of a proceeding, whoever's it is; now and then those that would not be drawn. */
export async function choicesIn(house: House, caseId: string, at: Row, rows: readonly Row[], chance: Chance): Promise<Choice[]> {
  const { store, clock } = house
  const workflow = workflowNamed(at.workflow)
  const root = rows.find((r) => r.workflow === 'complaint') ?? at
  const any = chance.often(0.03)
  const { cases: c } = store.t
  const [file] = await store.db.select({ respondentId: c.respondentId, platformId: c.platformId, filedAt: c.filedAt }).from(c).where(eq(c.id, caseId))
  const line: Row[] = []
  for (let row: Row | undefined = at; row; row = rows.find((r) => r.id === line.at(-1)!.parentId)) line.push(row)
  const choices: Choice[] = []
  for (const by of await peopleOf(house, caseId, chance)) {
    const names = Object.keys(workflow.moves).filter((name) => sits(by.seat, workflow.moves[name]!.by, root.snapshot.context))
    const asked = new Set(names.flatMap((name): readonly FactName[] => workflow.moves[name]!.facts ?? []))
    const facts = await readFacts(store, [...asked], {
      caseId, proceedingId: at.id, ...file!, actor: { kind: 'user', userId: by.userId }, pseudonym: by.pseudonym, neutralId: by.neutralId, at: clock.now(),
      lineage: line.map((r) => r.workflow), handler: line.map((r) => r.snapshot.context.handler as string | undefined).find(Boolean),
    })
    for (const name of any ? names : accepts(workflow, at.snapshot, names, by.seat, facts, clock.now())) choices.push({ at, name, by, facts })
  }
  return choices
}
