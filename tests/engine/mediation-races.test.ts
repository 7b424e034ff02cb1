import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, test } from 'vitest'
import { submitMove, type Answer } from '~/app/case-engine.server'
import { isRefusal, type Refusal } from '~/machines/workflow'
import { anOffer, chen, lin, move, onBothEngines, shop, user } from './given'
import { aMediation, anOpenRoom, entries, layRoster, must, people, proceeding, sitting } from './mediation.given'

const won = (answers: readonly (Answer | Refusal)[]) => answers.filter((a) => !isRefusal(a)).length
const clear = ['conflict', 'not-now', 'left', 'overtaken']

onBothEngines('two at once in a mediation', (house) => {
  beforeAll(() => layRoster(house()))

  test('of an hundred pairs, two acceptances or an acceptance and the taking back in the same moment, one wins each', async () => {
    const second = uuidv7()
    await house().store.write(({ db, t }) => db.insert(t.memberships).values({ id: uuidv7(), organisationId: shop, userId: second, role: 'officer', createdAt: 0 }))
    const ends = new Set<string>()
    for (let n = 0; n < 100; n++) {
      const c = await anOffer(house())
      const accept = (who: string) => move(house(), c, 'accept', { actor: user(who), fields: { agreed: 'yes' } })
      const other = () => (n % 2 ? accept(second) : move(house(), c, 'takeBack', { actor: user(lin) }))
      const answers = await Promise.all(n % 4 < 2 ? [accept(chen), other()] : [other(), accept(chen)])
      expect(won(answers), JSON.stringify(answers)).toBe(1)
      for (const a of answers) if (isRefusal(a)) expect(clear).toContain(a.refused)
      ends.add((await proceeding(house(), c.caseId, 'offer')).state)
    }
    expect([...ends].sort()).toEqual(['accepted', 'takenBack'])
  })

  test('two officers give one case to two mediators: one sits', async () => {
    for (let n = 0; n < 10; n++) {
      const c = await aMediation(house())
      await must(house(), c, people.sun, 'acceptMediation')
      const { id, version } = await proceeding(house(), c.caseId)
      const give = (who: string, mediator: string) => submitMove(house(), { caseId: c.caseId, proceedingId: id, move: 'assign', fields: { mediator: [mediator] }, actor: user(who), expectedVersion: version, key: uuidv7() })
      expect(won(await Promise.all([give(people.sun, entries.cheng), give(people.pan, entries.gu)]))).toBe(1)
      expect((await sitting(house(), c.caseId)).filter((p) => p.until === null)).toHaveLength(1)
    }
  })

  test('both bid in the same moment: each bid is one event, no round is skipped, nothing is lost', async () => {
    const c = await anOpenRoom(house())
    await must(c.later, c, people.cheng, 'startBidding')
    const row = await proceeding(house(), c.caseId, 'bidding')
    const bid = (who: string, figure: string, version = row.version) => submitMove(c.later, { caseId: c.caseId, proceedingId: row.id, move: 'bid', fields: { figure }, actor: user(who), expectedVersion: version, key: uuidv7() })
    const answers = await Promise.all([bid(lin, '900'), bid(chen, '100')])
    expect(won(answers)).toBe(1)
    expect((await proceeding(house(), c.caseId, 'bidding')).snapshot.context).toMatchObject({ round: 1, bids: [isRefusal(answers[0]) ? 'respondent' : 'complainant'] })
  })
})
