/** The signing form over its own action: what a browser sends, and what it is answered. */
import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, test } from 'vitest'
import type { House } from '~/app/house.server'
import { action, loader } from '~/app/pages/cases/move'
import { loader as proofPage } from '~/app/pages/cases/signatures'
import { loader as proofFile } from '~/app/pages/cases/signatures-proof'
import { hashPassword } from '~/app/people/password.server'
import type { MovePage } from '~/app/cases/move-page.server'
import { asks, onBothEngines, people } from '../cases/given'
import { agreementNow, aSettlement, byPasskey, large, passkeyOf, rootOf, signs, byClick } from './given'

const password = '一篮鸡蛋 paper lantern 七楼'
type Answer = { status: number; page?: MovePage; to?: string | null }
async function answered(job: Promise<unknown>): Promise<Answer> {
  const answer = await job.catch((thrown: unknown) => thrown)
  if (answer instanceof Response) return { status: answer.status, to: answer.headers.get('location') }
  const { data, init } = answer as { data: MovePage; init: { status?: number } | null }
  return { status: init?.status ?? 200, page: data }
}
const context = {} as never

onBothEngines('the signing form', (house: () => House) => {
  beforeAll(async () => {
    const passwordHash = await hashPassword(password)
    const t = house().store.t.users
    for (const id of [people.lin, people.chen]) await house().store.write(({ db }) => db.update(t).set({ passwordHash }).where(eq(t.id, id)))
  })
  const params = (c: { reference: string }) => ({ reference: c.reference, move: 'sign' })
  const look = (c: { reference: string }, who: keyof typeof people = 'lin') => answered(loader({ request: asks(who, `/cases/${c.reference}/moves/sign`), params: params(c), context }) as Promise<unknown>)
  const send = async (c: Parameters<typeof rootOf>[1], parts: Record<string, string>, who: keyof typeof people = 'lin') => {
    const { row, theCase } = await rootOf(house(), c)
    const form = { _version: String(row.version), _seq: String(theCase.seq), _key: uuidv7(), 'signature.text': (await agreementNow(house(), c)).textHash, 'signature.issued': String(Date.now()), ...parts }
    return answered(action({ request: asks(who, `/cases/${c.reference}/moves/sign`, form), params: params(c), context }) as Promise<unknown>)
  }
  const signatures = (c: { caseId: string }) => house().store.db.select().from(house().store.t.signatures).where(eq(house().store.t.signatures.caseId, c.caseId))

  test('shows the text in both registers, says what is above the limit, and gives nothing away in its fields', async () => {
    const c = await aSettlement(house())
    const { page } = await look(c)
    const field = page!.fields.find((f) => f.kind === 'signature')!
    expect(field).toMatchObject({ signing: { large: true, total: large, limit: 5_000_000, plain: { title: '通俗说明' }, legal: { title: '和解协议书' }, other: { lang: 'en', title: 'Settlement Agreement' }, passkeys: [] } })
    expect((field as { signing: { demoPassword?: string } }).signing.demoPassword).toBeUndefined()
    const small = await look(await aSettlement(house(), 5_000_000))
    expect(small.page!.fields.find((f) => f.kind === 'signature')).toMatchObject({ signing: { large: false } })
  })

  test('a missing or wrong password is told beside it, nothing is signed, and no password comes back', async () => {
    const c = await aSettlement(house(), 10_000)
    expect(await send(c, {})).toMatchObject({ status: 400, page: { beside: { 'signature.password': '点击签署需要输入您的密码' } } })
    const wrong = await send(c, { 'signature.password': '不是这个密码不是这个密码' })
    expect(wrong).toMatchObject({ status: 400, page: { beside: { 'signature.password': '密码不正确' }, mistakes: [{ field: 'signature.password' }] } })
    expect(JSON.stringify(wrong)).not.toContain('不是这个密码不是这个密码')
    expect(await signatures(c)).toEqual([])
  })

  test('the right one signs; neither the store nor its keys of repetition hold it', async () => {
    const c = await aSettlement(house(), 10_000)
    expect(await send(c, { 'signature.password': password })).toMatchObject({ status: 303, to: expect.stringContaining(`/cases/${c.reference}?done=`) })
    expect(await signatures(c)).toMatchObject([{ method: 'click', declined: false, seat: 'complainant' }])
    for (const table of Object.values(house().store.t)) expect(JSON.stringify(await house().store.db.select().from(table as never))).not.toContain(password)
  })

  test('above the limit the tick is asked for beside it, then it is kept that it was given', async () => {
    const c = await aSettlement(house())
    expect(await send(c, { 'signature.password': password })).toMatchObject({ status: 400, page: { beside: { 'signature.declined': expect.stringContaining('可靠电子签名') } } })
    expect(await send(c, { 'signature.password': password, 'signature.declined': 'yes' })).toMatchObject({ status: 303 })
    expect(await signatures(c)).toMatchObject([{ declined: true }])
  })

  test('a text that has changed is refused, and the new one is on the page that comes back', async () => {
    const c = await aSettlement(house(), 10_000)
    const back = await send(c, { 'signature.password': password, 'signature.text': 'a'.repeat(64) })
    expect(back).toMatchObject({ status: 400, page: { beside: { signature: expect.stringContaining('文本已有变化') } } })
    expect(back.page!.fields.find((f) => f.kind === 'signature')).toMatchObject({ signing: { textHash: (await agreementNow(house(), c)).textHash } })
  })

  test('a passkey’s answer goes the same way; what is no answer is refused', async () => {
    const c = await aSettlement(house())
    for (const junk of ['{', 'null', '[]', '"x"', 'x'.repeat(30_001), '{"id":"a","response":{}}']) expect(await send(c, { 'signature.assertion': junk })).toMatchObject({ status: 400 })
    const sent = await byPasskey(house(), c, people.lin, await passkeyOf(house(), people.lin))
    expect(await send(c, { 'signature.assertion': JSON.stringify(sent.assertion), 'signature.issued': String(sent.issued) })).toMatchObject({ status: 303 })
    expect(await signatures(c)).toMatchObject([{ method: 'passkey' }])
  })

  test('who tries too often waits', async () => {
    const c = await aSettlement(house(), 10_000)
    const answers: number[] = []
    for (let n = 0; n < 9; n++) answers.push((await send(c, { 'signature.password': `wrong ${n}` }, 'chen')).status)
    expect(answers.at(-1)).toBe(429)
    expect((await send(c, { 'signature.password': password }, 'chen')).status).toBe(429)
    expect(await signatures(c)).toEqual([])
  })

  test('the page and the file of who signed what: for the parties, never for strangers, the other side’s name shortened', async () => {
    const c = await aSettlement(house())
    await signs(house(), c, people.lin, await byPasskey(house(), c, people.lin, await passkeyOf(house(), people.lin)))
    const page = (who: keyof typeof people) => proofPage({ request: asks(who, `/cases/${c.reference}/signatures`), params: { reference: c.reference }, context })
    const [own, other] = [await page('lin'), await page('chen')]
    expect(own.agreements).toMatchObject([{ of: 'settlement', standing: 'waiting', whole: true, signatures: [{ hand: '林晓', holds: true, method: 'passkey' }] }])
    expect(other.agreements).toMatchObject([{ signatures: [{ hand: '林**', party: '林**' }] }])
    expect(JSON.stringify(other)).not.toContain('林晓')
    await signs(house(), c, people.chen, await byClick(house(), c, people.chen, { declined: 'yes' }))
    expect((await page('chen')).agreements).toMatchObject([{ standing: 'inForce', signatures: [{ holds: true }, { holds: true, declined: true }] }])
    const file = await proofFile({ request: asks('chen', `/cases/${c.reference}/signatures/proof`), params: { reference: c.reference }, context })
    expect(file.headers.get('content-disposition')).toBe(`attachment; filename="${c.reference}-signatures.json"`)
    const text = await file.text()
    expect(text).not.toContain('林晓')
    expect(JSON.parse(text)).toMatchObject({ format: 'hejie-signature-proof/1', reference: c.reference, agreements: [{ signatures: [{ method: 'passkey', publicKey: expect.any(String), clientDataJSON: expect.any(String), authenticatorData: expect.any(String), signature: expect.any(String) }, { method: 'click', reliable: 'no: click' }] }] })
    expect(await answered(page('stranger'))).toMatchObject({ status: 404 })
  })
})
