/** Saves a unit of work: the order is the record first, then what is derived from it. Inside the write, before COMMIT. */
import { hash } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import type { Tables } from '~/db/index.server'
import { nextDue } from './deadlines.server'
import { queueRows } from './queue-rows.server'
import type { DeadlineRow, Loaded, Work } from './work.server'

export async function save(work: Work): Promise<void> {
  // A reminder closes its row and queues a letter without any event.
  if (!work.events.length && ![...work.loaded.values()].some((l) => l.changed)) return
  const { h } = work
  const c = { ...work.case, seq: work.seq, head: work.head }
  if (work.freshCase) await h.db.insert(h.t.cases).values(c)
  else await updateCase(work, c)
  await bulk(work, 'caseEvents', work.events)
  for (const table of Object.keys(work.inserts) as (keyof Tables)[]) await bulk(work, table, work.inserts[table] as never[])
  for (const l of work.loaded.values()) {
    await saveDeadlines(work, l)
    if (l.changed) await saveProceeding(work, l)
  }
  for (const write of work.later) await write()
  await queueRows(work)
  Object.assign(work, { case: c, freshCase: false, events: [], inserts: {}, later: [] })
}

/** Few rows, the common case: one statement for each table and set of columns, prepared once. Many: several rows a statement. */
async function bulk<T extends keyof Tables>(work: Work, table: T, rows: readonly unknown[]) {
  const { db, t, hot } = work.h
  if (rows.length > few) {
    for (let i = 0; i < rows.length; i += 200) await db.insert(t[table] as never).values(rows.slice(i, i + 200) as never)
    return
  }
  for (const row of rows as Record<string, unknown>[]) {
    const { name, columns } = shapeOf(table, row)
    await hot(name, () => db.insert(t[table] as never).values(Object.fromEntries(columns.map((k) => [k, sql.placeholder(k)])) as never)).execute(row)
  }
}
const few = 12

/** PostgreSQL keeps 63 bytes of a statement's name: two long lists of columns with one beginning would be one statement. */
function shapeOf(table: keyof Tables, row: object): Shape {
  const columns = Object.keys(row)
  const known = shapes.get(table) ?? []
  const shape = known.find((s) => s.columns.length === columns.length && s.columns.every((name, i) => name === columns[i]))
  if (shape) return shape
  const made = { name: `insert-${table}-${hash('sha256', `${table} ${columns.join()}`).slice(0, 16)}`, columns }
  shapes.set(table, [...known, made])
  return made
}
type Shape = { name: string; columns: string[] }
const shapes = new Map<keyof Tables, Shape[]>()

const given = sql.placeholder

async function updateCase(work: Work, c: Work['case']) {
  const { h, held } = work
  const t = h.t.cases
  const { id, seq, head, movedAt, endedAt, respondentId, platformId } = c
  await h.hot('update-case', () => h.db.update(t).set({ seq: sql`${given('seq')}`, head: sql`${given('head')}`, movedAt: sql`${given('movedAt')}`, endedAt: sql`${given('endedAt')}` }).where(eq(t.id, given('id')))).execute({ id, seq, head, movedAt, endedAt })
  // Whom it is against stands in an index: it is written when a seat has changed hands, not at every move.
  if (respondentId === held.respondentId && platformId === held.platformId) return
  await h.hot('update-case-seats', () => h.db.update(t).set({ respondentId: sql`${given('respondentId')}`, platformId: sql`${given('platformId')}` }).where(eq(t.id, given('id')))).execute({ id, respondentId, platformId })
  work.held = { respondentId, platformId }
}

async function saveProceeding(work: Work, l: Loaded) {
  const { h } = work
  const t = h.t.proceedings
  l.row.nextDue = nextDue(l)
  if (l.fresh) await bulk(work, 'proceedings', [{ ...l.row, snapshot: l.proceeding }])
  else {
    const { version, open, state, status, waitsOn, nextDue: due, outcome, endedAt, id } = l.row
    await h.hot('update-proceeding', () =>
      h.db.update(t).set({
        snapshot: sql`${given('snapshot')}`, version: sql`${given('version')}`, open: sql`${given('open')}`, state: sql`${given('state')}`, status: sql`${given('status')}`,
        waitsOn: sql`${given('waitsOn')}`, nextDue: sql`${given('due')}`, outcome: sql`${given('outcome')}`, endedAt: sql`${given('endedAt')}`,
      }).where(eq(t.id, given('id'))),
    ).execute({ id, snapshot: JSON.stringify(l.proceeding), version, open: bit(work, open), state, status, waitsOn, due, outcome, endedAt })
  }
  l.fresh = l.changed = false
}

const saved = new WeakMap<DeadlineRow, DeadlineRow>()
/** Marks rows as read from the store, so that only those changed since are written. */
export const asStored = (rows: DeadlineRow[]): DeadlineRow[] => {
  for (const d of rows) saved.set(d, { ...d })
  return rows
}

async function saveDeadlines(work: Work, l: Loaded) {
  const fresh = l.deadlines.filter((d) => !saved.has(d))
  // A deadline armed and closed within one write never stood: it is not kept.
  if (fresh.length) await bulk(work, 'deadlines', fresh.filter((d) => d.open))
  for (const d of l.deadlines) {
    const before = saved.get(d)
    if (!before) continue
    if (d.due !== before.due || d.provisional !== before.provisional || d.calendarVersion !== before.calendarVersion) await redated(work, d)
    if (d.open !== before.open) await closed(work, d)
  }
  const open = l.deadlines.filter((d) => d.open)
  asStored(open.filter((d) => !same(saved.get(d), d)))
  l.deadlines = open
}
const same = (before: DeadlineRow | undefined, d: DeadlineRow) => before !== undefined && before.due === d.due && before.provisional === d.provisional && before.calendarVersion === d.calendarVersion

const bit = (work: Work, b: boolean) => (work.h.dialect === 'sqlite' ? Number(b) : b)
async function redated(work: Work, { id, due, provisional, calendarVersion }: DeadlineRow) {
  const { h } = work
  const t = h.t.deadlines
  await h.hot('redate-deadline', () => h.db.update(t).set({ due: sql`${given('due')}`, provisional: sql`${given('provisional')}`, calendarVersion: sql`${given('calendarVersion')}` }).where(eq(t.id, given('id'))))
    .execute({ id, due, provisional: bit(work, provisional), calendarVersion })
}
async function closed(work: Work, { id, open, closedSeq, how }: DeadlineRow) {
  const { h } = work
  const t = h.t.deadlines
  await h.hot('close-deadline', () => h.db.update(t).set({ open: sql`${given('open')}`, closedSeq: sql`${given('closedSeq')}`, how: sql`${given('how')}` }).where(eq(t.id, given('id')))).execute({ id, open: bit(work, open), closedSeq, how })
}
