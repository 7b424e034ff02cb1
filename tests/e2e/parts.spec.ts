import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { axeFindings } from './axe.given'

/** Every part of the design system on one static page, drawn with the built styles: what no single page of the portal shows at once. */
const root = join(import.meta.dirname, '..', '..')
const assets = join(root, process.env.HEJIE_BUILD ?? 'build', 'client', 'assets')
const styles = () =>
  readFileSync(
    join(
      assets,
      readdirSync(assets).find((name) => /^main-.*\.css$/.test(name))!,
    ),
    'utf8',
  )

function gallery(locale: string, mode: string): string {
  const env = { ...process.env, NODE_ENV: 'production' } as NodeJS.ProcessEnv
  const drawn = spawnSync(process.execPath, ['--import', 'tsx', 'tests/e2e/gallery.tsx', locale, mode], {
    cwd: root,
    encoding: 'utf8',
    env,
  })
  if (drawn.status !== 0) throw new Error(drawn.stderr)
  return drawn.stdout
}

async function open(page: Page, locale: string, mode: string) {
  await page.setContent(gallery(locale, mode))
  await page.addStyleTag({ content: styles() })
}

for (const locale of ['zh-CN', 'en'])
  for (const mode of ['standard', 'elder'])
    test(`axe finds nothing on any part in ${locale}, ${mode}, by day and by night @scripts`, async ({ page }) => {
      await open(page, locale, mode)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await axeFindings(page)).toEqual([])
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    })

test('whatever can be pressed is at least 44 pixels high, 60 in large text; links inside a sentence excepted @scripts', async ({
  page,
}) => {
  for (const [mode, least] of [
    ['standard', 44],
    ['elder', 60],
  ] as const) {
    await open(page, 'zh-CN', mode)
    const low = await page.evaluate((wanted) => {
      const pressed = [
        ...document.querySelectorAll(
          'button, select, input:not([type=hidden], [type=radio], [type=checkbox]), textarea, summary, .choice, .button, .back-link, .tabs a, .places-bar a, .link.alone',
        ),
      ]
      return pressed
        .filter((element) => element.getClientRects().length > 0 && element.getBoundingClientRect().height < wanted - 0.5)
        .map((element) => element.outerHTML.slice(0, 120))
    }, least)
    expect(low).toEqual([])
  }
})

test('without a style a form still says everything: labels, hints and mistakes are tied to their fields', async ({ page }) => {
  await page.setContent(gallery('zh-CN', 'standard'))
  await expect(page.getByLabel('发生了什么')).toHaveAccessibleDescription(/错误：\s*请说明发生了什么.*最多 2000 个字/)
  await expect(page.getByRole('link', { name: '请说明发生了什么' })).toHaveAttribute('href', '#story')
  await expect(page.getByRole('group', { name: '购买日期' })).toHaveAccessibleDescription('例如 2026 年 11 月 1 日')
  await expect(page.getByRole('textbox', { name: '订单号' })).toHaveAccessibleDescription('在订单详情页可以找到')
})

test('on paper there is no navigation, no button and no form @desk', async ({ page }) => {
  await open(page, 'zh-CN', 'standard')
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.locator('button:visible, .button:visible, form:visible')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)')
})
