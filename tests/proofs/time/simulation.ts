/**
 * Years of cases in seconds, from the complaint through mediation and arbitration: people file, act and fall silent by chance, at
 * chosen and at awkward instants; the clockwork turns now and then, sometimes as two at once, and sometimes sleeps for days;
 * calendars are announced late. Everything through the one door.
 */
import { and, asc, eq, gt, inArray, isNull, lte, ne } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { loadCalendar } from '~/app/calendar.server'
import { fileCase, submitMove, submitSignal } from '~/app/case-engine.server'
import { turnOnce } from '~/app/clockwork.server'
import { sits } from '~/app/engine/actor.server'
import type { House } from '~/app/house.server'
import { byHand } from '~/app/stories/hand.server'
import { chinaCalendar, type CalendarData } from '~/machines/calendar'
import { kindCodes } from '~/machines/complaint/kinds'
import { remedyCodes } from '~/machines/complaint/remedies'
import { workflowNamed } from '~/machines/registry'
import { isRefusal, type Party } from '~/machines/workflow'
import type { Chance } from '../chance'
import { association, authority, consumer, otherAssociation, otherShop, platform, shop } from '../people'
import { choicesIn, likely, openRows, peopleOf, type Choice } from './choosing'
import { filledIn, terms } from './fields'
import { informed } from './informed'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR
export const never = 8_640_000_000_000_000
/** What was announced for the years that the shipped calendar does not know: invented, with holidays and make-up days. */
export const announced = (year: number, before: CalendarData): CalendarData => ({
  version: `cn-${year}`, zone: 'Asia/Shanghai',
  years: { ...before.years, [year]: { holidays: [`${year}-01-01`, `${year}-02-08`, `${year}-02-09`, `${year}-02-10`, `${year}-05-03`, `${year}-05-04`, `${year}-10-01`, `${year}-10-04`, `${year}-10-05`, `${year}-10-06`], workdays: [`${year}-02-13`, `${year}-10-09`] } },
})

export type Told = { filed: number; moves: number; refused: Record<string, number>; turns: number; fired: number; slept: number; missed: string[]; early: string[]; pauses: Map<string, number>; calendars: CalendarData[] }
export type Play = { house: House; chance: Chance; cases: number; from: number; to: number; /** the portal's own, or a broken one that must be noticed */ clockwork?: ((house: House) => Promise<number>) | undefined }

export class Simulation {
  now: number
  readonly told: Told = { filed: 0, moves: 0, refused: {}, turns: 0, fired: 0, slept: 0, missed: [], early: [], pauses: new Map(), calendars: [chinaCalendar] }
  private readonly house: House
  private asleepUntil = 0
  private acts = 0
  /** whose people are talking: they answer each other within hours */
  private lively: string | undefined

  constructor(private readonly play: Play) {
    this.now = play.from
    this.house = { ...play.house, clock: { now: () => this.now } as House['clock'] }
  }

  async run(): Promise<void> {
    const { chance, cases, from, to } = this.play
    // New cases come during the first four fifths; people act some fifty times in the life of a case.
    const steps = cases * 50
    const gap = (to - from) / steps
    for (let n = 0; this.now < to; n++) {
      await this.passTime(gap)
      await this.announce()
      if (this.lively && chance.often(0.87)) await this.actIn(this.lively)
      else if (this.told.filed < cases && (this.now - from) / (to - from) > (this.told.filed / cases) * 0.8) {
        this.lively = undefined
        await this.file()
      } else await this.actSomewhere()
      if (this.now >= this.asleepUntil && chance.often(0.4)) await this.turn()
      if (chance.often(0.002)) {
        this.asleepUntil = this.now + 3 * DAY
        this.told.slept++
      }
    }
  }

  /** Nobody acts any more but those without whom a case would wait for ever. Returns the cases that never end. */
  async runOut(): Promise<string[]> {
    const { db, t } = this.house.store
    const patience = 400 + 10 * this.told.filed
    for (let n = 0; n < patience; n++) {
      await this.turn()
      const [due] = await db.select({ due: t.deadlines.due }).from(t.deadlines).innerJoin(t.cases, eq(t.cases.id, t.deadlines.caseId)).where(and(eq(t.deadlines.open, true), isNull(t.cases.endedAt))).orderBy(asc(t.deadlines.due)).limit(1)
      const open = await db.select({ id: t.cases.id, rootId: t.cases.rootId, reference: t.cases.reference }).from(t.cases).where(isNull(t.cases.endedAt))
      if (!open.length) return []
      // A stay has no end of its own: a court or an officer ends it.
      for (const c of open) {
        const stayed = (await openRows(this.house, c.id)).filter((p) => typeof p.snapshot.value === 'object' && 'stayed' in p.snapshot.value)
        for (const p of stayed) if (this.play.chance.often(0.3)) await this.move(c.id, p.id, this.play.chance.one([p.workflow === 'complaint' ? 'resume' : 'resumeProceeding', 'endElsewhere']))
      }
      if (!due || due.due >= never) return this.standing()
      this.now = Math.max(this.now, due.due + this.play.chance.below(2) * this.play.chance.below(5 * DAY))
    }
    return this.standing()
  }

  /** Cases that still stand after all that patience, and where. */
  private async standing(): Promise<string[]> {
    const { db, t } = this.house.store
    const rows = await db.select({ id: t.cases.id, kind: t.cases.kind, workflow: t.proceedings.workflow, state: t.proceedings.state, snapshot: t.proceedings.snapshot }).from(t.cases).innerJoin(t.proceedings, eq(t.proceedings.caseId, t.cases.id)).where(and(isNull(t.cases.endedAt), eq(t.proceedings.open, true)))
    return Promise.all(rows.map(async (r) => {
      const way = await db.select({ workflow: t.caseEvents.workflow, type: t.caseEvents.type, seat: t.caseEvents.seat }).from(t.caseEvents).where(and(eq(t.caseEvents.caseId, r.id), ne(t.caseEvents.type, 'performanceReview'))).orderBy(asc(t.caseEvents.seq))
      return `${r.kind}: ${r.workflow} stands in ${r.state} for ever, ${JSON.stringify({ owed: r.snapshot.context.owed, confirmed: r.snapshot.context.confirmed, terms: r.snapshot.context.terms?.length, history: r.snapshot.history })}; the last of its way: ${way.slice(-60).map((e) => `${e.workflow}.${e.type}${e.seat ? `(${e.seat})` : ''}`).join(' ')}`
    }))
  }

  async turn(): Promise<void> {
    const { db, t } = this.house.store
    this.told.turns++
    const { clockwork = turnOnce } = this.play
    // Several workers keep one clock: whoever comes second finds nothing left to do.
    const turns = await Promise.all(Array.from({ length: this.told.turns % 10 ? 1 : 2 }, () => clockwork(this.house)))
    this.told.fired += turns.reduce((sum, n) => sum + n, 0)
    const before = await db.select({ rule: t.deadlines.rule, due: t.deadlines.due }).from(t.deadlines).where(and(eq(t.deadlines.how, 'fired'), gt(t.deadlines.due, this.now)))
    for (const d of before) this.told.early.push(`${d.rule} due ${new Date(d.due).toISOString()} had fired at ${new Date(this.now).toISOString()}`)
    const left = await db.select({ rule: t.deadlines.rule, due: t.deadlines.due }).from(t.deadlines).where(and(eq(t.deadlines.open, true), lte(t.deadlines.due, this.now)))
    for (const d of left) this.told.missed.push(`${d.rule} due ${new Date(d.due).toISOString()} stands open after the turn at ${new Date(this.now).toISOString()}`)
    await this.seePauses()
  }

  /** Mostly a stretch of hours; sometimes exactly an instant around somebody's last one. */
  private async passTime(gap: number) {
    const { chance } = this.play
    const { db, t } = this.house.store
    if (chance.often(0.1)) {
      const [d] = await db.select({ due: t.deadlines.due }).from(t.deadlines).where(and(eq(t.deadlines.open, true), gt(t.deadlines.due, this.now))).orderBy(asc(t.deadlines.due)).limit(1)
      if (d && d.due < this.now + 3 * DAY) return void (this.now = Math.max(this.now, d.due + chance.one([-1, 0, 1])))
    }
    this.now += 1 + Math.floor(-Math.log(1 - chance()) * gap)
  }

  private async announce() {
    const last = this.told.calendars.at(-1)!
    const year = Number(Object.keys(last.years).at(-1)) + 1
    if (year > 2028 || this.now < Date.UTC(year - 1, 10, 12)) return
    const next = announced(year, last)
    this.told.calendars.push(next)
    await loadCalendar(this.house.store, next, this.now)
  }

  async file(name = `c${String(this.told.filed).padStart(5, '0')}`): Promise<string> {
    const { chance } = this.play
    this.told.filed++
    const hasPlatform = chance.often(0.8)
    const againstPlatform = chance.often(0.1)
    const platformInterest = chance.often(0.1)
    // As the filing pages have it: who has an interest does not handle, and whoever handles has a seat.
    const handler = hasPlatform && !againstPlatform && !platformInterest && chance.often(0.7) ? 'platform' : 'association'
    const large = chance.often(0.25)
    const asked = terms(remedyCodes, chance, large ? 1_500 : 1)
    const respondent = againstPlatform ? platform : chance.one([shop, otherShop])
    const filed = await fileCase(this.house, {
      workflow: 'complaint', kind: name, amount: large ? 19_200_000 : 12_800, words: '', evidence: [], body: { title: name, remedies: asked }, key: name, actor: { kind: 'user', userId: consumer },
      input: {
        respondentKind: againstPlatform ? 'platform' : 'merchant', handler, platformInterest, hasPlatform: hasPlatform && !againstPlatform, kind: chance.one(kindCodes), remedies: asked, amount: large ? 19_200_000 : 12_800,
        small: !large && chance.often(0.4), bothReport: chance.often(0.15), byGuardian: false, respondentReachable: chance.often(0.85), contractBinds: chance.often(0.5), available: ['complaint', 'mediation', 'arbitration'],
        platformId: platform, associationId: association, associations: [otherAssociation], authorityId: authority, registeredInstitution: chance.often(0.4),
      },
      seats: [{ seat: 'respondent', organisationId: respondent }, ...(hasPlatform && !againstPlatform ? [{ seat: 'platform' as const, organisationId: platform }] : []), ...(handler === 'association' ? [{ seat: 'association' as const, organisationId: association }] : [])],
    })
    if (isRefusal(filed)) throw new Error(`not filed: ${JSON.stringify(filed)}`)
    return filed.caseId
  }

  private async actSomewhere() {
    const { db, t } = this.house.store
    const open = await db.select({ id: t.cases.id }).from(t.cases).where(isNull(t.cases.endedAt)).orderBy(asc(t.cases.kind))
    if (!open.length) return
    // Days of a mediation or an arbitration are counted: people look there more often than where everything waits.
    const p = t.proceedings
    const pressing = await db.select({ id: p.caseId }).from(p).where(and(eq(p.open, true), inArray(p.workflow, ['mediation', 'arbitration']))).orderBy(asc(p.openedAt), asc(p.openedSeq))
    this.lively = this.play.chance.one(pressing.length && this.play.chance.often(0.6) ? pressing : open).id
    await this.actIn(this.lively)
  }

  /** One act by chance in a case: mostly one whose button would be drawn, sometimes one that would not. */
  async actIn(caseId: string): Promise<void> {
    const { chance } = this.play
    const rows = await openRows(this.house, caseId)
    if (!rows.length) return
    if (chance.often(0.03)) {
      const root = rows.find((r) => r.workflow === 'complaint')!
      const answer = await submitSignal(this.house, { caseId, proceedingId: root.id, signal: 'undeliverable', key: this.key() })
      return this.counted(answer)
    }
    // Where the case stands now, or any of what is open in it.
    const at = chance.often(0.55) ? rows.findLast((r) => !workflowNamed(r.workflow).part)! : chance.one(rows)
    const choice = likely(await choicesIn(this.house, caseId, at, rows, chance), chance)
    if (choice) await this.take(caseId, choice)
  }

  /** Somebody of the seat makes a move, whether its button is drawn or not. */
  async move(caseId: string, proceedingId: string, name: string, expected?: number): Promise<void> {
    const rows = await openRows(this.house, caseId)
    const at = rows.find((r) => r.id === proceedingId)
    const move = at && workflowNamed(at.workflow).moves[name]
    const root = rows.find((r) => r.workflow === 'complaint')
    const who = move ? (await peopleOf(this.house, caseId, this.play.chance)).filter((p) => sits(p.seat, move.by, root?.snapshot.context ?? {})) : []
    if (at && who.length) await this.take(caseId, { at, name, by: this.play.chance.one(who), facts: {} }, expected)
  }

  private async take(caseId: string, { at, name, by, facts }: Choice, expected = at.version): Promise<void> {
    const { chance } = this.play
    const filled = await filledIn(workflowNamed(at.workflow).moves[name]!.fields, chance, () => this.aFile(`user:${by.userId}`), () => this.anExhibit(caseId, by.seat))
    const fields = informed({ ...at, name, seat: by.seat, facts }, filled, chance)
    const place = { caseId, proceedingId: at.id, move: name, actor: { kind: 'user', userId: by.userId } as const }
    this.counted(await submitMove(this.house, { ...place, fields: await byHand(this.house, place, fields), expectedVersion: expected, key: this.key() }))
    await this.seePauses()
  }

  /** Not by chance: the same in every run of a seed. */
  private key = () => `act-${++this.acts}`

  private counted(answer: unknown) {
    if (!isRefusal(answer)) this.told.moves++
    else this.told.refused[answer.refused] = (this.told.refused[answer.refused] ?? 0) + 1
  }

  /** A file that lies nowhere: this proof is about time. */
  private async aFile(owner: string): Promise<string> {
    const id = uuidv7()
    const blob = '0'.repeat(64)
    await this.house.store.write(async (tx) => {
      await tx.db.insert(tx.t.blobs).values({ sha256: blob, size: 1, type: 'text/plain', createdAt: 0 }).onConflictDoNothing()
      await tx.db.insert(tx.t.evidence).values({ id, blob, name: 'a.txt', owner, audience: 'sealed', createdAt: 0 })
    })
    return id
  }

  private async anExhibit(caseId: string, by: Party): Promise<string> {
    const seat = by === 'complainant' ? 'respondent' : 'complainant'
    const id = await this.aFile(`org:${seat}`)
    await this.house.store.write((tx) => tx.db.update(tx.t.evidence).set({ caseId, seat, seq: 1, audience: 'joint' }).where(eq(tx.t.evidence.id, id)))
    return id
  }

  /** Until when a pause was to last, before its end is written over it. */
  private async seePauses() {
    const { db, t } = this.house.store
    for (const p of await db.select({ id: t.pauses.id, until: t.pauses.until }).from(t.pauses).where(and(isNull(t.pauses.endedSeq), ne(t.pauses.reason, '')))) if (!this.told.pauses.has(p.id)) this.told.pauses.set(p.id, p.until)
  }
}
