import { createTransport } from 'nodemailer'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { furnish } from '~/app/house.server'
import { startDemoMailbox, type DemoMailbox } from '~/app/letters/demo-mailbox.server'
import { loader as letterPage } from '~/app/pages/letters/letter'
import { loader as letterHtml } from '~/app/pages/letters/letter-html'
import { loader as mailboxPage } from '~/app/pages/letters/mailbox'
import { action as undeliveredAction, loader as undeliveredPage } from '~/app/pages/letters/undelivered'
import { startSession } from '~/app/people/session.server'
import { aCase, aHouse, aLetter, chen, lin, mary, outboxRow, sendTo, settleIn, silentShop, type Given } from './given'

let given: Given
let box: DemoMailbox
const production = { demo: false, mode: 'production' }
const inMode = (over: object) => furnish({ ...given.house, settings: { ...given.house.settings, ...over } })
const asked = (path: string, init?: RequestInit, params = {}) => ({ request: new Request(`http://localhost:3103${path}`, init), params, context: {} }) as never
const thrown = async (job: Promise<unknown>): Promise<Response> => job.then(() => { throw new Error('it was let in') }, (answer) => answer as Response)

beforeAll(async () => {
  given = await aHouse(undefined, { demo: true, mode: 'demo', publicUrl: undefined, sessionCookie: 'hejie', https: false })
  furnish(given.house)
  await settleIn(given.house)
  box = await startDemoMailbox(given.house.store)
})
beforeEach(() => inMode({}))
afterAll(async () => {
  furnish(undefined)
  await box.stop()
  await given.close()
})

describe('the mailbox of a demonstration', () => {
  test('keeps what came by SMTP, and shows it newest first, by reader', async () => {
    const c = await aCase(given.house)
    const at = Date.UTC(2026, 10, 1)
    await aLetter(given.house, c, 'respondent', { data: { at } })
    await aLetter(given.house, c, 'complainant', { data: { at: at + 1000 } })
    await sendTo(given.house, box.url)
    const all = await mailboxPage(asked('/mailbox'))
    expect(all.letters.map((l) => [l.to, l.at])).toEqual([[lin.email, at + 1000], [expect.any(String), at], [expect.any(String), at]])
    expect(all.readers).toContainEqual({ address: chen.email, name: chen.name, letters: 1 })
    const one = await mailboxPage(asked(`/mailbox?to=${encodeURIComponent(mary.email.toUpperCase())}`))
    expect(one.letters.map((l) => l.to)).toEqual([mary.email])
  })

  test('pages by key, losing and repeating none', async () => {
    const { store } = given.house
    await store.write(async (tx) => {
      for (let n = 0; n < 60; n++) await tx.db.insert(tx.t.mailbox).values({ id: `01900000-0000-7000-8000-0000000001${String(n).padStart(2, '0')}`, to: 'many@example.cn', subject: `${n}`, text: '', html: '', messageId: '', at: Math.floor(n / 7) })
    })
    const seen: string[] = []
    for (let after: string | undefined = ''; after !== undefined;) {
      const page: Awaited<ReturnType<typeof mailboxPage>> = await mailboxPage(asked(`/mailbox?to=many@example.cn&after=${after}`))
      seen.push(...page.letters.map((l) => l.subject))
      after = page.older
    }
    expect(seen).toEqual(Array.from({ length: 60 }, (_, n) => `${59 - n}`))
    expect((await mailboxPage(asked('/mailbox?to=many@example.cn&after=nonsense'))).letters).toHaveLength(25)
  })

  test('shows the HTML at its own address, where nothing runs or loads, and links take the whole window', async () => {
    const mail = createTransport(box.url)
    await mail.sendMail({ from: 'a@b.cn', to: 'reader@example.cn', subject: 'x', html: '<p><a href="https://hejie.example.org/x" target="_blank">go</a><script>alert(1)</script><img src="https://evil.example/p.gif"></p>' })
    const { letters } = await mailboxPage(asked('/mailbox?to=reader@example.cn'))
    const answer = await letterHtml(asked('/', {}, { id: letters[0]!.id }))
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation$/)
    expect(answer.headers.get('content-security-policy')).not.toMatch(/script-src|allow-scripts|allow-same-origin/)
    expect(answer.headers.get('x-frame-options')).toBe('SAMEORIGIN')
    expect(await answer.text()).toContain('<a target="_top" href="https://hejie.example.org/x">go</a>')
    expect(await letterPage(asked('/', {}, { id: letters[0]!.id }))).toMatchObject({ subject: 'x', to: 'reader@example.cn' })
  })

  test('an unknown letter is not found', async () => {
    for (const page of [letterPage, letterHtml]) expect((await thrown(page(asked('/', {}, { id: 'nothing' })))).status).toBe(404)
  })

  test('does not exist in production', async () => {
    const { letters } = await mailboxPage(asked('/mailbox'))
    inMode(production)
    for (const page of [mailboxPage, letterPage, letterHtml]) expect((await thrown(page(asked('/mailbox', {}, { id: letters[0]!.id })))).status).toBe(404)
  })
})

describe('letters not delivered', () => {
  const signedIn = async (userId: string) => ({ headers: { cookie: (await startSession(userId, new Request('http://localhost/'))).split(';')[0]! } })
  const post = (as: { headers: object }, body: Record<string, string>) => asked('/admin/letters', { method: 'POST', headers: { ...as.headers, 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(body) })
  const makeAdmin = async () => {
    const { store } = given.house
    await store.write((tx) => tx.db.update(tx.t.users).set({ role: 'admin' }).where(eq(tx.t.users.id, mary.id)))
    return signedIn(mary.id)
  }

  test('are for administrators: a visitor signs in, others are refused', async () => {
    expect((await thrown(undeliveredPage(asked('/admin/letters')))).status).toBe(303)
    const officer = await signedIn(chen.id)
    expect((await thrown(undeliveredPage(asked('/admin/letters', officer)))).status).toBe(403)
    expect((await thrown(undeliveredAction(post(officer, { all: 'yes' })))).status).toBe(403)
  })

  test('are listed by name, case and reason without text or address, and can be sent again', async () => {
    const admin = await makeAdmin()
    const c = await aCase(given.house, silentShop.id)
    const id = await aLetter(given.house, c, 'respondent', { status: 'dead', attempts: 1, lastError: 'RCPT TO 550 … no such user' })
    const page = await undeliveredPage(asked('/admin/letters', admin))
    expect(page.letters).toEqual([expect.objectContaining({ id, reference: c.reference, seat: '商家', why: 'RCPT TO 550 … no such user', name: `案件 ${c.reference} 的和解方案已失效` })])
    expect(JSON.stringify(page)).not.toContain('@')
    for (const body of [{ letter: 'x' }, { letter: id, extra: '1' }, {}, { all: 'no' }] as Record<string, string>[]) expect((await thrown(undeliveredAction(post(admin, body)))).status).toBe(400)
    const answer = await undeliveredAction(post(admin, { letter: id }))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/admin/letters?sent=1'])
    expect(await outboxRow(given.house, id)).toMatchObject({ status: 'queued', attempts: 0 })
    expect((await undeliveredAction(post(admin, { letter: id }))).headers.get('location')).toBe('/admin/letters?sent=0')
  })
})
