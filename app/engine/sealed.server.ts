/**
 * Sealed figures: bids and votes. Each is kept apart under a key of its proceeding's own. It is in no event's body, no search
 * row, no letter and no log; the move's own copy (group '') is there so that the record can be folded again.
 */
import { and, asc, eq, lt, ne } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Handle } from '~/db/index.server'
import type { Sealer } from '~/db/record/sealing'
import type { Fields } from '~/machines/fields'
import type { Facts } from '~/machines/workflow'
import { insert, type Loaded, type Work } from './work.server'

export type Figure = string | number
/** What stands in the body of the event in place of the figure. */
export const withheld = '(sealed)'
const asSent = ''

const subjectOf = (proceedingId: string) => `sealed:${proceedingId}`
const sealedNames = (declared: Fields | undefined) => Object.entries(declared ?? {}).flatMap(([name, f]) => (f.kind === 'sealed' ? [name] : []))

export async function keepSealed(work: Work, l: Loaded, figure: { group: string; item: string; value: Figure }, m: { at: number; seq: number }): Promise<void> {
  const sealed = await work.sealer.seal(work.h, subjectOf(l.row.id), JSON.stringify(figure.value), m.at)
  insert(work, 'sealedItems', { id: uuidv7(), caseId: work.case.id, proceedingId: l.row.id, seq: m.seq, group: figure.group, item: figure.item, sealed })
}

/** The fields as they may stand in the body; the figures themselves go where they belong. */
export async function withoutSealed(work: Work, l: Loaded, move: string, fields: Record<string, unknown>, m: { at: number; seq: number }): Promise<Record<string, unknown>> {
  const names = sealedNames(l.workflow.moves[move]?.fields).filter((name) => fields[name] !== undefined)
  for (const name of names) await keepSealed(work, l, { group: asSent, item: name, value: fields[name] as Figure }, m)
  return names.length ? { ...fields, ...Object.fromEntries(names.map((name) => [name, withheld])) } : fields
}

/** For the record: which figures a step was given, never what they say. */
export type LoggedFacts = Omit<Facts, 'sealed'> & { sealed?: readonly string[] }
export const logged = (facts: Facts): LoggedFacts => (facts.sealed ? { ...facts, sealed: Object.keys(facts.sealed).sort() } : (facts as LoggedFacts))

/** The newest figure of each item of a proceeding, opened inside the write. `before`: as they stood at an event of the record. */
export async function sealedFigures(h: Handle, sealer: Sealer, proceedingId: string, before?: number): Promise<Record<string, Figure>> {
  const t = h.t.sealedItems
  const rows = await h.db.select({ item: t.item, sealed: t.sealed }).from(t)
    .where(and(eq(t.proceedingId, proceedingId), ne(t.group, asSent), before === undefined ? undefined : lt(t.seq, before))).orderBy(asc(t.seq), asc(t.id))
  return opened(h, sealer, proceedingId, rows)
}

/** The record gives a proof back what its step was told, from where it is kept. */
export async function told(h: Handle, sealer: Sealer, e: { proceedingId: string; seq: number }, fields: Record<string, any>, facts: LoggedFacts | null): Promise<{ fields: Record<string, any>; facts: Facts }> {
  const t = h.t.sealedItems
  const rows = Object.values(fields).includes(withheld) ? await h.db.select({ item: t.item, sealed: t.sealed }).from(t).where(and(eq(t.proceedingId, e.proceedingId), eq(t.seq, e.seq), eq(t.group, asSent))) : []
  const sealed = facts?.sealed ? await sealedFigures(h, sealer, e.proceedingId, e.seq) : undefined
  return { fields: { ...fields, ...(await opened(h, sealer, e.proceedingId, rows)) }, facts: { ...facts, ...(sealed && { sealed }) } as Facts }
}

async function opened(h: Handle, sealer: Sealer, proceedingId: string, rows: readonly { item: string; sealed: string }[]): Promise<Record<string, Figure>> {
  const plain = await sealer.openAll(h, rows.map((r) => ({ subject: subjectOf(proceedingId), sealed: r.sealed })))
  return Object.fromEntries(rows.flatMap((r, n) => (plain[n] === undefined ? [] : [[r.item, JSON.parse(plain[n]) as Figure]])))
}
