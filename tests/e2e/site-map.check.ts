import { expect, test } from '@playwright/test'
import { routePaths, seen } from './pages.given'

/** Routes that answer no GET with a page, and where they are tested. */
const noPages: Record<string, string> = {
  'answer/leave': 'a POST; its GET leads to /answer (tests/e2e/input.spec.ts)',
  evidence: 'takes files only, and answers in JSON (tests/evidence)',
  'documents/:id': 'a sealed PDF (tests/documents)',
  'evidence/:id': 'a file (tests/evidence/serving.test.ts)',
  'evidence/:id/original': 'a file (tests/evidence/serving.test.ts)',
  'evidence/:id/thumbnail': 'a picture (tests/evidence/serving.test.ts)',
  'cases/:reference/signatures/proof': 'a file to take along (tests/e2e/signing.spec.ts)',
}

test('no line of the site map was left out', () => {
  const visited = seen()
  expect(routePaths.filter((path) => !visited.has(path) && !(path in noPages))).toEqual([])
})
