import { expect, test, type Page } from '@playwright/test'
import { demonstrationLaidAnew } from './disputes.given'
import { as, caseShape, inBothLanguages, leave, linksOn, moveShape } from './pages.given'

/** Cases in every state and the form of every move, as each of their readers, in both languages. What is looked at: pages.given.ts. */
const base = () => test.info().project.use.baseURL!

test.describe.configure({ mode: 'default', timeout: 480_000 })
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  await demonstrationLaidAnew(browser)
})
test.afterEach(leave)

/** Cases of a list by their state, one each, then one form for each move that is open in them and one explained date. */
async function casesOf(page: Page, list: readonly string[], seen: Set<string>, most: number): Promise<string[]> {
  const cases: string[] = []
  for (const path of list) for (const href of await linksOn(page, path, caseShape)) if (!cases.includes(href)) cases.push(href)
  const chosen: string[] = []
  const moves: string[] = []
  let date: string | undefined
  for (const path of cases) {
    if (chosen.length >= most) break
    await page.goto(path)
    const state = await page.getByRole('region', { name: '目前进展' }).locator('.state').innerText()
    const hrefs = await page.locator('a[href]').evaluateAll((links) => links.map((a) => a.getAttribute('href')!))
    date ??= hrefs.find((href) => /\/dates\//.test(href))
    const fresh = hrefs.filter((href) => moveShape.test(href)).filter((href) => { const name = href.replace(/.*\/moves\/([^?]+).*/, '$1') + (href.includes('part=') ? ' part' : ''); return seen.has(name) ? false : seen.add(name) })
    moves.push(...fresh)
    if (!seen.has(state) || fresh.length) { seen.add(state); chosen.push(path) }
  }
  return [...chosen, ...moves, ...(date ? [date] : [])]
}
const seenMoves = new Set<string>()

for (const [name, list, most] of [
  ['林晓', ['/cases', '/cases?show=closed'], 12],
  ['Emma Clarke', ['/cases'], 3],
  ['陈立', ['/queue', '/queue?turn=others'], 8],
  ['何敏', ['/queue', '/queue?turn=others'], 12],
  ['孙正', ['/queue', '/queue?turn=others'], 6],
  ['简明', ['/queue', '/queue?turn=ended'], 3],
] as const)
  test(`the cases of ${name} and the forms of their moves @desk`, async ({ browser }) => {
    const page = await as(browser, name)
    const stops = await casesOf(page, list, seenMoves, most)
    expect(stops.length).toBeGreaterThan(0)
    await inBothLanguages(page, base(), [...list, ...stops])
  })

test('who signed what @desk', async ({ browser }) => {
  for (const [name, list] of [['林晓', '/cases'], ['陈立', '/queue?turn=others'], ['何敏', '/queue?turn=others']] as const) {
    const page = await as(browser, name)
    const signed: string[] = []
    for (const path of await linksOn(page, list, caseShape)) signed.push(...(await linksOn(page, path, /^\/cases\/[^/]+\/signatures$/)))
    expect(signed.length, name).toBeGreaterThan(0)
    await inBothLanguages(page, base(), signed.slice(0, 2))
  }
})
