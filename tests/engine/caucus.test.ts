import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { beforeAll, describe, expect, test } from 'vitest'
import { explainedDate } from '~/app/cases/explain.server'
import { movePage } from '~/app/cases/move-page.server'
import { movePlace } from '~/app/cases/move-place.server'
import { readCase } from '~/app/cases/read.server'
import { caseByReference } from '~/app/cases/rows.server'
import { tellCase } from '~/app/cases/tell.server'
import { evidenceOfCase, openFor } from '~/app/evidence/evidence.server'
import { furnish, type House } from '~/app/house.server'
import { recipientsOf } from '~/app/letters/recipients.server'
import { search } from '~/app/queues/search.server'
import { isRefusal } from '~/machines/workflow'
import { chen, lin, onBothEngines, shop, user } from './given'
import { anOpenRoom, association, go, layRoster, must, people, proceeding } from './mediation.given'

type Seat = 'complainant' | 'respondent' | 'association' | 'mediator' | 'arbitrator'
/** Written out by hand, from the rule and not from the code. */
const places: Record<Seat, { userId: string; holder: string }> = {
  complainant: { userId: lin, holder: `user:${lin}` }, respondent: { userId: chen, holder: `org:${shop}` }, association: { userId: people.sun, holder: `org:${association}` },
  mediator: { userId: people.cheng, holder: `user:${people.cheng}` }, arbitrator: { userId: people.qin, holder: `user:${people.qin}` },
}
const rooms: { move: string; who: Seat; readers: readonly Seat[] }[] = [
  { move: 'writeJoint', who: 'complainant', readers: ['complainant', 'respondent', 'mediator'] },
  { move: 'writeJoint', who: 'respondent', readers: ['complainant', 'respondent', 'mediator'] },
  { move: 'writeJoint', who: 'mediator', readers: ['complainant', 'respondent', 'mediator'] },
  { move: 'writeCaucusComplainant', who: 'complainant', readers: ['complainant', 'mediator'] },
  { move: 'writeCaucusComplainant', who: 'mediator', readers: ['complainant', 'mediator'] },
  { move: 'writeCaucusRespondent', who: 'respondent', readers: ['respondent', 'mediator'] },
  { move: 'writeCaucusRespondent', who: 'mediator', readers: ['respondent', 'mediator'] },
]

onBothEngines('what is said in a mediation', (house) => {
  beforeAll(async () => {
    await layRoster(house())
  })

  describe('a canary in every room', () => {
    let c: Awaited<ReturnType<typeof anOpenRoom>>
    const planted: { text: string; file: string; evidenceId: string; move: string; readers: readonly Seat[] }[] = []
    beforeAll(async () => {
      c = await anOpenRoom(house())
      for (const { move, who, readers } of rooms) {
        const [text, file, evidenceId] = [`canary${randomUUID().slice(0, 8)}`, `file-${randomUUID().slice(0, 8)}.txt`, uuidv7()]
        const { userId } = places[who]
        await house().store.write(async ({ db, t }) => {
          const sha256 = randomUUID().replaceAll('-', '').repeat(2)
          await db.insert(t.blobs).values({ sha256, size: 1, type: 'text/plain', createdAt: 1 })
          await db.insert(t.evidence).values({ id: evidenceId, blob: sha256, name: file, owner: `user:${userId}`, audience: 'sealed', createdAt: 1 })
        })
        await must(c.later, c, userId, move, { message: `${text} 单独说的话`, evidence: [evidenceId] })
        planted.push({ text, file, evidenceId, move, readers })
      }
      // A panel comes to the table afterwards.
      await house().store.write(async ({ db, t }) => {
        await db.insert(t.parties).values({ id: uuidv7(), caseId: c.caseId, seat: 'arbitrator', userId: people.qin, neutralId: null, pseudonym: 'arbitrator-x', since: 1 })
        await db.insert(t.queue).values({ id: uuidv7(), caseId: c.caseId, holder: places.arbitrator.holder, seat: 'arbitrator', open: true, mine: false, status: 'deciding', due: 1, movedAt: 1 })
      })
    })
    const seats = Object.keys(places) as Seat[]
    const fileOf = async (seat: Seat) => readCase(house().store, house().sealer, user(places[seat].userId), (await caseByReference(house().store, c.reference))!)

    test.each(seats)('page, timeline and what is behind them: the %s', async (seat) => {
      const file = await fileOf(seat)
      // The arbitrator’s own proceeding is another one; of a mediation that is the whole case there is nothing at all.
      const seen = file ? JSON.stringify([file, await tellCase(house().store, file, 'zh-CN', c.later.clock.now())]) : ''
      expect(Boolean(file)).toBe(seat !== 'arbitrator')
      for (const p of planted) for (const text of [p.text, p.file]) expect(seen.includes(text), `${p.move} ${text}`).toBe(p.readers.includes(seat))
    })

    test.each(seats)('search: the %s', async (seat) => {
      for (const p of planted) expect((await search(house(), places[seat].holder, p.text, undefined)).rows.length > 0, p.move).toBe(p.readers.includes(seat))
    })

    test.each(seats)('files, listed and served: the %s', async (seat) => {
      const listed = JSON.stringify(await evidenceOfCase(house().store, c.caseId, seat))
      for (const p of planted) {
        const may = p.readers.includes(seat)
        expect(listed.includes(p.file), p.move).toBe(may)
        expect(Boolean(await openFor(house().store, [user(places[seat].userId)], p.evidenceId)), p.move).toBe(may)
      }
    })

    test('letters: none of them holds what was said, and each goes only to who was there', async () => {
      const t = house().store.t.outbox
      const rows = await house().store.db.select().from(t).where(eq(t.caseId, c.caseId))
      expect(rows.length).toBeGreaterThan(rooms.length)
      for (const p of planted) expect(JSON.stringify(rows)).not.toContain(p.text)
      for (const row of rows.filter((r) => r.seat)) {
        expect(await recipientsOf(house().store, { ...row, seat: 'arbitrator', audience: 'party:arbitrator' } as never)).toBe('audience')
      }
      const caucus = rows.filter((r) => r.letter === 'caucusMessage')
      expect(caucus.map((r) => r.seat).sort()).toEqual(['complainant', 'mediator', 'mediator', 'respondent'])
    })

    test('a date of the mediation explains itself to who takes part, and to nobody else', async () => {
      const d = house().store.t.deadlines
      const row = await proceeding(house(), c.caseId)
      const [date] = await house().store.db.select({ id: d.id }).from(d).where(and(eq(d.proceedingId, row.id), eq(d.open, true), eq(d.kind, 'deadline')))
      for (const seat of seats) {
        const file = await fileOf(seat)
        expect(Boolean(file && (await explainedDate(house().store, file, date!.id, 'zh-CN', c.later.clock.now()))), seat).toBe(seat !== 'arbitrator')
      }
    })

    test('a form says before it is sent who will read it', async () => {
      const sees = async (seat: Seat, move: string) => {
        furnish({ ...house(), clock: c.later.clock } as House)
        const file = (await fileOf(seat))!
        const page = await movePage(file, movePlace(file, move, null), 'zh-CN')
        furnish(undefined)
        return page.sees
      }
      expect(await sees('complainant', 'writeCaucusComplainant')).toContain('只有您和调解员')
      expect(await sees('mediator', 'writeCaucusRespondent')).toContain('只有商家和您')
      expect(await sees('respondent', 'writeJoint')).toContain('只有双方当事人和调解员能看到')
    })
  })

  test('nobody writes into the other side’s caucus, and nobody but the three writes at all', async () => {
    const c = await anOpenRoom(house())
    const before = await proceeding(house(), c.caseId)
    for (const [who, move] of [[lin, 'writeCaucusRespondent'], [chen, 'writeCaucusComplainant'], [people.sun, 'writeCaucusComplainant'], [people.sun, 'writeCaucusRespondent'], [people.sun, 'writeJoint']] as const) {
      expect(await go(c.later, c, who, move, { message: '越界', evidence: [] }), move).toEqual({ refused: 'not-yours' })
    }
    expect(await proceeding(house(), c.caseId)).toEqual(before)
  })

  test('a caucus named in a joint form, or a part of another case, is refused', async () => {
    const [c, other] = [await anOpenRoom(house()), await anOpenRoom(house())]
    await must(other.later, other, lin, 'makeOffer', { terms: [{ remedy: 'refund', amount: '1' }] })
    const part = await proceeding(house(), other.caseId, 'offer')
    const { submitMove } = await import('~/app/case-engine.server')
    expect(await submitMove(c.later, { caseId: c.caseId, proceedingId: part.id, move: 'accept', fields: {}, actor: user(chen), expectedVersion: part.version, key: uuidv7() })).toEqual({ refused: 'not-found' })
    expect(isRefusal(await go(c.later, c, lin, 'writeJoint', { message: '你好', evidence: [], caucus: 'respondent' }))).toBe(true)
  })

  test('what is opened inside a mediation is as closed as the mediation, whoever opens it', async () => {
    const c = await anOpenRoom(house())
    await must(c.later, c, lin, 'makeOffer', { terms: [{ remedy: 'refund', amount: '1' }] })
    await must(c.later, c, people.cheng, 'startBidding')
    const t = house().store.t
    const [rows, events] = [await house().store.db.select({ audience: t.proceedings.audience }).from(t.proceedings).where(eq(t.proceedings.caseId, c.caseId)), await house().store.db.select({ audience: t.caseEvents.audience }).from(t.caseEvents).where(eq(t.caseEvents.caseId, c.caseId))]
    expect(rows.map((r) => r.audience).sort()).toEqual(['mediation', 'talks', 'talks'])
    expect(events.filter((e) => e.audience === 'joint' || e.audience === 'deciders')).toEqual([])
  })
})
