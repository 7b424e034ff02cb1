import { eq, inArray } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'

/** Names of people of rosters by roster id, for pages of a case in which they were named. */
export async function neutralNames(h: Handle, ids: readonly string[]): Promise<Map<string, string>> {
  if (!ids.length) return new Map()
  const { neutrals: n, users: u } = h.t
  const rows = await h.db.select({ id: n.id, name: u.name, erasedAt: u.erasedAt }).from(n).innerJoin(u, eq(u.id, n.userId)).where(inArray(n.id, [...new Set(ids)]))
  return new Map(rows.flatMap((r) => (r.erasedAt === null ? [[r.id, r.name]] : [])))
}
