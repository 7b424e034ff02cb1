import { expect, test } from '@playwright/test'
import { organisations, people, roster as entries } from '../../app/demo/world'
import { axeFindings } from './axe.given'
import { demonstrationLaidAnew } from './disputes.given'
import { as, caseShape, inBothLanguages, leave, linksOn, moveShape, see, speaks, type Stop } from './pages.given'

/**
 * Every page of the site map in both languages, as each of its readers: right status, one h1, a title, the right language
 * and no other, nothing raw, nothing too wide for 360 pixels, a silent console, and axe without findings.
 */
const base = () => test.info().project.use.baseURL!
const token = 'A'.repeat(43)
const gone = (path: string, status = 410): Stop => ({ path, status })

test.describe.configure({ mode: 'default', timeout: 480_000 })
test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000)
  await demonstrationLaidAnew(browser)
})
test.afterEach(leave)

test('pages for everybody @desk', async ({ browser }) => {
  const page = await as(browser)
  const letters = (await linksOn(page, '/mailbox', /^\/mailbox\/[\w-]+$/)).slice(0, 2)
  await inBothLanguages(page, base(), [
    '/', '/preferences', '/accessibility', '/privacy', '/verify', '/verify?code=HD-0000-0000-0000', '/sign-in', '/sign-in?back=%2Faccount', '/register', '/register/sent', '/reset', '/reset/sent',
    '/registry', '/registry/merchants', '/registry/bodies', `/registry/platforms/${organisations.jishi.id}`, `/registry/merchants/${organisations.yunduo.id}`, `/registry/bodies/${organisations.yunchuan.id}`,
    '/guide', '/guide/complaint', '/guide/offer', '/rules', '/file', '/answer', '/demo', '/demo/clock', '/mailbox', ...letters, '/mailbox?to=nobody%40mail.example',
    '/explore', gone(`/confirm/${token}`), gone(`/reset/${token}`), gone(`/invitation/${token}`), gone(`/claim/${token}`), gone(`/answer/${token}`, 404),
    gone('/nowhere', 404), gone('/guide/nothing', 404), gone('/mailbox/none', 404), gone(`/registry/merchants/${organisations.jishi.id}`, 404),
  ])
})

test('letters at their own address, as the mailbox frames them, one in each language @desk', async ({ browser }) => {
  const page = await as(browser)
  const wanted = new Set(['zh-CN', 'en'])
  const addresses = ['lin', 'emma'].map((key) => people[key as 'lin' | 'emma'].email)
  for (const address of addresses) {
    const [letter] = await linksOn(page, `/mailbox?to=${encodeURIComponent(address)}`, /^\/mailbox\/[\w-]+$/)
    expect(letter, address).toBeTruthy()
    const answer = await page.request.get(`${letter}/html`)
    see('mailbox/:id/html')
    expect(answer.headers()['content-security-policy']).toContain("default-src 'none'")
    // The policy there lets no script run, axe's neither: the same document is judged on a bare page.
    await page.goto('about:blank')
    await page.setContent(await answer.text())
    const lang = await page.evaluate(() => document.documentElement.lang)
    expect(await axeFindings(page, { letter: true }), `${lang} ${letter}`).toEqual([])
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 })
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${letter} at ${width}`).toBeLessThanOrEqual(0)
    }
    wanted.delete(lang)
  }
  expect([...wanted], 'languages of which no letter was looked at').toEqual([])
})

test('the explorer to each of its ends @desk', async ({ browser }) => {
  const page = await as(browser)
  await page.goto('/explore')
  const ends = new Map<string, string>()
  const stops: string[] = []
  // Breadth first over the answers of each question that is a choice; a date is answered with a day in the past.
  let open = ['/explore']
  for (let depth = 0; depth < 8 && open.length && stops.length < 24; depth++) {
    const next: string[] = []
    for (const path of open.slice(0, 8)) {
      await page.goto(path)
      const title = await page.getByRole('heading', { level: 1 }).innerText()
      if (ends.has(title)) continue
      ends.set(title, path)
      stops.push(path)
      const radios = page.locator('main input[type=radio]')
      const values = await radios.evaluateAll((all) => all.map((one) => ({ name: (one as HTMLInputElement).name, value: (one as HTMLInputElement).value })))
      const dated = await page.locator('main input[name$="-year"]').first().getAttribute('name', { timeout: 300 }).catch(() => undefined)
      const address = new URL(page.url())
      for (const { name, value } of values) { const to = new URL(address); to.searchParams.set(name, value); next.push(to.pathname + to.search) }
      if (dated) { const to = new URL(address); for (const [part, value] of [['year', '2026'], ['month', '5'], ['day', '6']]) to.searchParams.set(dated.replace('year', part!), value!); next.push(to.pathname + to.search) }
    }
    open = next
  }
  expect(stops.length).toBeGreaterThan(5)
  await inBothLanguages(page, base(), stops)
})

test('an account and its own pages @desk', async ({ browser }) => {
  const page = await as(browser, '林晓')
  await inBothLanguages(page, base(), [
    '/account', '/account/details', '/account/password', '/account/email', '/account/passkeys', '/account/passkeys/new', '/account/passkeys/new?back=%2Fcases', gone('/account/passkeys/0190a000-0000-7000-8000-000000000999', 404), '/account/sessions', gone(`/account/email/${token}`), '/sign-out', '/cases', '/cases?turn=others', '/search', '/search?q=%E8%8C%B6%E5%A3%B6', '/file', '/file?kind=quality',
    gone('/admin', 403), gone('/admin/users', 403), gone('/cases/HJ26-0000-0000-0000', 404),
  ])
})

test('an organisation and its register entries @desk', async ({ browser }) => {
  const page = await as(browser, '何敏')
  await inBothLanguages(page, base(), [`/organisations/${organisations.jishi.id}`, `/registry/platforms/${organisations.jishi.id}/edit`, `/registry/merchants/${organisations.shanlan.id}/edit`, `/registry/merchants/${organisations.shanlan.id}/links`, '/registry/merchants/new', gone(`/organisations/${organisations.lanzhou.id}`, 404)])
})

test('rosters, a neutral’s own page and the desk @desk', async ({ browser }) => {
  const roster = `/organisations/${organisations.yunchuan.id}/roster`
  const sun = await as(browser, '孙正')
  await sun.goto(`${roster}/new`)
  await sun.getByLabel('电子邮箱').fill('newcomer@mail.example')
  await sun.getByRole('radio', { name: '调解员', exact: true }).check()
  await sun.getByRole('button', { name: '发出邀请' }).click()
  await expect(sun.getByRole('main')).toContainText('邀请已发出')
  const [invitation] = await linksOn(sun, roster, /\/roster\/invitations\//)
  await inBothLanguages(sun, base(), ['/desk', roster, `${roster}/new`, invitation!, `${roster}/${entries[0]!.id}`, gone('/organisations/' + organisations.shanlan.id + '/roster', 404)])
  await inBothLanguages(await as(browser, '程雅文'), base(), ['/desk', '/service', gone(roster, 404)])
  await inBothLanguages(await as(browser, '林晓'), base(), ['/desk', '/service'])
})

test('the administrator and the auditor @desk', async ({ browser }) => {
  const page = await as(browser, '管理员')
  await inBothLanguages(page, base(), ['/admin', '/admin/users', '/admin/organisations', '/admin/audit', '/admin/letters', '/admin/documents', '/registry/platforms/new', '/registry/bodies/new', `/registry/bodies/${organisations.yunchuan.id}/edit`])
  await inBothLanguages(await as(browser, '沈清'), base(), ['/admin/audit'])
})

test('every page of a filing, empty and filled @desk', async ({ browser }) => {
  const page = await as(browser, '王建国')
  await page.goto('/file')
  await page.getByRole('button', { name: '开始填写' }).click()
  await expect(page).toHaveURL(/\/against$/)
  const draft = /\/file\/[\w-]+/.exec(page.url())![0]
  const stops = [draft, `${draft}/against`, `${draft}/kind`, `${draft}/story`, `${draft}/evidence`, `${draft}/remedies`, `${draft}/report`, `${draft}/contact`, `${draft}/consents`, `${draft}/check`, `${draft}/delete`]
  await inBothLanguages(page, base(), stops)
  // What only some answers lead to.
  await speaks(page.context(), base(), 'zh-CN')
  const answers = async (step: string, value: string) => {
    await page.goto(`${draft}/${step}`)
    await page.locator(`input[type=radio][value="${value}"]`).first().check()
    await page.getByRole('button', { name: '保存并继续' }).click()
    await expect(page).not.toHaveURL(new RegExp(`/${step}$`))
  }
  await answers('against', 'merchant')
  await answers('kind', 'minorPurchase')
  await inBothLanguages(page, base(), [`${draft}/merchant`, `${draft}/merchant?q=%E5%B1%B1%E5%B2%9A`, `${draft}/particulars`, `${draft}/order`, `${draft}/guardian`, `${draft}/remedies`, `${draft}/evidence`])
  await speaks(page.context(), base(), 'zh-CN')
  await page.goto(`${draft}/merchant?q=${encodeURIComponent('山岚')}`)
  await page.getByRole('radio', { name: /^山岚/ }).check()
  await page.getByRole('button', { name: '保存并继续' }).click()
  await expect(page).toHaveURL(/\/handler$/)
  await inBothLanguages(page, base(), [`${draft}/handler`, draft, `${draft}/check`])
  await speaks(page.context(), base(), 'zh-CN')
  await answers('against', 'platform')
  await inBothLanguages(page, base(), [`${draft}/platform`])
})

test('a receipt, and the way of the merchant who came by a letter @desk', async ({ browser }) => {
  const page = await as(browser, '林晓')
  const [own] = await linksOn(page, '/cases', caseShape)
  await inBothLanguages(page, base(), [`/file/receipt/${own!.split('/').pop()}`])
  const visitor = await as(browser)
  const letters = await linksOn(visitor, `/mailbox?to=${encodeURIComponent('yunduo@home.example')}`, /^\/mailbox\/[\w-]+$/)
  let link: string | undefined
  for (const letter of letters) {
    link = /\/answer\/[\w-]{43}/.exec(await (await visitor.request.get(`${letter}/html`)).text())?.[0]
    if (link) break
  }
  expect(link, 'a signed link lies in the mailbox of a shop without an account').toBeTruthy()
  await visitor.goto(link!)
  const here = new URL(visitor.url()).pathname
  see('answer/:token')
  const shown = here.replace('/answer/case/', '/cases/')
  const forms = (await linksOn(visitor, shown, moveShape)).slice(0, 4)
  // What binds is shown to the link and says that it needs an account.
  await inBothLanguages(visitor, base(), [here, shown, ...forms.map((path) => (/\/moves\/admit\b/.test(path) ? gone(path, 403) : path))])
})

test('the large-text mode says the same and fits @desk', async ({ browser }) => {
  const page = await as(browser, '林晓')
  const [own] = await linksOn(page, '/cases', caseShape)
  const [form] = await linksOn(page, own!, moveShape)
  await inBothLanguages(page, base(), ['/', '/cases', own!, ...(form ? [form] : []), '/file', '/guide/complaint', '/account', '/demo'], { mode: 'elder', locales: ['zh-CN'] })
})
