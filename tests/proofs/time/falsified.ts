/** Controls: the same records with one thing wrong, which the audit must find. */
import { audit, type CaseRecord } from './audit'
import type { Told } from './simulation'

const DAY = 86_400_000
type Deadline = CaseRecord['deadlines'][number]
const fired = (d: Deadline) => d.kind === 'deadline' && d.how === 'fired'

export function falsified(all: readonly CaseRecord[], told: Told): { what: string; faults: number; of: number }[] {
  // Some are enough: each control counts all their days anew.
  const records = all.filter((c) => c.events.some((e) => e.kind === 'lapse')).slice(0, 25)
  const before = new Set(audit(records, told).faults)
  const lies: [string, (c: CaseRecord) => CaseRecord | undefined][] = [
    ['a deadline dated a day early', (c) => withDeadline(c, fired, (d) => [{ ...d, due: d.due - DAY }])],
    ['a deadline that fired a millisecond early', (c) => withLapse(c, (e) => [{ ...e, at: e.at - 1 }])],
    ['a lapse told twice', (c) => withLapse(c, (e) => [e, { ...e, seq: c.events.length + 1 }])],
    ['a deadline that never fired', (c) => withDeadline(c, fired, (d) => [{ ...d, open: true, how: null, closedSeq: null }])],
    ['a holiday forgotten', () => undefined],
  ]
  return lies.map(([what, change]) => {
    const changed = what === 'a holiday forgotten' ? records : records.map(change).filter((c): c is CaseRecord => c !== undefined)
    const calendars = what === 'a holiday forgotten' ? told.calendars.map((k) => ({ ...k, years: Object.fromEntries(Object.entries(k.years).map(([y, data]) => [y, { ...data, holidays: [] }])) })) : told.calendars
    return { what, faults: audit(changed, { ...told, calendars }).faults.filter((f) => !before.has(f)).length, of: changed.length }
  })
}

function withDeadline(c: CaseRecord, which: (d: Deadline) => boolean, change: (d: Deadline) => Deadline[]): CaseRecord | undefined {
  const one = c.deadlines.find(which)
  return one && { ...c, deadlines: c.deadlines.flatMap((d) => (d === one ? change(d) : [d])) }
}
type Event = CaseRecord['events'][number]
function withLapse(c: CaseRecord, change: (e: Event) => Event[]): CaseRecord | undefined {
  const one = c.events.find((e) => e.kind === 'lapse')
  if (!one) return undefined
  const events = c.events.flatMap((e) => (e === one ? change(e).slice(0, 1) : [e]))
  return { ...c, events: [...events, ...change(one).slice(1)] }
}
