/** A letter that went to an address the registry has corrected since: what it still asks goes to the right one. */
import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Handle } from '~/db/index.server'
import { isWorkflowName, workflowNamed } from '~/machines/registry'

/**
 * Inside the write that corrects the address. Of each open case in which the organisation answers without an account: the last
 * letter that carried a link, once more; its next copy makes a link of its own. A letter still under way finds its reader anyway.
 */
export async function sendAnew(tx: Handle, organisationId: string, caseIds: readonly string[], now: number): Promise<void> {
  const { outbox: o, letterCopies: copies, cases: c, parties: p, memberships: m } = tx.t
  if (await tx.db.$count(m, and(eq(m.organisationId, organisationId), isNull(m.revokedAt)))) return
  for (const caseId of new Set(caseIds)) {
    const [open] = await tx.db.select({ id: c.id }).from(c).innerJoin(p, and(eq(p.caseId, c.id), eq(p.seat, 'respondent'), eq(p.organisationId, organisationId), isNull(p.until)))
      .where(and(eq(c.id, caseId), isNull(c.endedAt)))
    if (!open) continue
    const told = await tx.db.select().from(o).where(and(eq(o.caseId, caseId), eq(o.seat, 'respondent'), isNotNull(o.workflow))).orderBy(desc(o.id)).limit(50)
    const last = told.find(({ workflow, letter }) => workflow !== null && isWorkflowName(workflow) && workflowNamed(workflow).letters[letter]?.button === 'answerLink')
    if (last?.status === 'sent') await tx.db.insert(o).values({ ...last, id: uuidv7(), status: 'queued', attempts: 0, nextAt: 0, leaseUntil: null, lastError: null, sentAt: null, createdAt: now })
    if (last?.status === 'dead') {
      await tx.db.update(o).set({ status: 'queued', attempts: 0, nextAt: 0, leaseUntil: null, lastError: null }).where(eq(o.id, last.id))
      await tx.db.delete(copies).where(and(eq(copies.outboxId, last.id), eq(copies.status, 'refused')))
    }
  }
}
