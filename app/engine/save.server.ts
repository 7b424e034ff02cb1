/** Saves a unit of work: the order is the record first, then what is derived from it. Inside the write, before COMMIT. */
import { createHash } from 'node:crypto'
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
    const columns = Object.keys(row).sort()
    await hot(`insert-${table}-${shapeOf(columns)}`, () => db.insert(t[table] as never).values(Object.fromEntries(columns.map((k) => [k, sql.placeholder(k)])) as never)).execute(row)
  }
}
const few = 12

/** PostgreSQL keeps 63 bytes of a statement's name: two long lists of columns with one beginning would be one statement. */
function shapeOf(columns: string[]): string {
  const list = columns.join()
  let shape = shapes.get(list)
  if (!shape) shapes.set(list, (shape = createHash('sha256').update(list).digest('hex').slice(0, 16)))
  return shape
}
const shapes = new Map<string, string>()

async function updateCase(work: Work, c: Work['case']) {
  const t = work.h.t.cases
  const p = sql.placeholder
  await work.h.hot('update-case', () =>
    work.h.db.update(t).set({
      seq: sql`${p('seq')}`, head: sql`${p('head')}`, movedAt: sql`${p('movedAt')}`, endedAt: sql`${p('endedAt')}`, respondentId: sql`${p('respondentId')}`, platformId: sql`${p('platformId')}`,
    }).where(eq(t.id, p('id'))),
  ).execute({ id: c.id, seq: c.seq, head: c.head, movedAt: c.movedAt, endedAt: c.endedAt, respondentId: c.respondentId, platformId: c.platformId })
}

async function saveProceeding(work: Work, l: Loaded) {
  const { h } = work
  const t = h.t.proceedings
  l.row.nextDue = nextDue(l)
  if (l.fresh) await bulk(work, 'proceedings', [{ ...l.row, snapshot: l.proceeding }])
  else {
    const { version, open, state, status, waitsOn, nextDue: due, outcome, endedAt, id } = l.row
    const p = sql.placeholder
    await h.hot('update-proceeding', () =>
      h.db.update(t).set({
        snapshot: sql`${p('snapshot')}`, version: sql`${p('version')}`, open: sql`${p('open')}`, state: sql`${p('state')}`, status: sql`${p('status')}`,
        waitsOn: sql`${p('waitsOn')}`, nextDue: sql`${p('due')}`, outcome: sql`${p('outcome')}`, endedAt: sql`${p('endedAt')}`,
      }).where(eq(t.id, p('id'))),
    ).execute({ id, snapshot: JSON.stringify(l.proceeding), version, open: h.dialect === 'sqlite' ? Number(open) : open, state, status, waitsOn, due, outcome, endedAt })
  }
  l.fresh = l.changed = false
}

const saved = new WeakMap<DeadlineRow, string>()
/** Marks rows as read from the store, so that only those changed since are written. */
export const asStored = (rows: DeadlineRow[]): DeadlineRow[] => {
  for (const d of rows) saved.set(d, JSON.stringify(d))
  return rows
}

async function saveDeadlines(work: Work, l: Loaded) {
  const { h } = work
  const t = h.t.deadlines
  const p = sql.placeholder
  const fresh = l.deadlines.filter((d) => !saved.has(d))
  // A deadline armed and closed within one write never stood: it is not kept.
  if (fresh.length) await bulk(work, 'deadlines', fresh.filter((d) => d.open))
  for (const d of l.deadlines) {
    const before = saved.get(d)
    if (before !== undefined && before !== JSON.stringify(d)) {
      const { id, due, provisional, calendarVersion, open, closedSeq, how } = d
      const bit = (b: boolean) => (h.dialect === 'sqlite' ? Number(b) : b)
      await h.hot('update-deadline', () =>
        h.db.update(t).set({
          due: sql`${p('due')}`, provisional: sql`${p('provisional')}`, calendarVersion: sql`${p('calendarVersion')}`, open: sql`${p('open')}`, closedSeq: sql`${p('closedSeq')}`, how: sql`${p('how')}`,
        }).where(eq(t.id, p('id'))),
      ).execute({ id, due, provisional: bit(provisional), calendarVersion, open: bit(open), closedSeq, how })
    }
  }
  l.deadlines = l.deadlines.filter((d) => d.open)
  asStored(l.deadlines)
}
