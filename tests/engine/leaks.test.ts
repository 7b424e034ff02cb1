/**
 * A complaint that is mediated, fails, and is decided by three: everything said in the mediation, and every reason behind a sealed
 * vote, carries a canary, and each is looked for wherever a seat it was not meant for can look.
 */
import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { explainedDate } from '~/app/cases/explain.server'
import { readCase } from '~/app/cases/read.server'
import { caseByReference } from '~/app/cases/rows.server'
import { tellCase } from '~/app/cases/tell.server'
import { foundWorld } from '~/app/demo/found.server'
import { castOf } from '~/app/demo/seed.server'
import { tales } from '~/app/demo/tales'
import { toldOf } from '~/app/demo/told.server'
import { organisations, people } from '~/app/demo/world'
import { documentsOf } from '~/app/documents/case-documents.server'
import { sealedFigures } from '~/app/engine/sealed.server'
import { evidenceOfCase } from '~/app/evidence/evidence.server'
import { recipientsOf } from '~/app/letters/recipients.server'
import { search } from '~/app/queues/search.server'
import { act, file, stageClock, type Played, type Stage } from '~/app/stories/play.server'
import { complaint } from '~/machines/complaint/workflow'
import type { Party, StoryStep } from '~/machines/workflow'
import { onBothEngines, user } from './given'
import { everything, proceeding } from './mediation.given'

const start = Date.parse('2026-03-02T10:00:00+08:00')
const told = (name: string) => complaint.stories.find((s) => s.name === name)!
const inMediation = { part: 'mediation' } as const
const by = (seat: Party, move: string, fields: Record<string, unknown>, more: object = inMediation): StoryStep => ({ by: seat, move, fields, ...more })
const refund = [{ remedy: 'refund', amount: 3_000_000, withinDays: 10 }]

/** What is said, and who may know of it later: nobody of the panel, ever. */
const canary = () => `leak${randomUUID().slice(0, 8)}`
const said = { joint: canary(), jointOther: canary(), ofMediator: canary(), mine: canary(), toMe: canary(), theirs: canary(), toThem: canary(), offer: canary(), proposal: canary(), question: canary(), end: canary(), notice: canary() }
const figures = { demand: '59876.54', offer: '12345.67' }
const voteReasons = canary()
const betweenMembers = canary()
const conversation: StoryStep[] = [
  by('complainant', 'writeJoint', { message: said.joint }), by('respondent', 'writeJoint', { message: said.jointOther }), by('mediator', 'writeJoint', { message: said.ofMediator }),
  by('complainant', 'writeCaucusComplainant', { message: said.mine }), by('mediator', 'writeCaucusComplainant', { message: said.toMe }),
  by('respondent', 'writeCaucusRespondent', { message: said.theirs }), by('mediator', 'writeCaucusRespondent', { message: said.toThem }),
  by('respondent', 'makeOffer', { terms: refund, note: said.offer }), by('mediator', 'startBidding', {}),
  by('complainant', 'bid', { figure: figures.demand }, { part: 'bidding' }), by('respondent', 'bid', { figure: figures.offer }, { part: 'bidding' }),
  by('mediator', 'propose', { terms: refund, reasons: `${said.proposal} 建议如上，供双方考虑。` }), by('complainant', 'askAppraisal', { question: `${said.question} 请鉴定。` }),
]
const [failed, decided] = [told('arbitratedAfterMediation'), told('panelDecidesAndPerformed')]
const opened = failed.steps.findIndex((s) => 'lapse' in s && s.lapse === 'recusalWindow') + 1
const ofPanel = decided.steps.filter((s) => s.part === 'arbitration')
const firstVote = ofPanel.findIndex((s) => 'move' in s && s.move === 'vote')
const steps: StoryStep[] = [
  ...failed.steps.slice(0, opened), ...conversation,
  by('complainant', 'declareImpossible', { reason: said.end }), by('association', 'giveNotice', { reasons: `${said.notice} 终止调解，特此告知。` }),
  { by: 'complainant', move: 'chooseArbitration', fields: { finalUnderstood: 'yes' } }, ...ofPanel.slice(0, firstVote),
  by('arbitrator', 'deliberate', { remark: `${betweenMembers} 请各位先看现场照片。` }, { part: 'arbitration', member: 2 }),
  by('arbitrator', 'vote', { vote: 'dismiss', voteReasons }, { part: 'arbitration' }),
]

onBothEngines('what a mediation and a vote leave behind', (house) => {
  let c: Played
  let stage: Stage
  let panel: string[]
  const offices: Record<string, [seat: Party, userId: string, holder: string]> = {
    consumer: ['complainant', people.lin.id, `user:${people.lin.id}`], merchant: ['respondent', people.chen.id, `org:${organisations.shanlan.id}`],
    platform: ['platform', people.he.id, `org:${organisations.jishi.id}`], association: ['association', people.sun.id, `org:${organisations.yunchuan.id}`],
  }
  /** who had a turn when the mediation waited for a mediator to be assigned */
  let waiting: string[]
  const turnsAt = async () => {
    const q = house().store.t.queue
    return (await house().store.db.select({ holder: q.holder, mine: q.mine }).from(q).where(eq(q.caseId, c.caseId))).filter((r) => r.mine).map((r) => r.holder)
  }
  beforeAll(async () => {
    await foundWorld(house().store, start - 1e10)
    stage = { house: house(), clock: stageClock(start), cast: castOf(tales.teapot) }
    const { body, words } = toldOf(tales.teapot, start)
    const { jishi, yunchuan, jianguan } = organisations
    c = await file(stage, 'complaint', { ...decided, given: { ...complaint.stories[0]!.given, ...decided.given } }, {
      body, words, evidence: [], kind: 'service', amount: 6_000_000, seats: ['respondent', 'platform'], input: { platformId: jishi.id, associationId: yunchuan.id, authorityId: jianguan.id },
    })
    for (const step of steps) {
      await act(stage, c, step, 'leaks')
      if ('move' in step && step.move === 'acceptMediation') waiting = await turnsAt()
    }
    const p = house().store.t.parties
    panel = (await house().store.db.select({ userId: p.userId }).from(p).where(and(eq(p.caseId, c.caseId), eq(p.seat, 'arbitrator'), isNull(p.until))).orderBy(p.since, p.id)).map((r) => r.userId!)
    for (const [n, id] of panel.entries()) offices[`arbitrator ${n + 1}`] = ['arbitrator', id, `user:${id}`]
  }, 120_000)
  const fileOf = async (userId: string) => (await readCase(house().store, house().sealer, user(userId), (await caseByReference(house().store, c.reference))!))!
  const pageOf = async (userId: string) => { const f = await fileOf(userId); return JSON.stringify([f, await tellCase(house().store, f, 'zh-CN', stage.clock.now()), await tellCase(house().store, f, 'en', stage.clock.now())]) }

  test('while a mediator is to be assigned the association has the turn, though the platform handles the case', () => {
    expect(waiting).toContain(`org:${organisations.yunchuan.id}`)
    expect(waiting).not.toContain(`org:${organisations.jishi.id}`)
    // Nor do the two sides, though the case above rests on them: what carries the case says whose turn it is.
    expect(waiting).toEqual([`org:${organisations.yunchuan.id}`])
  })

  test('three sit, none of them an officer of the body or the mediator', () => {
    expect(new Set(panel).size).toBe(3)
    expect(panel).not.toContain(people.cheng.id)
  })

  test.each([1, 2, 3])('arbitrator %i finds nothing that was said: page, dates, search, files, documents', async (n) => {
    const [seat, userId, holder] = offices[`arbitrator ${n}`]!
    const page = await pageOf(userId)
    expect(page.length).toBeGreaterThan(5000)
    const documents = house().store.t.documents
    const issued = await house().store.db.select().from(documents).where(eq(documents.caseId, c.caseId))
    const readable = new Set((await documentsOf(house().store, c.caseId, seat)).map((d) => d.id))
    const papers = await Promise.all(issued.filter((d) => readable.has(d.id)).map((d) => house().sealer.open(house().store, `case:${c.caseId}`, d.data!)))
    expect(issued.filter((d) => !readable.has(d.id)).map((d) => d.kind)).toEqual(expect.arrayContaining(['mediationNotice', 'mediatorProposal', 'mediationTermination']))
    const listed = JSON.stringify(await evidenceOfCase(house().store, c.caseId, seat))
    for (const [what, text] of Object.entries(said)) {
      for (const [where, hay] of [['page', page], ['documents', papers.join('\n')], ['files', listed]] as const) expect(hay.includes(text), `${what} on ${where}`).toBe(false)
      expect((await search(house(), holder, text, undefined)).rows, what).toEqual([])
    }
    for (const d of (await house().store.db.select().from(house().store.t.deadlines).where(eq(house().store.t.deadlines.caseId, c.caseId)))) {
      const of = (await house().store.db.select().from(house().store.t.proceedings).where(eq(house().store.t.proceedings.id, d.proceedingId)))[0]!
      if (of.audience !== 'joint') expect(await explainedDate(house().store, await fileOf(userId), d.id, 'zh-CN', stage.clock.now())).toBeUndefined()
    }
  })

  test('nor do letters take any of it to them, or anything sealed to anybody', async () => {
    const t = house().store.t.outbox
    const rows = await house().store.db.select().from(t).where(eq(t.caseId, c.caseId))
    for (const text of [...Object.values(said), voteReasons, ...Object.values(figures)]) expect(JSON.stringify(rows)).not.toContain(text)
    const mediation = await proceeding(house(), c.caseId)
    for (const row of rows.filter((r) => r.proceedingId === mediation.id)) expect(await recipientsOf(house().store, { ...row, seat: 'arbitrator', audience: 'party:arbitrator' } as never)).toBe('audience')
  })

  describe('in caucus', () => {
    const own: Record<string, readonly (keyof typeof said)[]> = { consumer: ['mine', 'toMe'], merchant: ['theirs', 'toThem'], platform: [], association: [] }
    test.each(Object.keys(own))('the %s knows their own and no other', async (who) => {
      const [, userId, holder] = offices[who]!
      const page = await pageOf(userId)
      for (const what of ['mine', 'toMe', 'theirs', 'toThem'] as const) {
        const may = own[who]!.includes(what)
        expect(page.includes(said[what]), what).toBe(may)
        expect((await search(house(), holder, said[what], undefined)).rows.length > 0, what).toBe(may)
      }
    })
  })

  test('what the members say to each other is theirs: no side, no body and no platform finds it, on a page, by search, in a letter or among the papers', async () => {
    for (const [who, [seat, userId, holder]] of Object.entries(offices)) {
      const may = seat === 'arbitrator'
      expect((await pageOf(userId)).includes(betweenMembers), who).toBe(may)
      expect((await search(house(), holder, betweenMembers, undefined)).rows.length > 0, who).toBe(may)
    }
    const { outbox, documents } = house().store.t
    expect(JSON.stringify(await house().store.db.select().from(outbox).where(eq(outbox.caseId, c.caseId)))).not.toContain(betweenMembers)
    for (const d of await house().store.db.select().from(documents).where(eq(documents.caseId, c.caseId))) expect(await house().sealer.open(house().store, `case:${c.caseId}`, d.data!), d.kind).not.toContain(betweenMembers)
  })

  test('a vote and its reasons, and figures that did not meet, are read by nobody before their time, and stand nowhere in clear', async () => {
    const arbitration = await proceeding(house(), c.caseId, 'arbitration')
    const kept = await sealedFigures(house().store, house().sealer, arbitration.id)
    expect(Object.values(kept).sort()).toEqual(['dismiss', voteReasons].sort())
    const all = await everything(house())
    for (const text of [voteReasons, '5987654', '1234567', ...Object.values(figures)]) expect(all.includes(text), text).toBe(false)
    for (const [who, [, userId, holder]] of Object.entries(offices)) {
      expect((await pageOf(userId)).includes(voteReasons), who).toBe(false)
      expect((await search(house(), holder, voteReasons, undefined)).rows, who).toEqual([])
    }
    const e = house().store.t.caseEvents
    const votes = await house().store.db.select({ id: e.id, audience: e.audience }).from(e).where(and(eq(e.caseId, c.caseId), eq(e.type, 'vote')))
    expect(votes.map((v) => v.audience)).toEqual(['sealed'])
  })

  test('of the panel it is the turn of those who have not voted, and the record tells its members apart', async () => {
    const q = house().store.t.queue
    const rows = await house().store.db.select({ holder: q.holder, mine: q.mine }).from(q).where(and(eq(q.caseId, c.caseId), eq(q.seat, 'arbitrator')))
    expect(Object.fromEntries(rows.map((r) => [r.holder, r.mine]))).toEqual(Object.fromEntries(panel.map((id, n) => [`user:${id}`, n > 0])))
  })

  test('the mediator has left the case with the mediation, and the panel reads what is its own', async () => {
    expect(await readCase(house().store, house().sealer, user(people.cheng.id), (await caseByReference(house().store, c.reference))!)).toBeUndefined()
    const f = await fileOf(panel[0]!)
    expect(f.proceedings.map((p) => p.workflow)).toEqual(expect.arrayContaining(['complaint', 'arbitration']))
    expect(f.proceedings.map((p) => p.workflow)).not.toContain('mediation')
    expect(f.events.filter((x) => x.audience !== 'joint' && x.audience !== 'party:arbitrator' && x.audience !== 'deciders')).toEqual([])
  })
})
