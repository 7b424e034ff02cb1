/**
 * A move half-written: its author's alone, sealed under their own key, gone when the move is made. Sealed figures and signatures are
 * never kept: the one is to be nowhere before its time, the other is given or not.
 */
import { and, count, desc, eq, inArray, like, ne, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Handle } from '~/db/index.server'
import type { Fields } from '~/machines/fields'
import { wallClock } from '../clock.server'
import { broughtBy } from '../evidence/brought.server'
import { house } from '../house.server'
import { nothingKept, type Kept } from '../parts/fields/view'

const mark = (proceedingId: string, move: string) => `move:${proceedingId}:${move}`
const mine = (h: Handle, userId: string, what: string) => and(eq(h.t.drafts.userId, userId), eq(h.t.drafts.workflow, what))

/** Of one person: forms left half-written, and letters in one of them. */
const mostKept = 50
const mostText = 400_000

/** Only what takes thought is worth keeping: a form of text, terms or findings. */
export const keepable = (fields: Fields) => Object.values(fields).some((f) => f.kind === 'text' || f.kind === 'terms' || f.kind === 'findings')

export async function keepMove(userId: string, place: { proceedingId: string; move: string; fields: Fields }, kept: Kept): Promise<void> {
  const secret = Object.entries(place.fields).filter(([, f]) => f.kind === 'sealed' || f.kind === 'signature').map(([name]) => name)
  const text = Object.fromEntries(Object.entries(kept.text).filter(([name]) => !secret.some((s) => name === s || name.startsWith(`${s}.`))))
  const plain = JSON.stringify({ ...kept, text, files: {} })
  if (plain.length > mostText) throw new Response(null, { status: 413 })
  const { store, sealer } = house()
  const what = mark(place.proceedingId, place.move)
  const [{ n }] = (await store.db.select({ n: count() }).from(store.t.drafts).where(and(eq(store.t.drafts.userId, userId), like(store.t.drafts.workflow, 'move:%'), ne(store.t.drafts.workflow, what)))) as [{ n: number }]
  if (n >= mostKept) throw new Response(null, { status: 409 })
  await store.write(async (tx) => {
    const t = tx.t.drafts
    const at = wallClock()
    const sealed = await sealer.seal(tx, `user:${userId}`, plain, at)
    await tx.db.delete(t).where(mine(tx, userId, what))
    await tx.db.insert(t).values({ id: uuidv7(), userId, workflow: what, data: { sealed }, updatedAt: at, submittedCaseId: null })
  })
}

export async function keptMove(userId: string, proceedingId: string, move: string): Promise<{ kept: Kept; at: number } | undefined> {
  const { store, sealer } = house()
  const [row] = await store.db.select().from(store.t.drafts).where(mine(store, userId, mark(proceedingId, move)))
  const plain = row && (await sealer.open(store, `user:${userId}`, String(row.data.sealed)))
  if (!row || plain === undefined) return undefined
  const kept = { ...nothingKept(), ...(JSON.parse(plain) as Kept) }
  const files = Object.fromEntries(await Promise.all(Object.entries(kept.many).map(async ([name, ids]) => [name, await broughtBy(store, `user:${userId}`, ids)] as const)))
  return { kept: { ...kept, files }, at: row.updatedAt }
}

/** Nearly always there is none, and nothing is written. */
export async function dropMove(userId: string, proceedingId: string, move: string): Promise<void> {
  const { store } = house()
  const what = mark(proceedingId, move)
  const t = store.t.drafts
  const kept = await store.hot('move-kept', () =>
    store.db.select({ id: t.id }).from(t).where(and(eq(t.userId, sql.placeholder('userId')), eq(t.workflow, sql.placeholder('what')))),
  ).first({ userId, what })
  if (kept) await store.write((tx) => tx.db.delete(tx.t.drafts).where(mine(tx, userId, what)))
}

export type KeptMove = { proceedingId: string; move: string; reference: string; workflow: string; parentId: string | null; at: number }
/** Where the person has something half-written, the newest first. */
export async function keptMoves(h: Handle, userId: string): Promise<KeptMove[]> {
  const { drafts: d, proceedings: p, cases: c } = h.t
  const rows = await h.db.select({ what: d.workflow, at: d.updatedAt }).from(d).where(and(eq(d.userId, userId), like(d.workflow, 'move:%'))).orderBy(desc(d.updatedAt)).limit(30)
  const parts = rows.map((r) => ({ ...r, proceedingId: r.what.split(':')[1]!, move: r.what.split(':')[2]! }))
  if (!parts.length) return []
  const known = await h.db.select({ id: p.id, workflow: p.workflow, parentId: p.parentId, reference: c.reference }).from(p).innerJoin(c, eq(c.id, p.caseId)).where(inArray(p.id, parts.map((x) => x.proceedingId)))
  return parts.flatMap(({ proceedingId, move, at }) => {
    const row = known.find((k) => k.id === proceedingId)
    return row ? [{ proceedingId, move, at, reference: row.reference, workflow: row.workflow, parentId: row.parentId }] : []
  })
}
