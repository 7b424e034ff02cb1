/** Who may see how many signed links of a shop are open, and end them all. */
import { eq } from 'drizzle-orm'
import { house } from '../house.server'
import { endLinksOf } from './link-ends.server'
import { belongsTo, mayGovern, type Done, type Refused } from './members.server'
import type { Person } from './session.server'

/** Owners of the shop, whoever acts for its platform, and administrators. */
export const mayEndLinks = (person: Person, merchant: { organisationId: string; platformId: string | null }): boolean =>
  person.role === 'admin' || person.organisations.some(({ id, role }) => (id === merchant.organisationId && role === 'owner') || id === merchant.platformId)

/** The rights are read inside the write. */
export async function endAllLinks(by: Person, merchantId: string): Promise<Done | Refused<'not-yours'>> {
  return house().store.write(async (tx) => {
    const t = tx.t.merchants
    const [merchant] = await tx.db.select({ platformId: t.platformId }).from(t).where(eq(t.organisationId, merchantId))
    const may = merchant && ((await mayGovern(tx, by, merchantId)) || (merchant.platformId && (await belongsTo(tx, by, merchant.platformId))))
    if (!may) return { refused: 'not-yours' as const }
    await endLinksOf(tx, `user:${by.id}`, merchantId, 'asked')
    return { ok: true as const }
  })
}
