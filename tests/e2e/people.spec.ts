import { expect, test, type Page } from '@playwright/test'

/** An account, from an address to signing out again, as a person lives it: with a letter in between. */

const password = '一篮鸡蛋 paper lantern 七楼'

/** The link in the newest letter to an address, from the demonstration's mailbox. */
async function linkIn(page: Page, email: string, path: RegExp): Promise<string> {
  let found: string | undefined
  await expect(async () => {
    await page.goto(`/mailbox?to=${encodeURIComponent(email)}`)
    const [newest] = await page.locator('main a[href^="/mailbox/"]').all()
    await page.goto((await newest!.getAttribute('href', { timeout: 500 }))!)
    await expect(page.getByText(email).first()).toBeVisible({ timeout: 500 })
    const html = await (await page.request.get(`${page.url()}/html`)).text()
    found = path.exec(html)?.[0]
    expect(found).toBeTruthy()
  }).toPass({ timeout: 30_000 })
  return found!
}

test('a visitor who wanted a page registers, confirms the mailbox, and lands on that page', async ({ page }) => {
  const email = `qian${Date.now()}${test.info().project.name.length}@mail.example`
  await page.goto('/account/details')
  await expect(page.getByText('登录后将回到刚才的页面')).toBeVisible()
  await page.getByRole('link', { name: '注册', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('注册账号')
  await page.getByLabel('电子邮箱').fill('没有格式')
  await page.getByRole('button', { name: '发送链接' }).click()
  await expect(page).toHaveTitle(/^错误：/)
  await expect(page.getByLabel('电子邮箱')).toHaveValue('没有格式')
  await page.getByLabel('电子邮箱').fill(email)
  await page.getByRole('button', { name: '发送链接' }).click()
  await expect(page).toHaveURL(/\/register\/sent$/)

  const link = await linkIn(page, email, /\/confirm\/[\w-]{43}/)
  // A scanner of the mail looks first; the link still works.
  await page.request.get(link)
  await page.goto(link)
  await page.getByLabel('姓名').fill('钱小满')
  await page.getByLabel('新密码', { exact: true }).fill('短密码')
  await page.getByRole('button', { name: '完成注册并登录' }).click()
  await expect(page.getByRole('alert')).toContainText('密码至少需要 15 个字符')
  await expect(page.getByLabel('姓名')).toHaveValue('钱小满')
  await page.getByLabel('新密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '完成注册并登录' }).click()
  await expect(page).toHaveURL(/\/account\/details$/)

  await page.getByLabel('English').check()
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByRole('status')).toContainText('Your details were saved.')
  const out = page.getByRole('button', { name: 'Sign out' })
  // On a phone it is folded into the menu.
  if (!(await out.isVisible())) await page.getByText('Menu', { exact: true }).click()
  await out.click()
  await expect(page.getByRole('button', { name: 'Sign out', includeHidden: true })).toHaveCount(0)
  await page.goto('/account')
  await expect(page).toHaveURL(/\/sign-in\?back=%2Faccount$/)
  await page.getByLabel('E-mail address').fill(email.toUpperCase())
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/account$/)
  await page.goto(link)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This link does not work any more')
})
