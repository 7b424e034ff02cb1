import { expect, type Page } from '@playwright/test'
import { main } from './moves.given'

/** Signing as people do it: by a passkey of their own device, or by typing the password again. */
export const password = 'hejie-demo-password'

/** A device that can hold passkeys and always recognises its owner. */
export async function withAuthenticator(page: Page) {
  const device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  await device.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } })
}

/** From the signing page to a passkey and back again. */
async function makesPasskey(page: Page, name: string) {
  await main(page).getByRole('link', { name: '新建通行密钥' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('添加通行密钥')
  await page.getByLabel('通行密钥名称').fill(name)
  await page.getByLabel('您的密码').fill('wrong password here')
  await main(page).getByRole('button', { name: '继续' }).click()
  await expect(page.getByRole('alert')).toContainText('密码不正确')
  await page.getByLabel('您的密码').fill(password)
  await main(page).getByRole('button', { name: '继续' }).click()
  await expect(page).toHaveURL(/\/moves\/[a-zA-Z]+(\?part=[0-9a-f-]+)?$/)
}

/** On the page where a text is signed: a passkey is made for it, and signs. */
export async function passkeySigns(page: Page, device: string, move: string) {
  await expect(main(page)).toContainText('请使用可靠的电子签名')
  await makesPasskey(page, device)
  await main(page).getByRole('button', { name: '用通行密钥签署' }).click()
  await expect(page.getByText(`已完成：${move}`)).toBeVisible()
}
