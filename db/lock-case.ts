/** A write begins with its case: on PostgreSQL the row is held until the end of the write, on SQLite the writer holds everything. */
import { sql } from 'drizzle-orm'
import type { Handle } from './store'

export async function lockCase(h: Handle, caseId: string): Promise<void> {
  if (h.dialect === 'postgres') await h.rows(sql`SELECT 1 FROM cases WHERE id = ${caseId} FOR UPDATE`)
}
