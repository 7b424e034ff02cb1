import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { fileCase, fireDue, submitSignal } from '~/app/case-engine.server'
import type { House } from '~/app/house.server'
import { anOffer, at, chen, days, lin, move, onBothEngines, shop, stranger, user } from './given'

const rowsOf = async (house: House, caseId: string) => {
  const { db, t } = house.store
  const [events, deadlines, keys] = await Promise.all([
    db.select().from(t.caseEvents).where(eq(t.caseEvents.caseId, caseId)), db.select().from(t.deadlines).where(eq(t.deadlines.caseId, caseId)), db.select().from(t.idempotency),
  ])
  return { events: events.map((e) => `${e.kind} ${e.type}`), deadlines: deadlines.map((d) => [d.kind, d.rule, d.open, d.how]), keys: keys.length }
}

onBothEngines('the one door', (house) => {
  test('an accepted move is one event, and closes the deadline it answered', async () => {
    const c = await anOffer(house())
    expect(await move(house(), c, 'accept', { fields: { agreed: 'yes' } })).toEqual({ caseId: c.caseId, seq: 2, version: 2 })
    const found = await rowsOf(house(), c.caseId)
    expect(found.events).toEqual(['opened opened', 'move accept'])
    expect(found.deadlines).toContainEqual(['deadline', 'offerStands', false, 'disarmed'])
  })

  test.each([
    ['a stranger is told there is nothing', { actor: user(stranger) }, 'not-found'],
    ['another case’s proceeding is not there', { proceedingId: '01900000-0000-7000-8000-000000000123' }, 'not-found'],
    ['an unknown case is not there', { caseId: '01900000-0000-7000-8000-000000000123' }, 'not-found'],
    ['a stale page is a conflict', { expectedVersion: 0 }, 'conflict'],
    ['a page from the future is a conflict', { expectedVersion: 9 }, 'conflict'],
    ['who made the offer may not accept it', { actor: user(lin), fields: { agreed: 'yes' } }, 'not-now'],
    ['an unticked declaration is an error beside it', { fields: { agreed: 'no' } }, 'invalid'],
    ['an unknown field is an error', { fields: { agreed: 'yes', role: 'admin' } }, 'invalid'],
    ['fields that are no object are an error', { fields: ['agreed'] }, 'invalid'],
    ['a signal is no move', { move: 'countered' }, 'not-now'],
    ['XState’s own events are no moves', { move: 'xstate.after.offerStands.offer.open' }, 'not-now'],
    ['names of Object are no moves', { move: 'constructor' }, 'not-now'],
  ])('%s', async (_rule, over, code) => {
    const c = await anOffer(house())
    const before = await rowsOf(house(), c.caseId)
    expect(await move(house(), c, 'accept', over)).toMatchObject({ refused: code })
    expect(await rowsOf(house(), c.caseId)).toEqual(before)
  })

  test('the same key with the same body is answered once and again; with another body it is refused', async () => {
    const c = await anOffer(house())
    const key = uuidv7()
    const first = await move(house(), c, 'decline', { key, fields: { reason: '不同意' } })
    expect(await move(house(), c, 'decline', { key, fields: { reason: '不同意' } })).toEqual(first)
    expect(await move(house(), c, 'decline', { key, fields: { reason: '另一个理由' } })).toEqual({ refused: 'replayed' })
    expect((await rowsOf(house(), c.caseId)).events).toHaveLength(2)
  })

  test('a key of one person says nothing to another', async () => {
    const c = await anOffer(house())
    const key = uuidv7()
    await move(house(), c, 'decline', { key })
    expect(await move(house(), c, 'decline', { key, actor: user(stranger) })).toEqual({ refused: 'not-found' })
  })

  test('a refused move is not remembered: corrected, the same key is accepted', async () => {
    const c = await anOffer(house())
    const key = uuidv7()
    expect(await move(house(), c, 'accept', { key, fields: {} })).toMatchObject({ refused: 'invalid' })
    expect(await move(house(), c, 'accept', { key, fields: { agreed: 'yes' } })).toMatchObject({ seq: 2 })
  })

  test('filing twice with one key is one case', async () => {
    const filing = { workflow: 'offer', input: { by: 'complainant', terms: [], round: 1 }, body: {}, words: '', evidence: [], kind: 'quality', amount: 1, seats: [], actor: user(lin), key: uuidv7() }
    const first = await fileCase(house(), filing)
    expect(await fileCase(house(), filing)).toEqual(first)
    expect(await fileCase(house(), { ...filing, amount: 2 })).toEqual({ refused: 'replayed' })
  })

  test('a deadline fires at its own instant, however late', async () => {
    const c = await anOffer(house())
    const late = at(house(), Date.now() + days(40))
    await fireDue(late, c.caseId)
    const { db, t } = house().store
    const [lapse] = await db.select().from(t.caseEvents).where(eq(t.caseEvents.caseId, c.caseId)).offset(1).limit(1)
    const [row] = await db.select().from(t.deadlines).where(eq(t.deadlines.closedSeq, 2)).limit(1)
    expect(lapse).toMatchObject({ kind: 'lapse', type: 'offerStands' })
    expect(lapse!.at).toBe((await db.select().from(t.deadlines).where(eq(t.deadlines.proceedingId, c.proceedingId))).find((d) => d.kind === 'deadline')!.due)
    expect(row).toBeDefined()
    expect(await fireDue(late, c.caseId)).toBe(0)
  })

  test('a move after the due instant is overtaken, though no clockwork has run; the lapse stays', async () => {
    const c = await anOffer(house())
    const late = at(house(), Date.now() + days(40))
    expect(await move(late, c, 'accept', { fields: { agreed: 'yes' } })).toEqual({ refused: 'overtaken' })
    expect((await rowsOf(house(), c.caseId)).events).toEqual(['opened opened', 'lapse offerStands'])
  })

  test('a move in the last millisecond is in time', async () => {
    const c = await anOffer(house())
    const { db, t } = house().store
    const due = (await db.select().from(t.deadlines).where(eq(t.deadlines.proceedingId, c.proceedingId))).find((d) => d.kind === 'deadline')!.due
    expect(await move(at(house(), due - 1), c, 'accept', { fields: { agreed: 'yes' } })).toMatchObject({ seq: 2 })
    const other = await anOffer(house())
    const dueOther = (await db.select().from(t.deadlines).where(eq(t.deadlines.proceedingId, other.proceedingId))).find((d) => d.kind === 'deadline')!.due
    expect(await move(at(house(), dueOther), other, 'accept', { fields: { agreed: 'yes' } })).toEqual({ refused: 'overtaken' })
  })

  test('a binding acceptance needs a verified respondent', async () => {
    const { db, t } = house().store
    const unverified = uuidv7()
    await house().store.write(async (tx) => {
      await tx.db.insert(t.organisations).values({ id: unverified, kind: 'merchant', name: '未核验店铺', createdAt: 0 })
      await tx.db.insert(t.memberships).values({ id: uuidv7(), organisationId: unverified, userId: chen, role: 'owner', createdAt: 0 })
    })
    const c = await anOffer(house(), { seats: [{ seat: 'respondent', organisationId: unverified }] })
    expect(await move(house(), c, 'accept', { fields: { agreed: 'yes' } })).toEqual({ refused: 'needs-verification' })
    void db
  })

  test('who left the organisation an instant ago is a stranger', async () => {
    const c = await anOffer(house())
    const leaver = uuidv7()
    const id = uuidv7()
    await house().store.write((tx) => tx.db.insert(tx.t.memberships).values({ id, organisationId: shop, userId: leaver, role: 'officer', createdAt: 0 }))
    await house().store.write((tx) => tx.db.update(tx.t.memberships).set({ revokedAt: 1 }).where(eq(tx.t.memberships.id, id)))
    expect(await move(house(), c, 'decline', { actor: user(leaver) })).toEqual({ refused: 'not-found' })
  })

  test('a signed link carries what it may, not a binding acceptance, and nothing in another case', async () => {
    const [c, other] = [await anOffer(house()), await anOffer(house())]
    const grantId = uuidv7()
    await house().store.write((tx) => tx.db.insert(tx.t.grants).values({ id: grantId, tokenHash: grantId, caseId: c.caseId, seat: 'respondent', organisationId: shop, email: 'shop@example.cn', createdAt: 0, expiresAt: Date.now() + days(1) }))
    const link = { kind: 'grant', grantId, caseId: c.caseId, seat: 'respondent', organisationId: shop } as const
    expect(await move(house(), c, 'accept', { actor: link, fields: { agreed: 'yes' } })).toEqual({ refused: 'needs-account' })
    expect(await move(house(), other, 'decline', { actor: link })).toEqual({ refused: 'not-found' })
    expect(await move(house(), c, 'decline', { actor: link })).toMatchObject({ seq: 2 })
    const spent = await anOffer(house())
    await house().store.write((tx) => tx.db.update(tx.t.grants).set({ caseId: spent.caseId, expiresAt: 1 }).where(eq(tx.t.grants.id, grantId)))
    expect(await move(house(), spent, 'decline', { actor: { ...link, caseId: spent.caseId } })).toEqual({ refused: 'not-found' })
  })

  test('a signal that no workflow declares is refused', async () => {
    const c = await anOffer(house())
    expect(await submitSignal(house(), { caseId: c.caseId, signal: 'accept', key: uuidv7() })).toMatchObject({ refused: 'not-now' })
    expect(await submitSignal(house(), { caseId: c.caseId, signal: 'countered', key: uuidv7() })).toMatchObject({ seq: 2 })
  })
})
