import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test'
import sharp from 'sharp'

/** What the disputes of the end-to-end tests need: people, papers, letters and the clock, each as a person would come by them. */

/** Another person on another machine: nothing is shared but the portal. Made like the project's own, phone or no scripts. */
export const person = (browser: Browser): Promise<BrowserContext> => browser.newContext()

/** One click at the demonstration's doors. */
export async function entersAs(page: Page, name: string) {
  await page.goto('/demo')
  await page.getByRole('button', { name: `以${name}的身份进入` }).click()
  await expect(page).not.toHaveURL(/\/demo$/)
}

/** Every test begins with the cases of the first day, and with a shop that nobody has claimed. */
export async function demonstrationLaidAnew(browser: Browser) {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await page.goto('/demo/clock')
  await page.getByRole('button', { name: '清除并恢复初始状态' }).click({ timeout: 120_000, noWaitAfter: true })
  await expect(page.getByText('演示已恢复初始状态。')).toBeVisible({ timeout: 120_000 })
  await page.context().close()
}

export type Passing = 'hours' | 'days' | 'workDays'
/** The demonstration's clock, moved on its page. */
export async function timePasses(page: Page, n: number, unit: Passing = 'workDays') {
  const label = { hours: '小时', days: '自然日', workDays: '工作日' }[unit]
  await page.goto('/demo/clock')
  await page.getByRole('textbox', { name: '数量' }).fill(String(n))
  await page.getByRole('radio', { name: label, exact: true }).check()
  await page.getByRole('button', { name: '拨动时钟' }).click({ timeout: 90_000, noWaitAfter: true })
  await expect(page.getByText(/^时钟已拨动/)).toBeVisible({ timeout: 90_000 })
}

/**
 * The newest letter to an address with this in its subject, opened in the mailbox, its button pressed. The letter lies in a
 * sandboxed frame and opens its links in the whole window.
 */
export async function followsLetter(page: Page, to: string, subject: RegExp | string, button: string) {
  await expect(async () => {
    await page.goto(`/mailbox?to=${encodeURIComponent(to)}`)
    await page.getByRole('link', { name: subject }).first().click({ timeout: 2_000 })
    await expect(page).toHaveURL(/\/mailbox\/[^?]+$/, { timeout: 2_000 })
  }).toPass({ timeout: 120_000, intervals: [500, 1000, 2000] })
  await page.frameLocator('iframe').getByRole('link', { name: button }).first().click()
  await expect(page).not.toHaveURL(/\/mailbox\//)
}

/** Fills the three boxes of a date some days before today in Shanghai. */
export async function datedDaysAgo(page: Page, question: string | RegExp, days: number) {
  const [year, month, day] = new Date(Date.now() + 8 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10).split('-')
  const group = page.getByRole('group', { name: question })
  await group.getByLabel('年').fill(year!)
  await group.getByLabel('月').fill(month!)
  await group.getByLabel('日').fill(day!)
}

export type Paper = { name: string; mimeType: string; buffer: Buffer }

/** A photograph as a telephone takes it: a JPEG that knows where it was taken, by which telephone, and which way is up. */
export async function photograph(name: string, colour: string): Promise<Paper> {
  const buffer = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: colour } })
    .composite([{ input: Buffer.from('<svg width="1600" height="1200"><path d="M300 0 L700 600 L500 1200" stroke="black" stroke-width="9" fill="none"/></svg>') }])
    .jpeg({ quality: 82 })
    .withExif({
      IFD0: { Make: 'Hejie', Model: 'Prüfkamera 1', Orientation: '1' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 13/1 4900/100', GPSLongitudeRef: 'E', GPSLongitude: '121/1 28/1 2400/100' },
    })
    .toBuffer()
  return { name, mimeType: 'image/jpeg', buffer }
}

/** The smallest honest PDF: one page, one line, and a cross-reference table that is right. */
export function paperPdf(name: string, line: string): Paper {
  const content = `BT /F1 18 Tf 72 720 Td (${line}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let text = '%PDF-1.4\n'
  const at = objects.map((object, n) => {
    const here = text.length
    text += `${n + 1} 0 obj\n${object}\nendobj\n`
    return here
  })
  const table = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${at.map((n) => `${String(n).padStart(10, '0')} 00000 n \n`).join('')}`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(text, 'latin1') }
}

/** What a served picture still says about where and with what it was taken: nothing. */
export async function betrays(picture: Buffer): Promise<string[]> {
  const { exif, xmp, iptc, format } = await sharp(picture).metadata()
  return [format === undefined && 'no picture', exif && 'exif', xmp && 'xmp', iptc && 'iptc', picture.includes('Prüfkamera') && 'camera'].filter(Boolean) as string[]
}
