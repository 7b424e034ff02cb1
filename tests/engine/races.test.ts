import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { fireDue } from '~/app/case-engine.server'
import { isRefusal } from '~/machines/workflow'
import { anOffer, at, days, lin, move, onBothEngines, user } from './given'

onBothEngines('races', (house) => {
  test('of fifty conflicting moves on one case exactly one wins', async () => {
    for (let round = 0; round < 4; round++) {
      const c = await anOffer(house())
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, i) =>
          i % 2 ? move(house(), c, 'decline', { key: uuidv7() }) : move(house(), c, 'takeBack', { actor: user(lin), key: uuidv7() }),
        ),
      )
      expect(answers.filter((a) => !isRefusal(a))).toHaveLength(1)
      expect(answers.filter((a) => isRefusal(a) && a.refused === 'conflict')).toHaveLength(49)
    }
  })

  test('fifty clicks on one button are one move', async () => {
    const c = await anOffer(house())
    const key = uuidv7()
    const answers = await Promise.all(Array.from({ length: 50 }, () => move(house(), c, 'decline', { key })))
    expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1)
    expect(isRefusal(answers[0])).toBe(false)
  })

  test('twenty clockworks at once fire a deadline once', async () => {
    const cases = await Promise.all(Array.from({ length: 10 }, () => anOffer(house())))
    const late = at(house(), Date.now() + days(40))
    const fired = await Promise.all(cases.flatMap((c) => [fireDue(late, c.caseId), fireDue(late, c.caseId), move(late, c, 'decline')]))
    expect(fired.filter((f) => typeof f === 'object').every((f) => isRefusal(f))).toBe(true)
  })
})
