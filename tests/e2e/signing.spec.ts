import { createHash, createPublicKey, verify } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { demonstrationLaidAnew, entersAs, person } from './disputes.given'
import { main, makes, onCase, standing } from './moves.given'
import { passkeySigns, password, withAuthenticator } from './passkeys.given'

/**
 * A settlement is signed: above 50,000.00 CNY with passkeys of a virtual authenticator by both sides, below it by typing the
 * password again. 林晓 and 王建国 have complaints against 启航数码专营店, whose 邱航 has a verified account.
 */
test.use({ actionTimeout: 8_000 })
test.beforeEach(() => test.setTimeout(180_000))
test.beforeAll(async ({ browser }) => {
  test.setTimeout(180_000)
  await demonstrationLaidAnew(browser)
})

/** The complaint about an order that waits for the shop's answer; its reference. */
async function complaintOf(page: Page, orderNo: string): Promise<string> {
  await page.goto(`/search?q=${orderNo}`)
  const found = await main(page).locator('a[href^="/cases/HJ"]').evaluateAll((links) => [...new Set(links.map((a) => a.getAttribute('href')!.split('#')[0]!))])
  for (const href of found) {
    await page.goto(href)
    if ((await standing(page).innerText()).includes('等待答复')) return href.split('/').at(-1)!
  }
  throw new Error(`no complaint about ${orderNo} waits for an answer`)
}

/** The shop offers, the consumer accepts: agreed, and not signed. */
async function agree(consumer: Page, merchant: Page, reference: string, amount: string) {
  await onCase(merchant, reference)
  await makes(merchant, '提出和解方案', '提出方案', async () => {
    await merchant.getByLabel('内容', { exact: true }).selectOption({ label: '退款' })
    await merchant.getByRole('textbox', { name: '金额' }).fill(amount)
    await merchant.getByLabel('几日内履行').fill('7')
    await merchant.getByRole('checkbox').last().check()
  })
  await onCase(consumer, reference)
  await makes(consumer, '接受方案', '确认接受', () => consumer.getByRole('checkbox', { name: /^我已阅读并同意/ }).check())
  await expect(standing(consumer)).toContainText('待签署')
}

test('sixty thousand yuan: both sign with passkeys, and an outsider can check the proof @scripts', async ({ browser }) => {
  const [lin, qiu] = await Promise.all([1, 2].map(async () => (await person(browser)).newPage()))
  await entersAs(lin!, '林晓')
  await entersAs(qiu!, '邱航')
  const reference = await complaintOf(lin!, 'JS2026102500102')
  await agree(lin!, qiu!, reference, '60000')
  for (const [page, name] of [[lin!, '我的手机'], [qiu!, '店里的电脑']] as const) {
    await withAuthenticator(page)
    await page.goto(`/cases/${reference}/moves/sign`)
    await expect(main(page)).toContainText('人民币60,000.00元（大写：陆万元整）')
    await passkeySigns(page, name, '签署和解协议')
  }
  await expect(standing(qiu!)).toContainText('履行中')

  await test.step('the page says who signed what, and that it holds', async () => {
    await main(qiu!).getByRole('link', { name: '谁签署了什么，如何核验' }).click()
    await expect(qiu!.getByRole('heading', { level: 1 })).toHaveText('谁签署了什么，如何核验')
    await expect(main(qiu!)).toContainText('现行有效')
    await expect(main(qiu!).getByText('通行密钥签名与其公钥、本文本相符')).toHaveCount(2)
    await expect(main(qiu!)).not.toContainText('未通过')
    await expect(main(qiu!)).toContainText('不是经依法设立的电子认证服务机构（CA）认证的签名')
    // The other side's name stays shortened.
    await expect(main(qiu!)).not.toContainText('林晓')
    await expect(main(qiu!)).toContainText('林**')
  })

  await test.step('the proof is checked without the portal', async () => {
    const [file] = await Promise.all([qiu!.waitForEvent('download'), main(qiu!).getByRole('link', { name: '下载证明文件（JSON）' }).click()])
    const proof = JSON.parse(await readFile(await file.path(), 'utf8')) as Proof
    const [agreement] = proof.agreements
    expect(sha256(inOrder(agreement!.agreement)).toString('hex')).toBe(agreement!.textHash)
    expect(agreement!.signatures).toHaveLength(2)
    for (const s of agreement!.signatures) {
      const client = JSON.parse(Buffer.from(s.clientDataJSON, 'base64url').toString()) as { challenge: string; type: string }
      expect(client.type).toBe('webauthn.get')
      expect(client.challenge).toBe(sha256(['hejie-signature/1', agreement!.textHash, proof.reference, s.signer, s.issued].join('\n')).toString('base64url'))
      const signed = Buffer.concat([Buffer.from(s.authenticatorData, 'base64url'), sha256(Buffer.from(s.clientDataJSON, 'base64url'))])
      expect(signed[32]! & 0x05).toBe(0x05)
      expect(verify('sha256', signed, keyOf(s.publicKey), Buffer.from(s.signature, 'base64url'))).toBe(true)
      signed[0]! ^= 1
      expect(verify('sha256', signed, keyOf(s.publicKey), Buffer.from(s.signature, 'base64url'))).toBe(false)
    }
  })

  await test.step('passkeys are listed, renamed and removed', async () => {
    await lin!.goto('/account/passkeys')
    await main(lin!).getByRole('link', { name: /我的手机/ }).click()
    await lin!.getByLabel('通行密钥名称').fill('旧手机')
    await main(lin!).getByRole('button', { name: '保存名称' }).click()
    await expect(main(lin!)).toContainText('名称已更改')
    await main(lin!).getByRole('link', { name: /旧手机/ }).click()
    await main(lin!).getByRole('button', { name: '移除该通行密钥' }).click()
    await expect(main(lin!)).toContainText('您还没有通行密钥')
    await lin!.goto(`/cases/${reference}/signatures`)
    await expect(main(lin!)).not.toContainText('未通过')
  })
  await Promise.all([lin, qiu].map((page) => page!.context().close()))
})

test('below fifty thousand yuan: both sign by typing the password again; a wrong one signs nothing', async ({ browser }) => {
  const [wang, qiu] = await Promise.all([1, 2].map(async () => (await person(browser)).newPage()))
  await entersAs(wang!, '王建国')
  await entersAs(qiu!, '邱航')
  const reference = await complaintOf(wang!, 'JS2026101200998')
  await agree(wang!, qiu!, reference, '1000')
  const sign = async (page: Page, given: string) => {
    await page.goto(`/cases/${reference}/moves/sign`)
    await expect(main(page)).toContainText('不属于《电子签名法》所称的可靠的电子签名')
    await page.getByLabel('您的密码').fill(given)
    await main(page).getByRole('button', { name: '确认签署', exact: true }).last().click()
  }
  await sign(wang!, 'not the password')
  await expect(wang!.getByRole('alert')).toContainText('密码不正确')
  await expect(wang!.getByLabel('您的密码')).toHaveValue('')
  for (const page of [wang!, qiu!]) {
    await sign(page, password)
    await expect(page.getByText('已完成：签署和解协议')).toBeVisible()
  }
  await expect(standing(qiu!)).toContainText('履行中')
  await wang!.goto(`/cases/${reference}/signatures`)
  await expect(main(wang!).getByText('再次输入密码后点击')).toHaveCount(2)
  await expect(main(wang!)).not.toContainText('未通过')
  await Promise.all([wang, qiu].map((page) => page!.context().close()))
})

type Proof = { reference: string; agreements: { textHash: string; agreement: unknown; signatures: { signer: string; issued: number; clientDataJSON: string; authenticatorData: string; signature: string; publicKey: string }[] }[] }
const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest()
/** RFC 8785 for what stands in an agreement: members in order, nothing between them. */
const inOrder = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(inOrder).join(',')}]`
  : typeof value === 'object' && value !== null ? `{${Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => `${JSON.stringify(k)}:${inOrder(v)}`).join(',')}}`
  : JSON.stringify(value)
/** A COSE key of ES256 has its two coordinates behind fixed heads. */
const keyOf = (cose: string) => {
  const bytes = Buffer.from(cose, 'base64url')
  const part = (head: string) => bytes.subarray(bytes.indexOf(Buffer.from(head, 'hex')) + 3).subarray(0, 32).toString('base64url')
  return createPublicKey({ key: { kty: 'EC', crv: 'P-256', x: part('215820'), y: part('225820') }, format: 'jwk' })
}
