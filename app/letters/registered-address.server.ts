import { eq } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'

/** The address an organisation has in the registers, never one that a complainant typed. */
export async function registeredAddress(h: Handle, organisationId: string): Promise<string | undefined> {
  const { organisations } = h.t
  const [organisation] = await h.db.select({ kind: organisations.kind }).from(organisations).where(eq(organisations.id, organisationId))
  if (!organisation) return undefined
  const t = organisation.kind === 'merchant' ? h.t.merchants : organisation.kind === 'platform' ? h.t.platforms : h.t.bodies
  const [row] = await h.db.select({ address: t.email }).from(t as typeof h.t.bodies).where(eq(t.organisationId, organisationId))
  return row?.address || undefined
}
