/** What was decided in the case, as its paper says it, for whoever may read the paper: findings and reasons, with what they rest on. */
import { and, desc, eq, inArray } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import type { Sealer } from '~/db/record/sealing'
import type { Term } from '~/machines/effects'
import { readable } from '../audience'
import type { Locale } from '../words/locales'
import type { CaseFile } from './read.server'
import { findingView, termView, type Finding } from './said.server'
import { speakerOf, wordsOf } from './speaker.server'
import type { SaidView } from './view'

export type DecisionView = { id: string; kind: 'award' | 'panelDecision'; issuedAt: number; said: SaidView[] }
const kinds = ['award', 'panelDecision'] as const

/** The newest: a correction stands in the place of what it corrects. undefined where nothing was decided, or it was erased. */
export async function decisionOf(h: Handle, sealer: Sealer, file: CaseFile, locale: Locale, now: number): Promise<DecisionView | undefined> {
  if (!file.proceedings.some((p) => p.workflow === 'arbitration')) return undefined
  const t = h.t.documents
  const [row] = await h.db.select({ id: t.id, kind: t.kind, issuedAt: t.issuedAt, data: t.data }).from(t)
    .where(and(eq(t.caseId, file.case.id), inArray(t.kind, [...kinds]), inArray(t.audience, readable(file.reader.seat)))).orderBy(desc(t.issuedAt), desc(t.id)).limit(1)
  const plain = row?.data ? await sealer.open(h, `case:${file.case.id}`, row.data) : undefined
  if (!row || !plain) return undefined
  const { data } = JSON.parse(plain) as { data: { findings?: Finding[]; reasons?: string; orders?: Term[]; counterOrders?: Term[] } }
  const s = speakerOf(file, locale, now)
  const w = wordsOf('arbitration', locale)
  const terms = (label: string, field: string, owed: Term[] | undefined): SaidView[] => (owed?.length ? [{ kind: 'terms', label, terms: owed.map((term) => ({ ...termView(s, w, field, term), ordered: true as const })) }] : [])
  const says = s.words.cases.decision
  return {
    id: row.id, kind: row.kind as DecisionView['kind'], issuedAt: row.issuedAt,
    said: [
      ...(data.findings?.length ? [{ kind: 'findings' as const, label: says.findings, findings: data.findings.map((f) => findingView(s, f)) }] : []),
      ...(data.reasons ? [{ kind: 'text' as const, label: says.reasons, text: data.reasons }] : []),
      ...terms(says.orders, 'terms', data.orders), ...terms(says.counterOrders, 'counterTerms', data.counterOrders),
    ],
  }
}
