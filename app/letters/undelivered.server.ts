/** Letters that reached nobody, or not everybody: for the administrators, who can have them sent again. */
import { and, count, desc, eq, lt } from 'drizzle-orm'
import type { Handle, Store } from '~/db/index.server'
import { isWorkflowName, workflowNamed } from '~/machines/registry'
import { nudge } from '../postman.server'
import type { Locale } from '../words/locales'
import { isPortalLetter, mailWords } from './mail-words'

const pageful = 25

export const countUndelivered = async (h: Handle): Promise<number> =>
  (await h.db.select({ n: count() }).from(h.t.outbox).where(eq(h.t.outbox.status, 'dead')))[0]!.n

/** Newest first. No text of the letter and no address: which letter, of which case, for which seat, and why not. */
export async function undelivered(h: Handle, before: string | undefined) {
  const { outbox: t, cases } = h.t
  const rows = await h.db
    .select({ id: t.id, letter: t.letter, workflow: t.workflow, reference: cases.reference, seat: t.seat, attempts: t.attempts, why: t.lastError, createdAt: t.createdAt, reachedSome: t.sentAt })
    .from(t).leftJoin(cases, eq(cases.id, t.caseId))
    .where(and(eq(t.status, 'dead'), before ? lt(t.id, before) : undefined)).orderBy(desc(t.id)).limit(pageful + 1)
  return { letters: rows.slice(0, pageful), older: rows.length > pageful ? rows[pageful - 1]!.id : undefined }
}

/** What the letter is called in a list: its subject, with '…' for what only its own reader is told. */
export function letterName(letter: string, workflow: string | null, reference: string | null, locale: Locale): string {
  const mail = mailWords[locale]
  const subject = (workflow && isWorkflowName(workflow) && workflowNamed(workflow).words[locale].letters[letter]?.subject)
    || (letter === 'reminder' ? mail.reminder.subject : isPortalLetter(letter) ? mail.letters[letter].subject : letter)
  return subject.replace(/\{reference\}/g, reference ?? '…').replace(/\{[^{}]*\}/g, '…')
}

/** Back into the outbox with a fresh count of tries; those who have the letter do not get it twice. False when it is not dead. */
export async function sendAgain(store: Store, id: string, now: number): Promise<boolean> {
  const revived = await store.write(async (tx) => {
    const { outbox: t, letterCopies: c } = tx.t
    const rows = await tx.db.update(t).set({ status: 'queued', attempts: 0, nextAt: now, leaseUntil: null, lastError: null })
      .where(and(eq(t.id, id), eq(t.status, 'dead'))).returning({ id: t.id })
    if (rows.length) await tx.db.delete(c).where(and(eq(c.outboxId, id), eq(c.status, 'refused')))
    return rows.length > 0
  })
  if (revived) nudge()
  return revived
}

/** All of them, after the mail server has been mended: at most 500 at a time. */
export async function sendAllAgain(store: Store, now: number): Promise<number> {
  const t = store.t.outbox
  const ids = await store.db.select({ id: t.id }).from(t).where(eq(t.status, 'dead')).limit(500)
  let revived = 0
  for (const { id } of ids) if (await sendAgain(store, id, now)) revived++
  return revived
}
