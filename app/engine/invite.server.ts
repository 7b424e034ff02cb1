/** A letter by which a person takes a seat of a case (a successor): the link proves the mailbox, the signal seatTaken seats them. */
import { and, eq, isNull } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Asked } from '~/machines/effects'
import { wallClock } from '../clock.server'
import { issueToken } from '../people/tokens.server'
import type { Moment } from './carry-out.server'
import type { Loaded, Work } from './work.server'

export function inviteToSeat(work: Work, l: Loaded, e: Extract<Asked, { type: 'invite' }>, m: Moment): void {
  const email = String(m.happening.fields?.[e.field] ?? '').normalize('NFKC').trim().toLowerCase()
  const { h } = work
  work.later.push(async () => {
    await spoilEarlier(work, l.row.id)
    const { token, expiresAt } = await issueToken(h, 'invite', { email, data: { caseId: work.case.id, proceedingId: l.row.id, seat: e.seat } })
    const now = wallClock()
    await h.db.insert(h.t.outbox).values({
      id: uuidv7(), caseId: null, letter: 'invitation', audience: 'joint', address: email, status: 'queued', createdAt: now, nextAt: -1,
      data: { seat: 1, reference: work.case.reference, expiresAt, path: `/invitation/${token}` },
    })
  })
}

/** The officer may have typed the wrong address: a letter sent before opens nothing any more. */
async function spoilEarlier({ h }: Work, proceedingId: string): Promise<void> {
  const t = h.t.tokens
  const sent = await h.db.select({ id: t.id, data: t.data }).from(t).where(and(eq(t.kind, 'invite'), isNull(t.usedAt)))
  for (const { id } of sent.filter((x) => x.data?.proceedingId === proceedingId)) await h.db.update(t).set({ usedAt: wallClock() }).where(eq(t.id, id))
}
