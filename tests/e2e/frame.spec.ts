import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './axe.given'

/** The frame around every page: language, text size, finding one's way, and pages for when something is wrong. */

async function prefer(page: Page, choice: { locale?: 'zh-CN' | 'en'; mode?: 'elder' }) {
  const url = test.info().project.use.baseURL!
  const cookies = [
    ...(choice.locale ? [{ name: 'hejie-language', value: choice.locale, url }] : []),
    ...(choice.mode ? [{ name: 'hejie-mode', value: choice.mode, url }] : []),
  ]
  await page.context().addCookies(cookies)
}

/** What the browser itself complains of: a violated policy, a failed script, a page that hydrates differently. */
function complaints(page: Page): string[] {
  const heard: string[] = []
  page.on('console', (message) => message.type() === 'error' && heard.push(message.text()))
  page.on('pageerror', (problem) => heard.push(problem.message))
  return heard
}

test('a reader is greeted in the language of the browser and can change it', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('网购有纠纷，来这里解决')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('A dispute about an online purchase?')
  await page.getByRole('button', { name: '中文' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('网购有纠纷，来这里解决')
})

test('changing the language leads back to the same page', async ({ page }) => {
  await page.goto('/preferences?from=x')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/preferences\?from=x$/)
  await expect(page).toHaveTitle('Language and text size - Hejie')
})

test('the large-text mode has letters of 18 points and targets of 60 pixels, and says the same', async ({ page }) => {
  await page.goto('/')
  const links = await page.getByRole('link').count()
  await page.getByRole('button', { name: '长辈版' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'elder')
  // Without scripts the next page is still arriving when its first line is there.
  await expect(page.locator('footer')).toBeVisible()
  const seen = await page.evaluate(() => {
    const style = (what: string) => getComputedStyle(document.querySelector(what)!)
    const boxes = [...document.querySelectorAll('header button, header a, header summary, main .button, main .link')]
      .filter((element) => element.checkVisibility())
      .map((element) => element.getBoundingClientRect())
    return {
      letters: parseFloat(style('main p').fontSize),
      line: parseFloat(style('main p').lineHeight) / parseFloat(style('main p').fontSize),
      low: Math.min(...boxes.map((box) => box.height)),
    }
  })
  expect(seen.letters).toBeGreaterThanOrEqual(24)
  expect(seen.line).toBeGreaterThanOrEqual(1.5)
  expect(seen.low).toBeGreaterThanOrEqual(60)
  // One link fewer: the way to this very mode.
  expect(await page.getByRole('link').count()).toBeGreaterThanOrEqual(links - 1)
  await page.getByRole('button', { name: '标准版' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'standard')
})

test('the preferences page keeps both choices without scripts', async ({ page }) => {
  await page.goto('/preferences')
  await page.getByLabel('English').check()
  await page.getByLabel(/长辈版/).check()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Language and text size')
  await expect(page.locator('html')).toHaveAttribute('data-mode', 'elder')
  await expect(page.getByLabel(/Large text/)).toBeChecked()
})

test('the page is taken over by its scripts: a step inside it loads no new document @scripts', async ({ page }) => {
  const heard = complaints(page)
  await page.goto('/')
  await page.waitForFunction(() => '__remixRouter' in window || '__reactRouterVersion' in window)
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))
  await page.getByRole('contentinfo').getByRole('link', { name: '语言与字号' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('语言与字号')
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
  await expect(page).toHaveTitle('语言与字号 - 和解')
  await expect(page.getByRole('main')).toBeFocused()
  expect(heard).toEqual([])
})

test('the first thing on a page skips to its content', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: '跳到主要内容' })
  await expect(skip).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main$/)
})

test('an address that leads nowhere is said to, with a reference and ways on', async ({ page }) => {
  const answer = await page.goto('/nobody/was/here')
  expect(answer?.status()).toBe(404)
  await expect(page).toHaveTitle('没有找到这个页面 - 和解')
  await expect(page.getByRole('main')).toContainText(answer!.headers()['x-request-id']!)
  await page.getByRole('main').getByRole('link', { name: '返回首页' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('网购有纠纷，来这里解决')
})

for (const path of ['/', '/preferences', '/accessibility', '/privacy', '/nobody/was/here'])
  for (const locale of ['zh-CN', 'en'] as const)
    for (const mode of ['standard', 'elder'] as const)
      test(`axe finds nothing on ${path} in ${locale}, ${mode} @scripts`, async ({ browser }) => {
        const { viewport, isMobile, hasTouch, baseURL } = test.info().project.use
        const schemes = isMobile ? (['light'] as const) : (['light', 'dark'] as const)
        for (const colorScheme of schemes) {
          const context = await browser.newContext({ viewport, isMobile, hasTouch, baseURL, colorScheme })
          const page = await context.newPage()
          const heard = complaints(page)
          await prefer(page, { locale, ...(mode === 'elder' ? { mode } : {}) })
          await page.goto(path)
          expect(await axeFindings(page)).toEqual([])
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
          expect(heard.filter((text) => !/404/.test(text))).toEqual([])
          await context.close()
        }
      })

test('without a connection the reader is told so, and nothing old is shown @scripts @desk', async ({ page, context }) => {
  await page.goto('/')
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.reload()
  await context.setOffline(true)
  await page.goto('/preferences')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('网络已断开')
  await context.setOffline(false)
  await page.getByRole('link', { name: '重新打开本页' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('语言与字号')
})

test('the page still fits a width of 320 pixels, also in large text @desk', async ({ page }) => {
  await prefer(page, { locale: 'en', mode: 'elder' })
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['/', '/preferences', '/rules', '/nobody/was/here']) {
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
  }
})

for (const locale of ['zh-CN', 'en'] as const)
  test(`the numbers in force fit a width of 320 pixels in ${locale}: their table becomes cards that break anywhere @desk`, async ({ page }) => {
    await prefer(page, { locale })
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('/rules')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
