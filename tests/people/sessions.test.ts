import { afterEach, describe, expect, test, vi } from 'vitest'
import { eq } from 'drizzle-orm'
import { house } from '~/app/house.server'
import { keepLink } from '~/app/link-cookie.server'
import { action as passwordAction } from '~/app/pages/people/account-password'
import { action as sessionsAction } from '~/app/pages/people/account-sessions'
import { action as signOutAction } from '~/app/pages/people/sign-out'
import { setDisabled, setRole } from '~/app/people/admin.server'
import { removeMember } from '~/app/people/members.server'
import { rememberFor } from '~/app/people/preferences.server'
import { currentUser, requireAdmin, requirePerson, startSession } from '~/app/people/session.server'
import { asking, from, goodPassword, member, organisation, otherPassword, portal, posting, signedIn, someone, statusOf, thrown } from './given'

portal()
afterEach(() => void vi.useRealTimers())

const who = async (cookie: string) => (await currentUser(asking('/', cookie)))?.id
const day = 24 * 3_600_000

describe('a session dies', () => {
  test('when its person signs out, also for a copy of the cookie', async () => {
    const { id } = await someone()
    const cookie = await signedIn(id)
    await signOutAction({ request: posting('/sign-out', {}, cookie), ...from() })
    expect(await who(cookie)).toBeUndefined()
  })

  test('when its person signs out, and with it every signed link that was opened in the browser', async () => {
    const { id } = await someone()
    const cookie = await signedIn(id)
    const link = keepLink(asking(), '01900000-0000-7000-8000-000000000001', 'token').split(';')[0]!
    const answer = await signOutAction({ request: posting('/sign-out', {}, `${cookie.split(';')[0]}; ${link}`), ...from() })
    const kept = answer.headers.getSetCookie().map((set) => set.split('; '))
    expect(kept).toContainEqual(expect.arrayContaining([`${link.split('=')[0]}=`, 'Max-Age=0', 'Path=/', 'HttpOnly']))
    expect(kept).toContainEqual(expect.arrayContaining([`${cookie.split('=')[0]}=`, 'Max-Age=0']))
  })

  test('when the person is disabled, at the next request, and does not come back with the account', async () => {
    const admin = await someone({ role: 'admin' })
    const by = (await currentUser(asking('/', await signedIn(admin.id))))!
    const { id } = await someone()
    const cookie = await signedIn(id)
    await setDisabled(by, id, true)
    expect(await who(cookie)).toBeUndefined()
    await setDisabled(by, id, false)
    expect(await who(cookie)).toBeUndefined()
  })

  test('when the role changes', async () => {
    const by = (await currentUser(asking('/', await signedIn((await someone({ role: 'admin' })).id))))!
    const { id } = await someone()
    const cookie = await signedIn(id)
    await setRole(by, id, 'auditor')
    expect(await who(cookie)).toBeUndefined()
  })

  test('when the password changes, everywhere but where it was changed, and there the token is new', async () => {
    const { id } = await someone()
    const here = await signedIn(id)
    const elsewhere = await signedIn(id)
    const answer = (await passwordAction({ request: posting('/account/password', { currentPassword: goodPassword, newPassword: otherPassword }, here), ...from() })) as Response
    expect(answer.status).toBe(303)
    expect(await who(elsewhere)).toBeUndefined()
    expect(await who(here)).toBeUndefined()
    expect(await who(answer.headers.getSetCookie()[0]!)).toBe(id)
  })

  test('when it is revoked from another device', async () => {
    const { id } = await someone()
    const here = await signedIn(id)
    const elsewhere = await signedIn(id)
    const other = (await currentUser(asking('/', elsewhere)))!.sessionId
    await sessionsAction({ request: posting('/account/sessions', { which: other }, here), ...from() })
    expect(await who(elsewhere)).toBeUndefined()
    expect(await who(here)).toBe(id)
  })

  test('after 30 days without a visit, and after 180 days with one every day', async () => {
    const { id } = await someone()
    const idle = await signedIn(id)
    const busy = await signedIn(id)
    const start = Date.now()
    for (let n = 1; n < 180; n++) {
      vi.useFakeTimers({ toFake: ['Date'], now: start + n * day })
      expect(await who(busy)).toBe(id)
      if (n === 31) expect(await who(idle)).toBeUndefined()
    }
    vi.useFakeTimers({ toFake: ['Date'], now: start + 181 * day })
    expect(await who(busy)).toBeUndefined()
  })
})

test('somebody else’s session cannot be revoked', async () => {
  const victim = await someone()
  const cookie = await signedIn(victim.id)
  const target = (await currentUser(asking('/', cookie)))!.sessionId
  const thief = await signedIn((await someone()).id)
  await sessionsAction({ request: posting('/account/sessions', { which: target }, thief), ...from() })
  expect(await who(cookie)).toBe(victim.id)
})

test('signing in rotates: the token a visitor came with dies', async () => {
  const { id } = await someone()
  const before = await signedIn(id)
  const after = await startSession(id, asking('/', before))
  expect(await who(before)).toBeUndefined()
  expect(await who(after)).toBe(id)
})

test('a membership that was taken away is gone at the next request', async () => {
  const shop = await organisation('merchant', '阿福数码')
  const owner = await someone()
  await member(shop, owner.id, 'owner')
  const officer = await someone()
  const row = await member(shop, officer.id, 'officer')
  const cookie = await signedIn(officer.id)
  expect((await currentUser(asking('/', cookie)))!.organisations).toEqual([{ id: shop, kind: 'merchant', name: '阿福数码', role: 'officer' }])
  await removeMember((await currentUser(asking('/', await signedIn(owner.id))))!, row)
  expect((await currentUser(asking('/', cookie)))!.organisations).toEqual([])
})

test.each([['hejie=short'], ['hejie='], [`hejie=${'A'.repeat(43)}`], [`hejie=${'"'.repeat(43)}`], [`x; hejie=${"'".repeat(43)}`], ['=; ;;']])('the cookie %j is nobody', async (cookie) => {
  expect(await currentUser(asking('/', cookie.replace(/;$/, '')))).toBeUndefined()
})

test('a visitor is sent to sign in and comes back; somebody without the role is refused', async () => {
  const sent = await thrown(requirePerson(asking('/account/details?x=1&y=%2F')))
  expect([sent.status, sent.headers.get('Location')]).toEqual([303, '/sign-in?back=%2Faccount%2Fdetails%3Fx%3D1%26y%3D%252F'])
  const cookie = await signedIn((await someone()).id)
  expect(statusOf(await thrown(requireAdmin(asking('/admin', cookie))))).toBe(403)
})

test('over https the cookie is Secure under its __Host- name', async () => {
  const settings = house().settings
  const before = { https: settings.https, sessionCookie: settings.sessionCookie }
  Object.assign(settings, { https: true, sessionCookie: '__Host-hejie' })
  expect(await signedIn((await someone()).id)).toMatch(/^__Host-hejie=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/)
  Object.assign(settings, before)
})

test('language and text size chosen anywhere are kept with who is signed in', async () => {
  const { id } = await someone()
  await rememberFor(asking('/preferences', await signedIn(id)), { locale: 'en', simple: true })
  await rememberFor(asking('/preferences'), { locale: 'zh-CN' })
  const { db, t } = house().store
  expect(await db.select({ locale: t.users.locale, simple: t.users.simple }).from(t.users).where(eq(t.users.id, id))).toEqual([{ locale: 'en', simple: true }])
})
