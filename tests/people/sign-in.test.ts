import { describe, expect, test, vi } from 'vitest'
import * as argon from '@node-rs/argon2'
import { house } from '~/app/house.server'
import { action as signInAction } from '~/app/pages/people/sign-in'
import { action as registerAction } from '~/app/pages/people/register'
import { action as resetAction } from '~/app/pages/people/reset'
import { passwordProblem, verifyPassword } from '~/app/people/password.server'
import { currentUser } from '~/app/people/session.server'
import { signIn } from '~/app/people/sign-in.server'
import { asking, freshEmail, from, goodPassword, letters, portal, posting, someone, statusOf } from './given'

vi.mock('@node-rs/argon2', { spy: true })
portal()

const attempt = async (email: string, password: string, networkAddress?: string) =>
  signInAction({ request: posting('/sign-in', { email, password }), ...from({}, networkAddress) })

describe('signing in', () => {
  test('the right password opens a session whose token the store does not hold', async () => {
    const { email, id } = await someone()
    const answer = (await attempt(email.toUpperCase(), goodPassword)) as Response
    expect(answer.status).toBe(303)
    const cookie = answer.headers.getSetCookie().at(-1)!
    expect(cookie).toMatch(/^hejie=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/)
    expect((await currentUser(asking('/', cookie)))?.id).toBe(id)
    const rows = await house().store.db.select().from(house().store.t.sessions)
    expect(JSON.stringify(rows)).not.toContain(cookie.slice(6, 49))
  })

  test('known, unknown, disabled and unconfirmed accounts are answered alike, with the same work', async () => {
    const known = await someone()
    const unconfirmed = await someone({ confirmed: false })
    const disabled = await someone()
    await house().store.write(async (tx) => void (await tx.db.update(tx.t.users).set({ disabledAt: 1 }).where((await import('drizzle-orm')).eq(tx.t.users.id, disabled.id))))
    vi.mocked(argon.verify).mockClear()
    const answers = [
      await attempt(known.email, 'not the right password'),
      await attempt(freshEmail(), 'not the right password'),
      await attempt(disabled.email, goodPassword),
      await attempt(unconfirmed.email, goodPassword),
    ].map((answer) => {
      const { data, init } = answer as { data: { errors: unknown }; init: ResponseInit }
      return { errors: data.errors, status: init.status }
    })
    for (const answer of answers) expect(answer).toEqual({ errors: { '': ['wrong'] }, status: 400 })
    expect(vi.mocked(argon.verify)).toHaveBeenCalledTimes(4)
    for (const [stored] of vi.mocked(argon.verify).mock.calls) expect(String(stored)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  test('five wrong passwords from one place close that place for the account, not the account', async () => {
    const { email } = await someone()
    for (let n = 0; n < 5; n++) expect(statusOf(await attempt(email, 'wrong wrong wrong', '198.51.100.7'))).toBe(400)
    expect(statusOf(await attempt(email, goodPassword, '198.51.100.7'))).toBe(429)
    expect(statusOf(await attempt(email, goodPassword, '198.51.100.8'))).toBe(303)
  })

  test('a place that hammers an account cannot close it for everybody else', async () => {
    const { email } = await someone()
    for (let n = 0; n < 80; n++) await signIn({ email, password: 'wrong', address: '198.51.100.9' })
    expect(await signIn({ email, password: goodPassword, address: '198.51.100.10' })).toHaveProperty('ok')
  })

  test('an address that does not exist is throttled as one that does, and a burst is written down without the address', async () => {
    const email = freshEmail('nobody')
    const codes = []
    for (let n = 0; n < 7; n++) codes.push((await signIn({ email, password: 'x', address: '198.51.100.20' }) as { refused: string }).refused)
    expect(codes).toEqual(['wrong', 'wrong', 'wrong', 'wrong', 'wrong', 'throttled', 'throttled'])
    const { db, t } = house().store
    const bursts = (await db.select().from(t.audit)).filter(({ act }) => act === 'sign-in-burst')
    expect(JSON.stringify(bursts)).not.toContain(email)
    expect(bursts.at(-1)!.of).toMatch(/^mail:[0-9a-f]{16}$/)
  })

  test('households on IPv6 count as one place', async () => {
    const { email } = await someone()
    for (let n = 0; n < 5; n++) await signIn({ email, password: 'x', address: `2001:db8:1:2::${n + 1}` })
    expect(await signIn({ email, password: goodPassword, address: '2001:db8:1:2:ffff::9' })).toHaveProperty('refused', 'throttled')
  })

  test.each([['//evil.example'], ['/\\evil.example'], ['https://evil.example'], ['javascript:alert(1)'], ['\\\\evil.example'], ['/\t/evil.example'], ['/..//evil.example'], ['evil.example'], ['']])('%j leads nowhere else', async (back) => {
    const { email } = await someone()
    const answer = (await signInAction({ request: posting('/sign-in', { email, password: goodPassword, back }), ...from() })) as Response
    const to = new URL(answer.headers.get('Location')!, 'http://portal.test')
    expect(to.origin).toBe('http://portal.test')
  })

  test('%2f%2f stays a path of the portal', async () => {
    const { email } = await someone()
    const answer = (await signInAction({ request: posting('/sign-in', { email, password: goodPassword, back: '/%2f%2fevil.example' }), ...from() })) as Response
    expect(new URL(answer.headers.get('Location')!, 'http://portal.test').href).toBe('http://portal.test/%2f%2fevil.example')
  })
})

describe('asking by address', () => {
  test.each([['registering', registerAction, '/register'], ['resetting', resetAction, '/reset']] as const)('%s says the same for known and unknown addresses', async (_what, action, path) => {
    const known = await someone()
    const answers = await Promise.all([known.email, freshEmail('stranger')].map(async (email) => (await action({ request: posting(path, { email }), ...from() })) as Response))
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(answers[0]!.headers.get('Location')).toBe(answers[1]!.headers.get('Location'))
  })

  test('two hundred requests for one mailbox, however written, send at most four letters', async () => {
    const { email } = await someone({ email: 'mei.lin@example.net' })
    for (let n = 0; n < 200; n++) {
      const spelling = ['mei.lin', 'MEI.LIN', 'meilin', 'mei.lin+x', 'm.e.i.lin'][n % 5]!
      await resetAction({ request: posting('/reset', { email: `${spelling}@example.net` }), ...from({}, `192.0.2.${n % 200}`) })
    }
    expect((await letters(email)).length).toBeLessThanOrEqual(4)
    expect((await letters()).filter(({ address }) => address?.endsWith('@example.net')).length).toBeLessThanOrEqual(4)
  })
})

describe('passwords', () => {
  test.each([
    ['fourteen chars', 'password-short'], ['aaaaaaaaaaaaaaaaaaaa', 'password-common'], ['123456789012345', 'password-common'], ['qwertyuiopasdfgh', 'password-common'],
    ['PasswordPassword', 'password-common'], ['abcabcabcabcabcabc', 'password-common'], ['lixiulan@example.com', 'password-common'], ['a\u0000bcdefghijklmnopq', 'characters'],
    ['\ud800bcdefghijklmnopq', 'characters'], ['x'.repeat(1_000_000), 'password-long'], [`${'ab1 '.repeat(64)}x`, 'password-long'], ['', 'required'],
  ])('%j is not taken', (password, problem) => expect(passwordProblem(password, ['lixiulan@example.com'])).toBe(problem))

  test.each([['three quiet herons at dusk'], ['一篮鸡蛋七楼窗台晒着冬天的被子'], [` ${'long words '.repeat(20)}`], ['😀 emoji are letters too 😀']])('%j is taken whole', async (password) => {
    expect(passwordProblem(password)).toBeUndefined()
    const { hashPassword } = await import('~/app/people/password.server')
    const stored = await hashPassword(password)
    expect(await verifyPassword(stored, password)).toBe(true)
    expect(await verifyPassword(stored, password.slice(0, -1))).toBe(false)
  })

  test('the same letters in another form are the same password', async () => {
    const { hashPassword } = await import('~/app/people/password.server')
    expect(await verifyPassword(await hashPassword('ｃａｆé ａｔ ｎｏｏｎ ｓｈａｒｐ'), 'cafe\u0301 at noon sharp')).toBe(true)
  })

  test('a megabyte of password is refused quickly', async () => {
    const began = performance.now()
    const answer = await attempt('x@example.com', 'x'.repeat(1_000_000)).catch((problem) => problem as Response)
    expect(statusOf(answer)).toBe(413)
    expect(performance.now() - began).toBeLessThan(500)
  })
})
