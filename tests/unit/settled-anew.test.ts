import { expect, test } from 'vitest'
import { chinaCalendar } from '~/machines/calendar'
import { complaint } from '~/machines/complaint/workflow'
import { lapse, open, statePath, step, type Terms } from '~/machines/step'
import { isRefusal, type Party, type Proceeding } from '~/machines/workflow'

const terms: Terms = { rules: complaint.rules, calendar: chinaCalendar, pauses: [] }
const refund = [{ remedy: 'refund', amount: 100 }]
const input = {
  respondentKind: 'merchant', handler: 'association', platformInterest: false, hasPlatform: true, kind: 'quality', remedies: refund, amount: 100, small: false, bothReport: false,
  byGuardian: false, respondentReachable: true, available: [],
}

test('two offers accepted before either is signed, and none signed: the talks go on, and nothing is taken as owed', () => {
  let at = Date.UTC(2026, 2, 2)
  let p: Proceeding = open(complaint, input, at, terms).proceeding
  const go = (type: string, by?: Party) => {
    const next = step(complaint, p, { type, at: (at += 3_600_000), ...(by && { by }), fields: {}, data: { terms: refund, offeredBy: 'complainant' } }, terms)
    if (isRefusal(next)) throw new Error(`${type}: ${JSON.stringify(next)}`)
    p = next.proceeding
  }
  go('complete', 'association')
  go('accept', 'association')
  go('reply', 'respondent')
  go('offerAccepted')
  go('offerAccepted')
  const after = lapse(complaint, p, 'signature', at + 86_400_000, terms)
  if (isRefusal(after)) throw new Error(JSON.stringify(after))
  expect(statePath(after.proceeding.value)).toBe('open.negotiating.talking.consumersTurn')
  expect(after.proceeding.context).toMatchObject({ terms: [], owed: 0 })
})
