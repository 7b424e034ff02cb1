import { describe, expect, test } from 'vitest'
import { createHash, randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { house } from '~/app/house.server'
import { action as claimAction, loader as claimLoader } from '~/app/pages/people/claim'
import { action as invitationAction, loader as invitationLoader } from '~/app/pages/people/invitation'
import { action as organisationAction, loader as organisationLoader } from '~/app/pages/people/organisation'
import { claimMerchant, grantByToken } from '~/app/people/claim.server'
import { invite } from '~/app/people/members.server'
import { currentUser } from '~/app/people/session.server'
import { asking, freshEmail, from, goodPassword, letters, member, organisation, portal, posting, signedIn, someone, statusOf, thrown, tokenOf } from './given'

portal()

const personOf = async (id: string) => (await currentUser(asking('/', await signedIn(id))))!
const owned = async (name = '蓝鲸商城') => {
  const owner = await someone({ name: '陈掌柜' })
  const shop = await organisation('merchant', name)
  const membership = await member(shop, owner.id, 'owner')
  return { owner, shop, membership, by: await personOf(owner.id) }
}
const invited = async (email: string) => {
  const given = await owned()
  expect(await invite(given.by, given.shop, { email, role: 'officer', locale: 'zh-CN' })).toEqual({ ok: true })
  return { ...given, token: await tokenOf(email) }
}
const post = (token: string, cookie?: string, fields: Record<string, string> = {}) => invitationAction({ request: posting(`/invitation/${token}`, fields, cookie), ...from({ token }) })
const roles = async (id: string) => (await personOf(id)).organisations.map(({ id: shop, role }) => [shop, role])

describe('an invitation', () => {
  test('is accepted by who is signed in with that very address, once', async () => {
    const guest = await someone()
    const { token, shop } = await invited(guest.email)
    const cookie = await signedIn(guest.id)
    expect(statusOf(await invitationLoader({ request: asking(`/invitation/${token}`, cookie), ...from({ token }) }))).toBe(200)
    expect((await post(token, cookie) as Response).headers.get('Location')).toBe(`/organisations/${shop}`)
    expect(await roles(guest.id)).toEqual([[shop, 'officer']])
    expect(statusOf(await post(token, cookie))).toBe(410)
  })

  test('is refused to anybody else, and still there for whom it was meant', async () => {
    const guest = await someone()
    const { token, shop } = await invited(guest.email)
    const other = await someone()
    expect(statusOf(await post(token, await signedIn(other.id)))).toBe(403)
    expect(await roles(other.id)).toEqual([])
    await post(token, await signedIn(guest.id))
    expect(await roles(guest.id)).toEqual([[shop, 'officer']])
  })

  test('makes the account of who has none, at that address and no other', async () => {
    const email = freshEmail('new')
    const { token, shop } = await invited(email)
    const refused = await post(token, undefined, { name: '新同事', password: 'short' })
    expect([statusOf(refused), (refused as { data: { errors: unknown } }).data.errors]).toEqual([400, { password: ['password-short'] }])
    expect(statusOf(await post(token, undefined, { name: '新同事', password: goodPassword, email: 'thief@example.com' }))).toBe(400)
    const answer = (await post(token, undefined, { name: '新同事', password: goodPassword })) as Response
    const person = (await currentUser(asking('/', answer.headers.getSetCookie()[0])))!
    expect([person.email, person.organisations[0]!.id]).toEqual([email, shop])
  })

  test('does not take over an existing account', async () => {
    const guest = await someone()
    const { token } = await invited(guest.email)
    expect(statusOf(await post(token, undefined, { name: '冒名', password: goodPassword }))).toBe(409)
  })

  test('lapses when who sent it governs no more', async () => {
    const guest = await someone()
    const { token, membership } = await invited(guest.email)
    await house().store.write(async (tx) => void (await tx.db.update(tx.t.memberships).set({ revokedAt: 1 }).where(eq(tx.t.memberships.id, membership))))
    expect(statusOf(await post(token, await signedIn(guest.id)))).toBe(410)
    expect(await roles(guest.id)).toEqual([])
  })

  test('comes from owners only', async () => {
    const { shop } = await owned()
    const officer = await someone()
    await member(shop, officer.id, 'officer')
    expect(await invite(await personOf(officer.id), shop, { email: freshEmail(), role: 'owner', locale: 'en' })).toEqual({ refused: 'not-yours' })
  })
})

describe('members', () => {
  const act = async (id: string, fields: Record<string, string>, userId: string) => organisationAction({ request: posting(`/organisations/${id}`, fields, await signedIn(userId)), ...from({ id }) })

  test('the last owner stays', async () => {
    const { shop, owner, membership } = await owned()
    for (const what of ['remove', 'officer']) expect(statusOf(await act(shop, { act: what, member: membership }, owner.id))).toBe(409)
    expect(await roles(owner.id)).toEqual([[shop, 'owner']])
  })

  test('of two owners one may go, and the other then stays', async () => {
    const { shop, owner, membership } = await owned()
    const second = await someone()
    const secondMembership = await member(shop, second.id, 'owner')
    expect(statusOf(await act(shop, { act: 'remove', member: membership }, owner.id))).toBe(303)
    expect(statusOf(await act(shop, { act: 'remove', member: secondMembership }, second.id))).toBe(409)
  })

  test('an officer leaves but removes nobody', async () => {
    const { shop, membership } = await owned()
    const officer = await someone()
    const own = await member(shop, officer.id, 'officer')
    expect(statusOf(await act(shop, { act: 'remove', member: membership }, officer.id))).toBe(403)
    expect(statusOf(await act(shop, { act: 'owner', member: own }, officer.id))).toBe(403)
    expect((await act(shop, { act: 'remove', member: own }, officer.id) as Response).headers.get('Location')).toBe('/account?done=left')
    expect(await roles(officer.id)).toEqual([])
  })

  test('an owner reaches no member of another organisation, whichever page the form is sent to', async () => {
    const one = await owned()
    const other = await owned('另一家店')
    expect(statusOf(await act(one.shop, { act: 'remove', member: other.membership }, one.owner.id))).toBe(403)
    expect(await roles(other.owner.id)).toEqual([[other.shop, 'owner']])
  })

  test('a stranger finds no organisation', async () => {
    const { shop } = await owned()
    const cookie = await signedIn((await someone()).id)
    expect((await thrown(organisationLoader({ request: asking(`/organisations/${shop}`, cookie), ...from({ id: shop }) }))).status).toBe(404)
    expect((await thrown(organisationAction({ request: posting(`/organisations/${shop}`, { act: 'invite', inviteEmail: 'a@example.com', role: 'owner' }, cookie), ...from({ id: shop }) }))).status).toBe(404)
  })
})

describe('a shop that came by the signed link', () => {
  const shopWithLink = async (change: { verified?: boolean; expiresAt?: number; revokedAt?: number; seat?: 'respondent' | 'complainant' } = {}) => {
    const email = freshEmail('shop')
    const shop = await organisation('merchant', '未入驻小店')
    const token = randomBytes(32).toString('base64url')
    await house().store.write(async (tx) => {
      const now = Date.now()
      await tx.db.insert(tx.t.merchants).values({ organisationId: shop, shopName: '未入驻小店', person: 'natural', registeredName: '赵六', address: '某地', serviceAddress: '某地', email, phone: '13800000000', verifiedAt: change.verified === false ? null : now })
      await tx.db.insert(tx.t.grants).values({ id: uuidv7(), tokenHash: createHash('sha256').update(token).digest('hex'), caseId: uuidv7(), seat: change.seat ?? 'respondent', organisationId: shop, email, createdAt: now, expiresAt: change.expiresAt ?? now + 1e9, revokedAt: change.revokedAt ?? null })
    })
    return { email, shop, token }
  }
  const verifiedAt = async (shop: string) => (await house().store.db.select().from(house().store.t.organisations).where(eq(house().store.t.organisations.id, shop)))[0]!.verifiedAt

  test('is taken over by who proves the mailbox of the register, whoever holds the link', async () => {
    const { email, shop, token } = await shopWithLink()
    const stranger = await someone()
    const asked = (await claimAction({ request: posting(`/claim/${token}`, {}, await signedIn(stranger.id)), ...from({ token }) })) as Response
    expect(asked.status).toBe(303)
    expect(await roles(stranger.id)).toEqual([])
    expect((await letters(email))[0]!.letter).toBe('invitation')
    const sent = await tokenOf(email)
    expect(statusOf(await post(sent, await signedIn(stranger.id)))).toBe(403)
    const answer = (await post(sent, undefined, { name: '赵六', password: goodPassword })) as Response
    const person = (await currentUser(asking('/', answer.headers.getSetCookie()[0])))!
    expect(person.organisations).toEqual([{ id: shop, kind: 'merchant', name: '未入驻小店', role: 'owner' }])
    expect(await verifiedAt(shop)).not.toBeNull()
  })

  test('is taken over at once by who is signed in with the registered address', async () => {
    const { email, shop, token } = await shopWithLink({ verified: false })
    const { id } = await someone({ email })
    const answer = (await claimAction({ request: posting(`/claim/${token}`, {}, await signedIn(id)), ...from({ token }) })) as Response
    expect(answer.headers.get('Location')).toBe(`/organisations/${shop}`)
    expect(await roles(id)).toEqual([[shop, 'owner']])
    expect(await verifiedAt(shop)).toBeNull()
  })

  test('an unconfirmed address claims nothing', async () => {
    const { email, token } = await shopWithLink()
    const { id } = await someone({ email, confirmed: false })
    expect(await claimMerchant(id, (await grantByToken(token))!)).toEqual({ refused: 'other-address' })
  })

  test('has one first owner: a second claim finds it closed', async () => {
    const { email, token } = await shopWithLink()
    const first = await someone({ email })
    const grant = (await grantByToken(token))!
    const both = await Promise.all([claimMerchant(first.id, grant), claimMerchant(first.id, grant)])
    expect(both.filter((one) => 'ok' in one)).toHaveLength(1)
  })

  test('a claim lapses when the register names another mailbox meanwhile', async () => {
    const { email, shop, token } = await shopWithLink()
    await claimAction({ request: posting(`/claim/${token}`, {}), ...from({ token }) })
    const sent = await tokenOf(email)
    await house().store.write(async (tx) => void (await tx.db.update(tx.t.merchants).set({ email: freshEmail('corrected') }).where(eq(tx.t.merchants.organisationId, shop))))
    expect(statusOf(await post(sent, undefined, { name: '赵六', password: goodPassword }))).toBe(410)
  })

  test.each([['expired', { expiresAt: 1 }], ['revoked', { revokedAt: 1 }], ['of the complainant', { seat: 'complainant' as const }]])('a link that is %s opens nothing', async (_how, change) => {
    const { token } = await shopWithLink(change)
    expect(statusOf(await claimLoader({ request: asking(`/claim/${token}`), ...from({ token }) }))).toBe(410)
    const answer = await claimAction({ request: posting(`/claim/${token}`, {}), ...from({ token }) })
    expect([409, 410]).toContain(statusOf(answer))
  })
})
