/** What bad input gets in a mediation and before those who decide: a clear refusal at the one door, and nothing in the store has changed. */
import { and, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { beforeAll, describe, expect, test } from 'vitest'
import { fileCase, submitMove, type Answer } from '~/app/case-engine.server'
import type { House } from '~/app/house.server'
import { byHand } from '~/app/stories/hand.server'
import { signedInStory } from '~/machines/fields'
import { isRefusal, type Refusal } from '~/machines/workflow'
import { at, chen, lin, onBothEngines, shop, user } from './given'
import { anOpenRoom, association, claimed, everything, go, layRoster, must, people, proceeding, sitting } from './mediation.given'

type Room = Awaited<ReturnType<typeof anOpenRoom>>
const refund = (amount: unknown, more: object = {}) => ({ terms: [{ remedy: 'refund', amount, ...more }] })
const won = (answers: readonly (Answer | Refusal)[]) => answers.filter((a) => !isRefusal(a)).length
const signs = { signature: signedInStory }

onBothEngines('bad input in mediation and arbitration', (house) => {
  beforeAll(() => layRoster(house()))
  /** Refused as said, and the store is what it was. */
  const refused = async (c: { caseId: string }, later: House, who: string, move: string, fields: Record<string, unknown>, as: Partial<Refusal>, place = 'mediation') => {
    const before = await everything(house())
    expect(await go(later, c, who, move, fields, { in: place }), `${move} ${JSON.stringify(fields)}`).toMatchObject(as)
    expect(await everything(house()), `${move} changed something`).toBe(before)
  }
  const offerBy = async (c: Room, who: string, fields: Record<string, unknown> = refund('100')) => { await must(c.later, c, who, 'makeOffer', fields); return proceeding(house(), c.caseId, 'offer') }
  const dueOf = async (proceedingId: string, rule: string) => {
    const t = house().store.t.deadlines
    return (await house().store.db.select({ due: t.due }).from(t).where(and(eq(t.proceedingId, proceedingId), eq(t.rule, rule), eq(t.open, true))))[0]!.due
  }

  describe('an offer', () => {
    test('that lapses in the very millisecond it is accepted has lapsed; a millisecond before it stands', async () => {
      const [late, early] = [await anOpenRoom(house()), await anOpenRoom(house())]
      for (const [c, beside] of [[late, 0], [early, -1]] as const) {
        const offer = await offerBy(c, chen, { ...refund('100'), standsFor: 1 })
        const now = at(house(), (await dueOf(offer.id, 'offerStands')) + beside)
        const answer = await go(now, c, lin, 'accept', { agreed: 'yes' }, { in: 'offer' })
        const after = [(await proceeding(house(), c.caseId, 'offer')).state, (await proceeding(house(), c.caseId)).snapshot.context.terms]
        if (beside === 0) expect([answer, after]).toEqual([expect.objectContaining({ refused: expect.stringMatching(/overtaken|not-now/) }), ['lapsed', []]])
        else expect([isRefusal(answer), after[0]]).toEqual([false, 'accepted'])
      }
    })
    test.each<[string, unknown]>([['negative', '-100'], ['negative in full width', '－100'], ['a negative number', -100], ['nothing', '0'], ['a third of a fen', '100.001'], ['an exponent', '1e5'], ['in words', '一百元']])('that is %s is refused', async (_, amount) => {
      const c = await anOpenRoom(house())
      for (const who of [lin, chen]) await refused(c, c.later, who, 'makeOffer', refund(amount), { refused: 'invalid' })
    })
    test.each<[string, Record<string, unknown>]>([['USD beside the amount', refund('100 USD')], ['a dollar sign', refund('$100')], ['EUR as a field of the term', refund('100', { currency: 'EUR' })], ['a currency of the whole offer', { ...refund('100'), currency: 'USD' }]])('in another currency is refused: %s', async (_, fields) => {
      const c = await anOpenRoom(house())
      await refused(c, c.later, chen, 'makeOffer', fields, { refused: 'invalid' })
    })
    test('from the wrong side is refused: of the body, of the mediator, and one’s own accepted by oneself', async () => {
      const c = await anOpenRoom(house())
      for (const who of [people.sun, people.cheng]) await refused(c, c.later, who, 'makeOffer', refund('100'), { refused: 'not-yours' })
      await offerBy(c, chen)
      await refused(c, c.later, chen, 'accept', { agreed: 'yes' }, { refused: 'not-now' }, 'offer')
      await refused(c, c.later, lin, 'takeBack', {}, { refused: 'not-now' }, 'offer')
      await refused(c, c.later, people.cheng, 'accept', { agreed: 'yes' }, { refused: 'not-yours' }, 'offer')
      // The body does not read what is offered in the room: to it there is no such offer.
      await refused(c, c.later, people.sun, 'accept', { agreed: 'yes' }, { refused: 'not-found' }, 'offer')
    })
    test('that demands more than the claim is refused until the claim is amended', async () => {
      const c = await anOpenRoom(house())
      const more = String((claimed + 1) / 100)
      await refused(c, c.later, lin, 'makeOffer', refund(more), { refused: 'invalid', fields: { terms: ['over-claim'] } })
      await must(c.later, c, lin, 'amendClaim', { ...refund(more), reason: '另有一笔运费。' })
      expect(isRefusal(await go(c.later, c, lin, 'makeOffer', refund(more)))).toBe(false)
    })
    test('taken back and accepted in the same moment: exactly one wins, and what was taken back binds nobody', async () => {
      const ends = new Set<string>()
      for (let n = 0; n < 8; n++) {
        const c = await anOpenRoom(house())
        const { id, version } = await offerBy(c, chen)
        const send = (who: string, move: string, fields = {}) => submitMove(c.later, { caseId: c.caseId, proceedingId: id, move, fields, actor: user(who), expectedVersion: version, key: uuidv7() })
        const both = [() => send(lin, 'accept', { agreed: 'yes' }), () => send(chen, 'takeBack')]
        expect(won(await Promise.all((n % 2 ? both.toReversed() : both).map((one) => one())))).toBe(1)
        const { state } = await proceeding(house(), c.caseId, 'offer')
        expect((await proceeding(house(), c.caseId)).snapshot.context.terms.length > 0).toBe(state === 'accepted')
        ends.add(state)
        const before = await everything(house())
        expect(await send(lin, 'accept', { agreed: 'yes' })).toMatchObject({ refused: expect.stringMatching(/conflict|not-now/) })
        expect(await everything(house())).toBe(before)
      }
      expect([...ends].every((state) => ['accepted', 'takenBack'].includes(state))).toBe(true)
    })
  })

  describe('a text to be signed', () => {
    const drawn = async () => {
      const c = await anOpenRoom(house())
      await offerBy(c, chen)
      await must(c.later, c, lin, 'accept', { agreed: 'yes' }, { in: 'offer' })
      expect((await proceeding(house(), c.caseId)).state).toBe('active.seated.terms')
      return c
    }
    const handOf = async (c: Room, who: string) => byHand(c.later, { caseId: c.caseId, proceedingId: (await proceeding(house(), c.caseId)).id, move: 'sign', actor: user(who) }, signs)
    const signatures = async (c: Room) => house().store.db.select().from(house().store.t.signatures).where(eq(house().store.t.signatures.caseId, c.caseId))
    test('that was superseded is not signed: whoever had it open is shown the new one', async () => {
      const c = await drawn()
      const old = await handOf(c, lin)
      await must(c.later, c, chen, 'backToTalks', { reason: '金额需要再谈。' })
      await offerBy(c, chen, refund('200'))
      await must(c.later, c, lin, 'accept', { agreed: 'yes' }, { in: 'offer' })
      const { id, version } = await proceeding(house(), c.caseId)
      const before = await everything(house())
      expect(await submitMove(c.later, { caseId: c.caseId, proceedingId: id, move: 'sign', fields: old, actor: user(lin), expectedVersion: version, key: uuidv7() })).toEqual({ refused: 'invalid', fields: { signature: ['superseded'] } })
      expect(await everything(house())).toBe(before)
      expect(await signatures(c)).toEqual([])
      await must(c.later, c, lin, 'sign', signs)
    })
    test('signed while the other side goes back to the talks: one of the two happens, and no signature stands under a text that is gone', async () => {
      const ends = new Set<string>()
      for (let n = 0; n < 8; n++) {
        const c = await drawn()
        for (const who of [chen, people.cheng]) await must(c.later, c, who, 'sign', signs)
        const fields = await handOf(c, lin)
        const { id, version } = await proceeding(house(), c.caseId)
        const send = (who: string, move: string, given: Record<string, unknown>) => submitMove(c.later, { caseId: c.caseId, proceedingId: id, move, fields: given, actor: user(who), expectedVersion: version, key: uuidv7() })
        const both = [() => send(lin, 'sign', fields), () => send(chen, 'backToTalks', { reason: '还要再谈。' })]
        expect(won(await Promise.all((n % 2 ? both.toReversed() : both).map((one) => one())))).toBe(1)
        const row = await proceeding(house(), c.caseId)
        const agreed = row.snapshot.context.outcome?.code === 'agreed'
        expect([row.snapshot.context.signed.length, (await signatures(c)).length]).toEqual(agreed ? [3, 3] : [0, 2])
        expect(agreed || row.state === 'active.seated.open', row.state).toBe(true)
        ends.add(row.state)
      }
      expect(ends.size).toBeGreaterThan(0)
    })
  })

  describe('a form of everybody', () => {
    test('that names what one side said in caucus, or a file it showed there, is refused', async () => {
      const c = await anOpenRoom(house())
      await must(c.later, c, chen, 'writeCaucusRespondent', { message: '底线是两百。' })
      const e = house().store.t.caseEvents
      const [told] = await house().store.db.select({ id: e.id }).from(e).where(and(eq(e.caseId, c.caseId), eq(e.type, 'writeCaucusRespondent')))
      const files = house().store.t.evidence
      const shown = uuidv7()
      await house().store.write(({ db }) => db.insert(files).values({ id: shown, blob: '0'.repeat(64), name: '成本单.txt', owner: `user:${chen}`, caseId: c.caseId, seq: 1, seat: 'respondent', audience: 'caucus:respondent', createdAt: 1 }))
      for (const id of [told!.id, shown]) {
        await refused(c, c.later, lin, 'writeJoint', { message: '对方说过什么？', evidence: [id] }, { refused: 'invalid', fields: { evidence: ['unknown'] } })
        await refused(c, c.later, chen, 'writeJoint', { message: '见附件。', evidence: [id] }, { refused: 'invalid', fields: { evidence: ['unknown'] } })
      }
      await refused(c, c.later, lin, 'writeJoint', { message: '你好', caucus: 'respondent' }, { refused: 'invalid', fields: { caucus: ['unknown'] } })
      await house().store.write(({ db }) => db.delete(files).where(eq(files.id, shown)))
    })
  })

  describe('before those who decide', () => {
    const consent = { bindsByContract: 'yes', reopenUnderstood: 'yes', bodyKnown: 'yes', feesKnown: 'yes', ...signs }
    const claim = 10_000
    const composed = async (amount = claim) => {
      const c = await fileCase(house(), {
        workflow: 'arbitration', input: { remedies: [{ remedy: 'refund', amount, withinDays: 10 }], amount }, body: { narrative: '茶壶有裂纹' }, words: '茶壶', evidence: [], kind: 'quality', amount,
        seats: [{ seat: 'respondent', organisationId: shop }, { seat: 'association', organisationId: association }], actor: user(lin), key: uuidv7(),
      })
      if (isRefusal(c)) throw new Error(JSON.stringify(c))
      for (const [who, move, fields] of [
        [lin, 'agreePanel', consent], [chen, 'agreePanel', consent], [people.sun, 'complete', {}], [chen, 'answer', { position: 'disputes', message: '没有裂纹。' }], [people.sun, 'compose', {}],
      ] as const) await must(house(), c, who, move, fields, { in: 'arbitration' })
      return { ...c, panel: (await sitting(house(), c.caseId, 'arbitrator')).map((p) => p.userId!) }
    }
    test('a demand over the claim is refused until the claim is amended, and an offer from whoever decides, too', async () => {
      const c = await composed()
      const over = refund(String((claim + 1) / 100))
      await refused(c, house(), lin, 'makeOffer', over, { refused: 'invalid', fields: { terms: ['over-claim'] } }, 'arbitration')
      await refused(c, house(), c.panel[0]!, 'makeOffer', refund('1'), { refused: 'not-yours' }, 'arbitration')
      await must(house(), c, lin, 'amendClaim', { ...over, reason: '少算了一分。' }, { in: 'arbitration' })
      expect(isRefusal(await go(house(), c, lin, 'makeOffer', over, { in: 'arbitration' }))).toBe(false)
    })
    test('a finding that rests on a file from a caucus, from elsewhere, or on none there is, is refused', async () => {
      const c = await composed()
      for (const who of [lin, chen]) await must(house(), c, who, 'nothingMore', {}, { in: 'arbitration' })
      const files = house().store.t.evidence
      const secret = uuidv7()
      await house().store.write(({ db }) => db.insert(files).values({ id: secret, blob: '0'.repeat(64), name: '底价.txt', owner: `user:${chen}`, caseId: c.caseId, seq: 1, seat: 'respondent', audience: 'caucus:respondent', createdAt: 1 }))
      const draft = (id: string) => ({ findings: [{ text: '茶壶有裂纹。', evidence: [id], rule: 'CPL 24' }], reasons: '依照查明的事实，应当退款。', ...refund('100', { withinDays: '10' }), ...signs })
      for (const id of [secret, uuidv7()]) {
        const before = await proceeding(house(), c.caseId, 'arbitration')
        expect(await go(house(), c, c.panel[0]!, 'draftDecision', draft(id), { in: 'arbitration' })).toEqual({ refused: 'invalid', fields: { 'findings.0.evidence': ['unknown'] } })
        expect(await proceeding(house(), c.caseId, 'arbitration')).toEqual(before)
      }
      await house().store.write(({ db }) => db.delete(files).where(eq(files.id, secret)))
    })
  })
})
