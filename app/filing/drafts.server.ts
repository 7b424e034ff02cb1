/** What somebody has written so far, page by page: theirs alone, resumable anywhere they sign in, gone when filed or thrown away. */
import { and, count, desc, eq, isNull, notLike, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Handle } from '~/db/index.server'
import { id as idSchema } from '~/machines/fields'
import type { Answers } from '~/machines/filing'
import { workflowNamed, isWorkflowName } from '~/machines/registry'
import { wallClock } from '../clock.server'
import { house } from '../house.server'

/** `saved`: the draft's revision at which each page was last saved; `n`: the newest. Pages not in it were never saved. */
export type Draft = { id: string; userId: string; workflow: string; answers: Answers; saved: Readonly<Record<string, number>>; n: number; updatedAt: number; submittedCaseId: string | null }
type Data = { answers?: Answers; saved?: Record<string, number>; n?: number }

/** Drafts one person may keep at a time. */
export const mostDrafts = 20

const draftOf = (row: { id: string; userId: string; workflow: string; data: unknown; updatedAt: number; submittedCaseId: string | null }): Draft => {
  const { data, ...rest } = row
  const { answers = {}, saved = {}, n = 0 } = data as Data
  return { ...rest, answers, saved, n }
}

/** The person's own draft, filed or not; undefined for any other id. */
export async function draftFor(h: Handle, userId: string, id: string | undefined): Promise<Draft | undefined> {
  if (!idSchema.safeParse(id).success) return undefined
  const t = h.t.drafts
  const [row] = await h.db.select().from(t).where(and(eq(t.id, id!), eq(t.userId, userId)))
  return row && isWorkflowName(row.workflow) && workflowNamed(row.workflow).filing ? draftOf(row) : undefined
}

/** The same, held until the end of the write: two pages saved at once must not overwrite each other (on SQLite the writer holds everything). */
async function lockedDraft(tx: Handle, userId: string, id: string): Promise<Draft | undefined> {
  if (tx.dialect === 'postgres' && idSchema.safeParse(id).success) await tx.rows(sql`SELECT 1 FROM drafts WHERE id = ${id} FOR UPDATE`)
  return draftFor(tx, userId, id)
}

/** Moves half-written are drafts too (cases/kept-move.server), and none of a filing. */
const ofFiling = (t: Handle['t']['drafts']) => notLike(t.workflow, 'move:%')

/** Not yet filed, the newest first. */
export async function openDrafts(h: Handle, userId: string): Promise<Draft[]> {
  const t = h.t.drafts
  const rows = await h.db.select().from(t).where(and(eq(t.userId, userId), isNull(t.submittedCaseId), ofFiling(t))).orderBy(desc(t.updatedAt)).limit(mostDrafts)
  return rows.map(draftOf)
}

/** Drafts as lists name them: by the thing bought, where that was told already. */
export const draftLines = (drafts: readonly Draft[]) =>
  drafts.map(({ id, updatedAt, answers }) => ({ id, updatedAt, name: typeof answers.item === 'string' && answers.item ? answers.item : undefined }))

/** undefined: the person keeps as many as they may. */
export async function beginDraft(userId: string, workflow: string, answers: Answers): Promise<string | undefined> {
  const id = uuidv7()
  return house().store.write(async (tx) => {
    const t = tx.t.drafts
    const [kept] = await tx.db.select({ n: count() }).from(t).where(and(eq(t.userId, userId), isNull(t.submittedCaseId), ofFiling(t)))
    if ((kept?.n ?? 0) >= mostDrafts) return undefined
    const data: Data = { answers, saved: {}, n: 0 }
    await tx.db.insert(t).values({ id, userId, workflow, data, updatedAt: wallClock(), submittedCaseId: null })
    return id
  })
}

export type Saved = { ok: Draft } | { refused: 'gone' | 'filed' } | { refused: 'stale'; draft: Draft }

/**
 * Saves one page. `seen` is the page's revision when it was drawn: saved since by another tab or device, nothing is written and
 * what stands there is returned, unless both say the same. `change` gets the answers as they stand inside the write.
 */
export async function savePage(userId: string, id: string, page: string, seen: number, change: (answers: Answers) => Answers): Promise<Saved> {
  return house().store.write(async (tx): Promise<Saved> => {
    const draft = await lockedDraft(tx, userId, id)
    if (!draft) return { refused: 'gone' }
    if (draft.submittedCaseId) return { refused: 'filed' }
    const answers = change(draft.answers)
    if (JSON.stringify(sorted(answers)) === JSON.stringify(sorted(draft.answers)) && draft.saved[page] !== undefined) return { ok: draft }
    if ((draft.saved[page] ?? 0) !== seen) return { refused: 'stale', draft }
    const n = draft.n + 1
    const next: Draft = { ...draft, answers, saved: { ...draft.saved, [page]: n }, n, updatedAt: wallClock() }
    await tx.db.update(tx.t.drafts).set({ data: { answers, saved: next.saved, n } satisfies Data as Record<string, unknown>, updatedAt: next.updatedAt }).where(eq(tx.t.drafts.id, id))
    return { ok: next }
  })
}
const sorted = (answers: Answers) => Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1))

/** Throws a draft away, its files too (they belong to nothing else). A filed one stays: it only points to its case. */
export async function throwAway(userId: string, id: string): Promise<boolean> {
  return house().store.write(async (tx) => {
    const draft = await lockedDraft(tx, userId, id)
    if (!draft || draft.submittedCaseId) return false
    const e = tx.t.evidence
    const files = Array.isArray(draft.answers.evidence) ? (draft.answers.evidence as string[]) : []
    for (const file of files) await tx.db.delete(e).where(and(eq(e.id, file), eq(e.owner, `user:${userId}`), isNull(e.caseId)))
    await tx.db.delete(tx.t.drafts).where(eq(tx.t.drafts.id, id))
    return true
  })
}
