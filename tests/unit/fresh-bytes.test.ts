import { expect, test } from 'vitest'
import { freshBytes } from '~/db/record/fresh-bytes'

test('no bytes are handed out twice, and what was handed out stays as it is', () => {
  const given = Array.from({ length: 20_000 }, (_, i) => freshBytes(i % 2 ? 12 : 16))
  expect(given.map((piece, i) => piece.length === (i % 2 ? 12 : 16)).every(Boolean)).toBe(true)
  expect(new Set(given.map((piece) => piece.toString('hex'))).size).toBe(given.length)
})
