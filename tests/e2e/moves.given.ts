import { expect, type Page } from '@playwright/test'

/** A case as its people see it, and the moves they make from its page. */
export const main = (page: Page) => page.getByRole('main')
export const standing = (page: Page) => page.getByRole('region', { name: '目前进展' })
export const stands = (page: Page, ...texts: string[]) => Promise.all(texts.map((text) => expect(standing(page)).toContainText(text)))
export const onCase = (page: Page, reference: string) => page.goto(`/cases/${reference}`)

/** What is not the first thing to do is folded away; without scripts it opens all the same. */
const folds = ['其他操作', '终止或提出异议']

/** From the case page to the form of a move. */
export async function opens(page: Page, move: string) {
  const link = main(page).getByRole('link', { name: move, exact: true })
  for (const fold of folds) for (const more of await main(page).getByText(fold, { exact: true }).all()) if (!(await link.first().isVisible()) && (await more.isVisible())) await more.click()
  await link.first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(move)
}

/** A move from the case page: its button or link, its form, its submit button; then back on the case with a word that it is done. */
export async function makes(page: Page, move: string, submit: string, fill: () => Promise<unknown> = async () => undefined) {
  await opens(page, move)
  await fill()
  await main(page).getByRole('button', { name: submit, exact: true }).last().click()
  // A form that carries a file waits until it has arrived.
  await expect(page.getByText(`已完成：${move}`)).toBeVisible({ timeout: 30_000 })
}

/** The complaint about an order, by the search; its reference. */
export async function complaintAbout(page: Page, orderNo: string): Promise<string> {
  await page.goto(`/search?q=${orderNo}`)
  const href = await main(page).locator('a[href^="/cases/HJ"]').first().getAttribute('href')
  return href!.split('#')[0]!.split('/').at(-1)!
}

export const writes = (page: Page, label: string | RegExp, text: string) => main(page).getByRole('textbox', { name: label }).fill(text)
export const ticks = async (page: Page) => { for (const box of await main(page).getByRole('checkbox').all()) await box.check() }
