import { expect, test, type Browser, type Page } from '@playwright/test'
import { demoPassword, organisations, people, roster as entries, type PersonKey } from '../../app/demo/world'
import { demonstrationLaidAnew } from './disputes.given'
import { as, inBothLanguages, leave } from './pages.given'

/**
 * The rooms of a mediation and of a panel: the desk of who mediates or decides, their cases, and the form of every move that is
 * open to them, to the two sides and to the bodies there. One visit for each kind of form, in both languages: pages.given.ts.
 */
const base = () => test.info().project.use.baseURL!
test.describe.configure({ mode: 'default', timeout: 240_000 })
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  await demonstrationLaidAnew(browser)
})
test.afterEach(leave)

/** Somebody of the demonstration, door or not: everybody has its password. */
async function reader(browser: Browser, key: PersonKey): Promise<Page> {
  const page = await as(browser)
  await page.request.post('/sign-in', { form: { email: people[key].email, password: demoPassword }, headers: { Origin: base() } })
  return page
}

/** Addresses on a page, as its markup has them: a hundred cases are read faster than they are drawn. */
async function hrefsOn(page: Page, path: string): Promise<string[]> {
  const html = await (await page.request.get(path)).text()
  return [...new Set([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!.replace(/&amp;/g, '&')))]
}

/** The first form of each of these moves that is open to somebody, and the case it belongs to, over the lists they have. */
async function formsOf(page: Page, lists: readonly string[], wanted: ReadonlySet<string>): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const cases = new Set((await Promise.all(lists.map((list) => hrefsOn(page, list)))).flat().filter((href) => /^\/cases\/HJ[^/?#]+$/.test(href)))
  for (const path of cases) {
    if (found.size === wanted.size) break
    for (const href of await hrefsOn(page, path)) {
      const move = /\/moves\/(\w+)/.exec(href)?.[1]
      if (move && wanted.has(move) && !found.has(move)) found.set(move, href)
    }
  }
  return found
}
const caseOf = (form: string) => form.replace(/\/moves\/.*/, '')

/** Each wanted form as the first of these people to whom it is open; one case page for each person. None may be missing. */
async function everyForm(browser: Browser, who: readonly PersonKey[], lists: readonly string[], moves: readonly string[]) {
  const left = new Set(moves)
  for (const key of who) {
    if (!left.size) break
    const page = await reader(browser, key)
    const forms = await formsOf(page, lists, left)
    for (const move of forms.keys()) left.delete(move)
    const stops = [...forms.values()]
    if (stops.length) await inBothLanguages(page, base(), [caseOf(stops[0]!), ...stops])
  }
  expect([...left], 'moves whose form nobody could open').toEqual([])
}

test('who mediates: desk, case, and every form of theirs @desk', async ({ browser }) => {
  const page = await as(browser, '程雅文')
  await inBothLanguages(page, base(), ['/desk', '/service'])
  await everyForm(browser, ['cheng', 'gu'], ['/desk'], [
    'writeJoint', 'discloseInterests', 'propose', 'writeCaucusComplainant', 'writeCaucusRespondent', 'callSession', 'startBidding', 'askAppraisal', 'notWanted', 'takeBack', 'stepDown', 'sign', 'backToTalks',
  ])
})

test('who decides: desk, case, and every form of theirs @desk', async ({ browser }) => {
  await inBothLanguages(await as(browser, '秦思远'), base(), ['/desk'])
  await everyForm(browser, ['qin', 'shen', 'yan', 'luo'], ['/desk'], [
    'vote', 'draftDecision', 'signDecision', 'sendBack', 'ask', 'giveOrder', 'extendEvidence', 'declareComplex', 'noteBadFaith', 'discloseInterests', 'reportParallel', 'stepDown',
  ])
})

test('the two sides in a mediation and before a panel @desk', async ({ browser }) => {
  await everyForm(browser, ['zhao', 'emma', 'wang', 'lin'], ['/cases'], [
    'bid', 'leave', 'sign', 'recuse', 'changeMediator', 'writeCaucusComplainant', 'amendClaim', 'performedAtOnce', 'declareImpossible', 'challengeArbitrator', 'nothingMore', 'askJoinder', 'stateClaim', 'objectToOnline',
  ])
  await everyForm(browser, ['chen', 'qiu'], ['/queue', '/queue?turn=others'], [
    'consent', 'agreePanel', 'refuse', 'answer', 'proposePayer', 'writeCaucusRespondent', 'counterclaim', 'objectJurisdiction', 'challengeEvidence', 'showPerformed',
  ])
})

test('the bodies: who is assigned, challenged, seated, and a report that is answered @desk', async ({ browser }) => {
  await everyForm(browser, ['sun', 'pan'], ['/queue', '/queue?turn=others'], ['acceptMediation', 'assign', 'handOver', 'endMediation', 'decide', 'complete', 'askToComplete'])
  await everyForm(browser, ['jian'], ['/queue'], ['acknowledge'])
})

test('a neutral’s entry in the roster, the guide of a mediation and of an arbitration, a paper that is checked, and one not drawn yet @desk', async ({ browser }) => {
  const visitor = await as(browser)
  await inBothLanguages(visitor, base(), ['/guide/mediation', '/guide/arbitration', `/verify?code=${await sealedCode(browser)}`])
  await inBothLanguages(await reader(browser, 'pan'), base(), [`/organisations/${organisations.yunchuan.id}/roster/${entries.at(-2)!.id}`])
  const consumer = await reader(browser, 'zhao')
  await inBothLanguages(consumer, base(), [{ path: await undrawn(consumer), status: 202 }])
})

/** Papers are drawn the newest first: one of an old case is not yet. */
async function undrawn(page: Page): Promise<string> {
  const closed = (await hrefsOn(page, '/cases?turn=ended')).filter((href) => /^\/cases\/HJ[^/?#]+$/.test(href))
  for (const path of closed.reverse()) {
    const coming = (await hrefsOn(page, path)).find((href) => /^\/documents\/[^/]+\/coming$/.test(href))
    if (coming) return coming
  }
  throw new Error('every paper is drawn')
}

/** The check code of a paper the portal has drawn by now, off the case that shows it. */
async function sealedCode(browser: Browser): Promise<string> {
  const page = await reader(browser, 'lin')
  const cases = (await hrefsOn(page, '/cases')).filter((href) => /^\/cases\/HJ[^/?#]+$/.test(href))
  let code: string | undefined
  await expect(async () => {
    for (const path of cases) {
      code = /HD-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await (await page.request.get(path)).text())?.[0]
      if (code) return
    }
    throw new Error('no paper is drawn yet')
  }).toPass({ timeout: 60_000 })
  return code!
}
