import { afterEach, describe, expect, test, vi } from 'vitest'
import { eq } from 'drizzle-orm'
import { house } from '~/app/house.server'
import { action as confirmAction, loader as confirmLoader } from '~/app/pages/people/confirm'
import { askToChangeEmail, changePassword, completeEmailChange, emailChangeFor } from '~/app/people/account.server'
import { invite } from '~/app/people/members.server'
import { askToRegister, completeRegistration, confirmationFor } from '~/app/people/register.server'
import { askForReset, completeReset, resetFor } from '~/app/people/reset.server'
import { currentUser } from '~/app/people/session.server'
import { signIn } from '~/app/people/sign-in.server'
import { userByEmail } from '~/app/people/users.server'
import { asking, freshEmail, from, goodPassword, letters, member, organisation, otherPassword, portal, posting, signedIn, someone, statusOf, tokenOf } from './given'

portal()
afterEach(() => void vi.useRealTimers())

const later = (milliseconds: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + milliseconds })
const minute = 60_000
const ask = async (email: string) => {
  await askToRegister({ email, locale: 'zh-CN', back: '/file', address: `192.0.2.${email.length}` })
  return tokenOf(email)
}
const askReset = async (email: string) => {
  await askForReset({ email, locale: 'zh-CN', address: '192.0.2.9' })
  return tokenOf(email)
}

describe('registration', () => {
  test('an address has no account before its mailbox is proved', async () => {
    const email = freshEmail()
    await ask(email)
    expect(await userByEmail(house().store, email)).toBeUndefined()
  })

  test('looking at the link, however often, does not use it up', async () => {
    const email = freshEmail()
    const token = await ask(email)
    for (let n = 0; n < 3; n++) expect(statusOf(await confirmLoader({ request: asking(`/confirm/${token}`), ...from({ token }) }))).toBe(200)
    const answer = (await confirmAction({ request: posting(`/confirm/${token}`, { name: '王芳', password: goodPassword }), ...from({ token }) })) as Response
    expect(answer.headers.get('Location')).toBe('/file')
    expect((await currentUser(asking('/', answer.headers.getSetCookie()[0])))?.email).toBe(email)
  })

  test('a link works once, also when two use it at the same instant', async () => {
    const email = freshEmail()
    const token = await ask(email)
    const given = { name: '王芳', password: goodPassword, locale: 'zh-CN' as const }
    const both = await Promise.all([completeRegistration(token, given), completeRegistration(token, given)])
    expect(both.filter((one) => 'ok' in one)).toHaveLength(1)
    expect(statusOf(await confirmAction({ request: posting(`/confirm/${token}`, { name: '王芳', password: goodPassword }), ...from({ token }) }))).toBe(410)
  })

  test('a link is dead after 24 hours', async () => {
    const token = await ask(freshEmail())
    later(24 * 60 * minute - 1000)
    expect(await confirmationFor(token)).toBeDefined()
    later(2000)
    expect(await confirmationFor(token)).toBeUndefined()
    expect(await completeRegistration(token, { name: 'x', password: goodPassword, locale: 'en' })).toEqual({ refused: 'expired' })
  })

  test('an account somebody else prepared without proof is taken over by who proves the mailbox', async () => {
    const { email } = await someone({ confirmed: false, password: otherPassword })
    const token = await ask(email)
    await completeRegistration(token, { name: '本人', password: goodPassword, locale: 'zh-CN' })
    expect(await signIn({ email, password: otherPassword, address: '192.0.2.77' })).toEqual({ refused: 'wrong' })
    expect(await signIn({ email, password: goodPassword, address: '192.0.2.78' })).toHaveProperty('ok')
  })

  test('who has an account is told by letter, and no second one is made', async () => {
    const { email } = await someone()
    await ask(email)
    expect((await letters(email))[0]!.letter).toBe('alreadyRegistered')
  })

  test('the letter holds the path, never a host a visitor could have sent, and no token is stored as it is', async () => {
    const email = freshEmail()
    const token = await ask(email)
    const [letter] = await letters(email)
    expect(letter!.data).toMatchObject({ path: `/confirm/${token}`, locale: 'zh-CN' })
    // before everything that waits already, which the engine writes with 0: a person sits and waits for it
    expect(letter!.nextAt).toBeLessThan(0)
    expect(JSON.stringify(await house().store.db.select().from(house().store.t.tokens))).not.toContain(token)
  })
})

describe('a forgotten password', () => {
  test('the link sets the password once, ends every session and tells the person', async () => {
    const { id, email } = await someone()
    const cookie = await signedIn(id)
    const token = await askReset(email)
    expect(await completeReset(token, otherPassword)).toEqual({ ok: true })
    expect(await currentUser(asking('/', cookie))).toBeUndefined()
    expect((await letters(email))[0]!.letter).toBe('passwordChanged')
    expect(await completeReset(token, goodPassword)).toEqual({ refused: 'expired' })
    expect(await signIn({ email, password: otherPassword, address: '192.0.2.30' })).toHaveProperty('ok')
  })

  test('nobody can spend it: not by asking for other letters to the address, nor by spelling it otherwise', async () => {
    const { email, id } = await someone({ email: 'lin.xiao@example.net' })
    const place = (n: number) => `198.51.100.${n}`
    for (let n = 0; n < 6; n++) await askToRegister({ email, locale: 'zh-CN', back: '/', address: place(n) })
    for (let n = 0; n < 6; n++) await askForReset({ email: `linxiao+${n}@example.net`, locale: 'zh-CN', address: place(n) })
    const owner = await someone()
    await member(await organisation('merchant', '店'), owner.id)
    const stranger = (await currentUser(asking('/', await signedIn(owner.id))))!
    for (let n = 0; n < 5; n++) await askToChangeEmail(stranger, email, goodPassword)
    for (let n = 0; n < 5; n++) await invite(stranger, stranger.organisations[0]!.id, { email, role: 'officer', locale: 'zh-CN' })
    const before = (await letters(email)).length
    expect(before).toBe(4 + 4 + 4)
    await askForReset({ email, locale: 'zh-CN', address: place(9) })
    expect((await letters(email)).length).toBe(before + 1)
    expect((await resetFor(await tokenOf(email)))?.id).toBe(id)
  })

  test('the link is dead after an hour', async () => {
    const { email } = await someone()
    const token = await askReset(email)
    later(60 * minute + 1)
    expect(await resetFor(token)).toBeUndefined()
    expect(await completeReset(token, otherPassword)).toEqual({ refused: 'expired' })
  })

  test('the link is dead once the password or the address has changed', async () => {
    const one = await someone()
    const first = await askReset(one.email)
    const person = (await currentUser(asking('/', await signedIn(one.id))))!
    await changePassword(person, goodPassword, otherPassword)
    expect(await completeReset(first, goodPassword)).toEqual({ refused: 'expired' })

    const two = await someone()
    const second = await askReset(two.email)
    await house().store.write(async (tx) => void (await tx.db.update(tx.t.users).set({ email: freshEmail('moved') }).where(eq(tx.t.users.id, two.id))))
    expect(await completeReset(second, otherPassword)).toEqual({ refused: 'expired' })
  })

  test('a confirmation link resets no password, nor the other way round', async () => {
    const { email } = await someone()
    const reset = await askReset(email)
    expect(await confirmationFor(reset)).toBeUndefined()
    expect(await emailChangeFor(reset)).toBeUndefined()
    const confirm = await ask(freshEmail())
    expect(await resetFor(confirm)).toBeUndefined()
  })

  test('an unknown, disabled or unconfirmed address gets no letter', async () => {
    const disabled = await someone()
    await house().store.write(async (tx) => void (await tx.db.update(tx.t.users).set({ disabledAt: 1 }).where(eq(tx.t.users.id, disabled.id))))
    const unconfirmed = await someone({ confirmed: false })
    for (const email of [disabled.email, unconfirmed.email, freshEmail()]) {
      await askForReset({ email, locale: 'en', address: '192.0.2.40' })
      expect(await letters(email)).toEqual([])
    }
  })
})

describe('another address', () => {
  const asked = async () => {
    const me = await someone()
    const cookie = await signedIn(me.id)
    const person = (await currentUser(asking('/', cookie)))!
    const next = freshEmail('next')
    return { me, cookie, person, next }
  }

  test('needs the password, is proved at the new mailbox, told at the old one, and ends every session', async () => {
    const { me, cookie, person, next } = await asked()
    expect(await askToChangeEmail(person, next, 'not the password at all')).toEqual({ refused: 'password-wrong' })
    expect(await letters(next)).toEqual([])
    await askToChangeEmail(person, next, goodPassword)
    const token = await tokenOf(next)
    expect((await userByEmail(house().store, me.email))?.id).toBe(me.id)
    expect(await completeEmailChange(token)).toEqual({ ok: true })
    expect((await letters(me.email))[0]!.letter).toBe('emailChanged')
    expect(await currentUser(asking('/', cookie))).toBeUndefined()
    expect((await userByEmail(house().store, next))?.id).toBe(me.id)
    expect(await completeEmailChange(token)).toEqual({ refused: 'expired' })
  })

  test('the address of somebody else is not told apart and never taken', async () => {
    const { person } = await asked()
    const other = await someone()
    expect(await askToChangeEmail(person, other.email, goodPassword)).toEqual({ ok: true })
    expect((await letters(other.email))[0]!.letter).toBe('alreadyRegistered')
  })

  test('an address taken meanwhile is not taken twice', async () => {
    const { person, next } = await asked()
    await askToChangeEmail(person, next, goodPassword)
    const token = await tokenOf(next)
    await someone({ email: next })
    expect(await completeEmailChange(token)).toEqual({ refused: 'expired' })
  })

  test('a stolen session cannot guess the password without end', async () => {
    const { person, next } = await asked()
    const answers = []
    for (let n = 0; n < 9; n++) answers.push(await askToChangeEmail(person, next, 'guess'))
    expect(answers.at(-1)).toEqual({ refused: 'throttled' })
  })
})

test('with PUBLIC_URL links are built from it', async () => {
  const before = house().settings.publicUrl
  house().settings.publicUrl = 'https://hejie.example.org'
  const email = freshEmail()
  await ask(email)
  expect((await letters(email))[0]!.data.link).toMatch(/^https:\/\/hejie\.example\.org\/confirm\/[\w-]{43}$/)
  house().settings.publicUrl = before
})
