/** A settlement of 林晓 with the shop, agreed and not yet signed, and the hands that sign it. */
import { and, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { submitMove, type Answer } from '~/app/case-engine.server'
import { partiesOf, seatOf } from '~/app/engine/actor.server'
import { pinnedRules } from '~/app/engine/pinned-rules.server'
import type { House } from '~/app/house.server'
import { issueToken } from '~/app/people/tokens.server'
import { currentAgreement } from '~/app/settlement/agreement.server'
import { challengeOf } from '~/app/settlement/signature'
import { isRefusal, type Refusal } from '~/machines/workflow'
import { anAcceptedComplaint, makes, people, user, type Filed } from '../cases/given'
import { softPasskey } from './authenticator'

const origin = 'http://portal.test'
export const large = 5_000_001

export async function aSettlement(house: House, amount = large): Promise<Filed> {
  const c = await anAcceptedComplaint(house)
  await makes(house, c, people.chen, 'makeOffer', { terms: [{ remedy: 'refund', amount, withinDays: 7 }], moreThanClaimed: 'yes' })
  await accepts(house, c, people.lin)
  return c
}
/** The newest open offer is accepted. */
export async function accepts(house: House, c: Filed, who: string) {
  const t = house.store.t.proceedings
  const [offer] = await house.store.db.select().from(t).where(and(eq(t.caseId, c.caseId), eq(t.workflow, 'offer'), eq(t.open, true)))
  const answer = await submitMove(house, { caseId: c.caseId, proceedingId: offer!.id, move: 'accept', fields: { agreed: 'yes' }, actor: user(who), expectedVersion: offer!.version, key: uuidv7() })
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer))
}

export async function rootOf(house: House, c: Filed) {
  const { proceedings: p, cases } = house.store.t
  const [row] = await house.store.db.select().from(p).where(eq(p.id, c.rootId))
  const [theCase] = await house.store.db.select().from(cases).where(eq(cases.id, c.caseId))
  return { row: row!, theCase: theCase! }
}
export async function agreementNow(house: House, c: Filed) {
  const { row, theCase } = await rootOf(house, c)
  return (await currentAgreement(house.store, house.sealer, { case: theCase, proceeding: row, ...(await pinnedRules(house.store, theCase.rulesHash)) }, 'settlement'))!
}
const signerOf = async (house: House, c: Filed, who: string) => (await seatOf(house.store, user(who), c.caseId, await partiesOf(house.store, c.caseId)))!.pseudonym

export const tokenFor = (house: House, userId: string) => house.store.write(async (tx) => (await issueToken(tx, 'reauth', { email: '', userId })).token)
export const byClick = async (house: House, c: Filed, who: string, over: Record<string, unknown> = {}) => ({ method: 'click', textHash: (await agreementNow(house, c)).textHash, reauth: await tokenFor(house, who), ...over })

export async function passkeyOf(house: House, userId: string) {
  const key = softPasskey(origin)
  await house.store.write(({ db, t }) => db.insert(t.passkeys).values({ id: uuidv7(), userId, credentialId: key.id, publicKey: key.publicKey, counter: 0, transports: [], synced: false, name: '测试', createdAt: 0, lastUsedAt: null }))
  return key
}
export async function byPasskey(house: House, c: Filed, who: string, key: ReturnType<typeof softPasskey>, over: { issued?: number; textHash?: string; signer?: string; flags?: number; from?: string } = {}) {
  const textHash = over.textHash ?? (await agreementNow(house, c)).textHash
  const issued = over.issued ?? Date.now()
  const challenge = challengeOf({ textHash, reference: c.reference, signer: over.signer ?? (await signerOf(house, c, who)), issued })
  return { method: 'passkey', textHash, issued, assertion: key.sign(challenge, over) }
}

export async function signs(house: House, c: Filed, who: string, signature: unknown, key = uuidv7()): Promise<Answer | Refusal> {
  const { row } = await rootOf(house, c)
  return submitMove(house, { caseId: c.caseId, proceedingId: c.rootId, move: 'sign', fields: { signature }, actor: user(who), expectedVersion: row.version, key, origin })
}
