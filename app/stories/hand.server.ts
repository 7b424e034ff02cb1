/**
 * The hand of somebody in a worked example or a test: the present text, and a re-authentication just proved. It is laid into
 * the store as the portal lays it after the right password, so the one door asks for nothing less than in earnest; whoever has
 * no store in their hands has no way here.
 */
import { eq } from 'drizzle-orm'
import { signedInStory } from '~/machines/fields'
import { workflowNamed } from '~/machines/registry'
import type { Actor } from '../engine/actor.server'
import { pinnedRules } from '../engine/pinned-rules.server'
import { signatureField } from '../engine/signing.server'
import type { House } from '../house.server'
import { issueToken } from '../people/tokens.server'
import { currentAgreement, isDraft } from '../settlement/agreement.server'

type Place = { caseId: string; proceedingId: string; move: string; actor: Actor }

/** The fields of a move, signed by click where it declares a signature. */
export async function byHand(house: Pick<House, 'store' | 'sealer'>, { caseId, proceedingId, move, actor }: Place, fields: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const { store, sealer } = house
  const { cases: c, proceedings: p } = store.t
  const [row] = await store.db.select().from(p).where(eq(p.id, proceedingId))
  const [name, of] = (row && signatureField(workflowNamed(row.workflow).moves[move]?.fields ?? {})) ?? []
  if (!row || !name || !of || !(name in fields) || actor.kind !== 'user') return fields
  const told = (fields[name] as { textHash?: string }).textHash ?? ''
  const reauth = async () => (await store.write((tx) => issueToken(tx, 'reauth', { email: '', userId: actor.userId }))).token
  // Who drafts signs what they send; and a story may sign a text of the past on purpose.
  if (told !== signedInStory.textHash || isDraft(workflowNamed(row.workflow).moves[move]!.fields)) return { ...fields, [name]: { method: 'click', textHash: told, reauth: await reauth() } }
  const [theCase] = await store.db.select().from(c).where(eq(c.id, caseId))
  const current = await currentAgreement(store, sealer, { case: theCase!, proceeding: row, ...(await pinnedRules(store, theCase!.rulesHash)) }, of)
  if (!current) return fields
  return { ...fields, [name]: { method: 'click', textHash: current.textHash, reauth: await reauth(), ...(current.large && { declined: 'yes' }) } }
}
