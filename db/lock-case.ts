/** The case row a write begins with: on PostgreSQL held until the end of the write, on SQLite the writer holds everything. */
import { eq, sql } from 'drizzle-orm'
import type { Handle } from './store'

export async function lockCase(h: Handle, caseId: string) {
  const t = h.t.cases
  if (h.dialect === 'postgres') await h.rows(sql`SELECT 1 FROM cases WHERE id = ${caseId} FOR UPDATE`)
  const [row] = await h.hot('case', () => h.db.select().from(t).where(eq(t.id, sql.placeholder('caseId')))).execute({ caseId })
  return row
}
