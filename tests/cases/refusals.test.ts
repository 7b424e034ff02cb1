import { expect, test } from 'vitest'
import { answerOf } from '~/app/refusals'
import { en } from '~/app/words/en'
import { zhCN } from '~/app/words/zh-CN'

test.each([
  ['invalid', 400], ['not-yours', 403], ['not-now', 409], ['not-found', 404], ['conflict', 409], ['overtaken', 409],
  ['replayed', 422], ['needs-account', 403], ['needs-verification', 403], ['unavailable', 503],
] as const)('%s answers %i and has words in both languages', (code, status) => {
  expect(answerOf(code).status).toBe(status)
  expect(en.cases.refusals[code].length).toBeGreaterThan(5)
  expect(zhCN.cases.refusals[code].length).toBeGreaterThan(3)
})

test('what may be tried again says when', () => {
  expect(answerOf('unavailable').headers['Retry-After']).toBe('5')
  expect(answerOf('conflict').headers).toEqual({})
})
