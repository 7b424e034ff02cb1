/** The numbers a case filed now would be bound to; nothing is pinned by looking. */
import { eq, isNull, or } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { inForce, parseRulebook, resolveLayers, type Amounts, type Rules } from '~/machines/rulebook'
import { defaults } from '../engine/pinned-rules.server'

export async function numbersInForce(h: Handle, at: number, platformId: string | null = null): Promise<{ rules: Rules; amounts: Amounts }> {
  const t = h.t.rulebooks
  const rows = await h.db.select().from(t).where(platformId ? or(isNull(t.platformId), eq(t.platformId, platformId)) : isNull(t.platformId))
  const books = [inForce(rows.filter((r) => !r.platformId), at), inForce(rows.filter((r) => r.platformId), at)].filter((v) => v !== undefined)
  return resolveLayers(defaults, books.map(({ version, data }) => {
    const parsed = parseRulebook(data)
    if (!parsed.ok) throw new Error(`rulebook ${version} was stored malformed`)
    return parsed.rulebook
  }))
}
