/** A signed link that reached the wrong person opens nothing from the moment its shop's address is corrected, the shop is claimed, or somebody ends it. */
import { createHash, randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { actorAt } from '~/app/actor.server'
import { submitMove, fileCase } from '~/app/case-engine.server'
import { house } from '~/app/house.server'
import { keepLink } from '~/app/link-cookie.server'
import { mintLink } from '~/app/letters/links.server'
import { loader as merchantLoader } from '~/app/pages/people/registry-merchant'
import { action as editMerchant } from '~/app/pages/people/registry-merchant-edit'
import { action as endLinks, loader as linksLoader } from '~/app/pages/people/registry-merchant-links'
import { claimMerchant, grantByToken } from '~/app/people/claim.server'
import { removeMember } from '~/app/people/members.server'
import { isRefusal } from '~/machines/workflow'
import { asking, freshEmail, from, member, organisation, portal, posting, signedIn, someone, statusOf, thrown } from './given'

portal()

/** A case against a shop without an account, whose letter has been sent to its registered address, and its link opened. */
async function linked() {
  const platform = await organisation('platform', '集市')
  const keeper = await someone()
  await member(platform, keeper.id, 'owner')
  const email = freshEmail('shop')
  const shop = await organisation('merchant', '远行箱包')
  const { store } = house()
  await store.write(async (tx) => {
    await tx.db.insert(tx.t.platforms).values({ organisationId: platform, site: 'jishi', registeredName: '集市', licenceNo: '1', address: '某地', serviceAddress: '某地', email: freshEmail('odr'), phone: '1' })
    await tx.db.insert(tx.t.merchants).values({ organisationId: shop, platformId: platform, shopName: '远行箱包', person: 'natural', registeredName: '赵六', address: '某地', serviceAddress: '某地', email, phone: '13800000000' })
  })
  const filed = await fileCase(house(), {
    workflow: 'offer', input: { by: 'complainant', terms: [{ remedy: 'refund', amount: 12_800, withinDays: 7 }], round: 1 }, body: { narrative: '拉链坏了' }, words: '拉链坏了', evidence: [], kind: 'quality', amount: 12_800,
    seats: [{ seat: 'respondent', organisationId: shop }, { seat: 'platform', organisationId: platform }], actor: { kind: 'user', userId: (await someone()).id }, key: uuidv7(),
  })
  if (isRefusal(filed)) throw new Error(filed.refused)
  const { caseId } = filed
  const t = store.t
  await store.write((tx) => tx.db.update(tx.t.outbox).set({ status: 'sent', sentAt: 1 }).where(eq(tx.t.outbox.caseId, caseId)))
  const { token } = await mintLink(store, { caseId, seat: 'respondent', organisationId: shop, email }, Date.now())
  const grant = (await grantByToken(token))!
  const cookie = keepLink(asking(), grant.id, token)
  const [root] = await store.db.select({ id: t.cases.rootId }).from(t.cases).where(eq(t.cases.id, caseId))
  return {
    shop, platform, keeper, email, caseId, token, grant,
    reads: async () => Boolean((await actorAt(asking('/', cookie), caseId))?.seated),
    moves: () => submitMove(house(), { caseId, proceedingId: root!.id, move: 'reject', fields: {}, actor: { kind: 'grant', grantId: grant.id, caseId, seat: 'respondent', organisationId: shop }, expectedVersion: 1, key: uuidv7() }),
    queued: async () => (await store.db.select({ letter: t.outbox.letter, status: t.outbox.status, seq: t.outbox.seq }).from(t.outbox).where(eq(t.outbox.caseId, caseId))).filter((l) => l.status === 'queued'),
    correct: async (to: string) => editMerchant({
      request: posting('/', { name: '远行箱包', nameEn: '', platformId: platform, person: 'natural', registeredName: '赵六', licenceNo: '', address: '某地', serviceAddress: '某地', email: to, phone: '13800000000', check: 'unchecked' }, await signedIn(keeper.id)),
      ...from({ id: shop }),
    }),
    noted: async () => (await store.db.select().from(t.audit)).filter((a) => a.act === 'links-ended' && a.of === `org:${shop}`).map((a) => a.data),
  }
}
type Linked = Awaited<ReturnType<typeof linked>>
const isOut = async (l: Linked) => {
  expect([await l.reads(), await grantByToken(l.token)]).toEqual([false, undefined])
  expect(await l.moves()).toMatchObject({ refused: 'not-found' })
}

test('a corrected address ends the links that went to the old one, and the letter that still asks goes to the new one', async () => {
  const l = await linked()
  expect(await l.reads()).toBe(true)
  expect(statusOf(await l.correct(freshEmail('right')))).toBe(303)
  await isOut(l)
  expect(await l.queued()).toEqual([{ letter: 'offerMade', status: 'queued', seq: 1 }])
  expect(await l.noted()).toEqual([{ why: 'address', n: 1 }])
})

test('an entry edited without another address, or with the same one in other letters, ends nothing', async () => {
  const l = await linked()
  for (const same of [l.email, l.email.toUpperCase()]) expect(statusOf(await l.correct(same))).toBe(303)
  expect([await l.reads(), await l.queued(), await l.noted()]).toEqual([true, [], []])
})

test('a letter that was addressed before the correction makes no link for the old address', async () => {
  const l = await linked()
  await l.correct(freshEmail('right'))
  await expect(mintLink(house().store, { caseId: l.caseId, seat: 'respondent', organisationId: l.shop, email: l.email }, Date.now())).rejects.toThrow('another address')
})

test('a shop that was claimed is spoken for by its members alone', async () => {
  const l = await linked()
  const owner = await someone({ email: l.email })
  expect(await claimMerchant(owner.id, l.grant)).toMatchObject({ ok: { organisationId: l.shop } })
  await isOut(l)
  expect([await l.queued(), await l.noted()]).toEqual([[], [{ why: 'claimed', n: 1 }]])
})

test('a member who is removed takes no link along', async () => {
  const l = await linked()
  const owner = await someone()
  await member(l.shop, owner.id, 'owner')
  const officer = await member(l.shop, (await someone()).id, 'officer')
  const by = { ...owner, role: 'member', organisations: [] } as never
  expect(await removeMember(by, officer)).toEqual({ ok: true })
  await isOut(l)
})

test('an owner of the shop and an officer of its platform see how many are open and end them all; nobody else does', async () => {
  const [mine, theirs] = [await linked(), await linked()]
  const token = randomBytes(32).toString('base64url')
  await house().store.write((tx) => tx.db.insert(tx.t.grants).values({ id: uuidv7(), tokenHash: createHash('sha256').update(token).digest('hex'), caseId: mine.caseId, seat: 'respondent', organisationId: mine.shop, email: mine.email, createdAt: 1, expiresAt: 2 }))
  const as = async (id: string, l: Linked) => ({ request: asking('/', await signedIn(id)), ...from({ id: l.shop }) })
  const end = async (id: string, l: Linked) => endLinks({ request: posting('/', {}, await signedIn(id)), ...from({ id: l.shop }) })
  const [owner, officer, shopOfficer] = [await someone(), await someone(), await someone()]
  await member(mine.shop, owner.id, 'owner')
  await member(mine.platform, officer.id, 'officer')
  await member(mine.shop, shopOfficer.id, 'officer')
  for (const who of [owner, officer]) {
    expect(await linksLoader(await as(who.id, mine))).toMatchObject({ open: 1, own: who === owner })
    expect(await merchantLoader(await as(who.id, mine))).toMatchObject({ openLinks: 1 })
    expect((await thrown(end(who.id, theirs))).status).toBe(403)
  }
  expect((await thrown(linksLoader(await as(shopOfficer.id, mine)))).status).toBe(403)
  expect(JSON.stringify(await merchantLoader(await as(shopOfficer.id, mine)))).not.toContain('openLinks":')
  expect(statusOf(await end(officer.id, mine))).toBe(303)
  await isOut(mine)
  expect([await theirs.reads(), await mine.noted()]).toEqual([true, [{ why: 'asked', n: 1 }]])
})
