import { expect, test, type Page } from '@playwright/test'
import { demonstrationLaidAnew, entersAs } from './disputes.given'
import { main } from './moves.given'
import { password } from './passkeys.given'

/** A day without a hearing, worked from the desk by someone who does not touch the mouse. */
test.use({ actionTimeout: 8_000 })
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  await demonstrationLaidAnew(browser)
})

const focused = (page: Page) => page.locator(':focus')
/** Tab, until the focus is on something of this name; never further than a page is long. */
async function tabsTo(page: Page, name: string | RegExp, role: 'link' | 'button' | 'textbox' | 'radio' | 'checkbox' = 'link') {
  const wanted = main(page).getByRole(role, { name, exact: true })
  for (let n = 0; n < 80; n++) {
    await page.keyboard.press('Tab')
    if ((await focused(page).and(wanted).count()) > 0) return
  }
  throw new Error(`the Tab key never came to ${name}`)
}

/** The first case of the list whose row offers this. */
const caseWith = (page: Page, act: string) =>
  main(page).locator('li.desk-case').filter({ has: page.getByRole('link', { name: act, exact: true }) }).first().locator('a.reference').innerText()

/** From the desk: into the list, down to the case with j, on to the move, Enter. */
async function takesUp(page: Page, act: string): Promise<string> {
  const reference = await caseWith(page, act)
  await tabsTo(page, /^HJ\d\d-/)
  // The keys work as soon as the page is alive; a press before that is lost on nobody but a machine.
  await expect(async () => {
    if ((await focused(page).innerText()) !== reference) await page.keyboard.press('j')
    await expect(focused(page)).toHaveText(reference, { timeout: 300 })
  }).toPass({ intervals: [100] })
  await tabsTo(page, act)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(act)
  return reference
}

async function isDone(page: Page, act: string, reference: string) {
  await expect(page).toHaveURL(/\/desk\?done=/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('工作台')
  const said = page.getByRole('status').filter({ hasText: `已完成：${act}` })
  await expect(said).toContainText(reference)
}

test('a mediator works the day from the desk by keyboard alone, and comes back to it after every move @desk @scripts', async ({ page }) => {
  await entersAs(page, '程雅文')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('工作台')

  await test.step('writes to both, and is back with a word that it is done', async () => {
    const reference = await takesUp(page, '双方到场发言')
    await tabsTo(page, '内容', 'textbox')
    await page.keyboard.type('请双方在周五之前各自提出一个可以接受的金额。')
    await tabsTo(page, '发送给各方', 'button')
    await page.keyboard.press('Enter')
    await isDone(page, '双方到场发言', reference)
  })

  await test.step('a form left half-written waits among the drafts, and is taken up and sent from there', async () => {
    const reference = await takesUp(page, '提出调解建议')
    await tabsTo(page, '理由', 'textbox')
    await page.keyboard.type('双方各有责任')
    await tabsTo(page, '存为草稿', 'button')
    await page.keyboard.press('Enter')
    await expect(main(page)).toContainText('草稿')
    await tabsTo(page, '不办理，返回')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('工作台')
    await tabsTo(page, new RegExp(`^案件 ${reference}：提出调解建议`))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('提出调解建议')
    await expect(page.getByRole('textbox', { name: '理由' })).toHaveValue('双方各有责任')
    // Back up by the link above the form: nothing was sent.
    await tabsTo(page, '返回工作台')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/desk$/)
  })

  await test.step('signs what both have signed', async () => {
    const reference = await takesUp(page, '签署协议')
    if (await page.getByRole('checkbox').count()) {
      await tabsTo(page, /不使用可靠电子签名/, 'checkbox')
      await page.keyboard.press('Space')
    }
    await tabsTo(page, '您的密码', 'textbox')
    await page.keyboard.type(password)
    await tabsTo(page, '签署', 'button')
    await page.keyboard.press('Enter')
    await isDone(page, '签署协议', reference)
    await expect(main(page).locator('li.desk-case').filter({ hasText: reference }).getByRole('link', { name: '签署协议' })).toHaveCount(0)
  })
})

test('what is wrong in a form opened at the desk is said in the form, and the way back stays the desk', async ({ page }) => {
  await entersAs(page, '程雅文')
  await main(page).getByRole('link', { name: '双方到场发言', exact: true }).first().click()
  await main(page).getByRole('button', { name: '发送给各方', exact: true }).last().click()
  await expect(page.getByRole('alert').filter({ hasText: '有一个问题' })).toContainText('内容')
  await main(page).getByRole('textbox', { name: '内容' }).fill('请补充付款凭证。')
  await main(page).getByRole('button', { name: '发送给各方', exact: true }).last().click()
  await expect(page).toHaveURL(/\/desk\?done=/)
  await expect(page.getByText('已完成：双方到场发言')).toBeVisible()
})
