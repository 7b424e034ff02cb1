/** The text that was signed and its signatures, where a document is the paper of an agreement or a decision. */
import { and, asc, desc, eq } from 'drizzle-orm'
import { openAgreement } from '../settlement/agreement.server'
import type { Party } from '~/machines/workflow'
import type { Work } from '../engine/work.server'
import type { About } from './given'
import type { Asking } from './about.server'

export async function signedIn(work: Work, { kind, l, data }: Asking): Promise<Pick<About, 'agreement' | 'signed'>> {
  if (!['settlementAgreement', 'mediationStatement', 'award', 'panelDecision'].includes(kind)) return {}
  const { agreements: a, signatures: s } = work.h.t
  const of = kind === 'settlementAgreement' || kind === 'mediationStatement' ? 'settlement' : 'decision'
  const [row] = await work.h.db.select().from(a)
    .where(and(eq(a.proceedingId, l.row.id), eq(a.of, of), ...(typeof data.textHash === 'string' ? [eq(a.textHash, data.textHash)] : []))).orderBy(desc(a.at), desc(a.id)).limit(1)
  // A machine knows who signed, not how: that is in the signatures.
  if (!row) return { ...(Array.isArray(data.signed) && { signed: data.signed.map((seat: Party) => ({ seat })) }) }
  const agreement = (await openAgreement(work.h, work.sealer, row))?.agreement
  const signed = await work.h.db.select({ seat: s.seat, method: s.method, at: s.at }).from(s).where(and(eq(s.proceedingId, l.row.id), eq(s.textHash, row.textHash))).orderBy(asc(s.at), asc(s.seq))
  return {
    signed,
    ...(agreement && {
      agreement: {
        textHash: row.textHash, text: { 'zh-CN': agreement.texts['zh-CN'].legal, en: agreement.texts.en.legal }, plain: { 'zh-CN': agreement.texts['zh-CN'].plain, en: agreement.texts.en.plain },
      },
    }),
  }
}
