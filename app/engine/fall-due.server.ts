/** What is due in a case falls inside the write that finds it so: in order, each at its own instant, until nothing is left. */
import { isRefusal } from '~/machines/workflow'
import { sits } from './actor.server'
import { letter } from './carry-out.server'
import { fire } from './happen.server'
import { save } from './save.server'
import { insert, load, unloaded, type DeadlineRow, type Loaded, type Work } from './work.server'

/** A woken case may arm a deadline that has run out meanwhile: it falls in the same write. */
export async function saveAndSettle(work: Work, at: number): Promise<void> {
  await save(work)
  if ([...work.loaded.values()].some((l) => l.deadlines.some((d) => d.open && d.due <= at))) await firePast(work, at)
}

/** Due rows of the case in order, each at its own instant, until none is left: one may arm another already due. */
export async function firePast(work: Work, at: number): Promise<number> {
  for (let n = 0; ; n++) {
    if (n > 10_000) throw new Error(`case ${work.case.reference}: deadlines never came to rest`)
    const due = await firstDue(work, at)
    if (!due) return n
    const l = (await load(work, due.proceedingId))!
    if (due.kind === 'reminder') remind(work, l, due)
    else {
      const seq = await fire(work, l, due.rule, due.due)
      if (isRefusal(seq)) throw new Error(`case ${work.case.reference}: deadline ${due.rule} is open but ${l.row.state} does not wait for it`)
    }
    await saveFired(work, l)
  }
}

/** Of what is open in the case, loaded or not, the longest due. */
async function firstDue(work: Work, at: number): Promise<DeadlineRow | undefined> {
  const { deadlines } = await unloaded(work)
  let first: DeadlineRow | undefined
  const look = (d: DeadlineRow) => {
    if (d.open && d.due <= at && (!first || d.due < first.due || (d.due === first.due && d.id < first.id))) first = d
  }
  for (const [id, rows] of deadlines) if (!work.loaded.has(id)) rows.forEach(look)
  for (const l of work.loaded.values()) l.deadlines.forEach(look)
  return first
}

/** A reminder is a letter to whoever must act; it moves nothing and is no event of the case. */
function remind(work: Work, l: Loaded, row: DeadlineRow) {
  Object.assign(row, { open: false, closedSeq: work.seq, how: 'fired' })
  const deadline = l.deadlines.find((d) => d.open && d.kind === 'deadline' && d.rule === row.rule)
  const seats = work.terms.rules[row.rule]?.remind ?? []
  const waiting = l.row.waitsOn.split(' ')
  // One letter to a seat, however many sit in it: it finds each of them when it is sent.
  for (const seat of new Set(work.parties.map((p) => p.seat))) {
    if (!deadline || !sits(seat, seats as never, l.proceeding.context) || !waiting.some((w) => w === seat || w === 'handler')) continue
    insert(work, 'outbox', letter(work, l, seat, 'reminder', { at: row.due, seq: work.seq }, { rule: row.rule, due: deadline.due }))
  }
}

async function saveFired(work: Work, l: Loaded) {
  l.changed = true
  await save(work)
}
