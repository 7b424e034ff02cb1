/** Rows of a list in the reader's language, put under the heading their date belongs to. */
import type { Handle } from '~/db/index.server'
import { currentCalendar } from '../calendar.server'
import { kindName } from '../cases/filed.server'
import { timeLeft } from '../cases/time-left'
import { never } from '../engine/work.server'
import type { TimeLeft } from '../parts/DueDate'
import type { Tone } from '../parts/StatusTag'
import type { Locale } from '../words/locales'
import { wordsFor } from '../words/words'
import { horizons } from './counts.server'
import type { ListRow } from './list.server'

export type Urgency = 'overdue' | 'today' | 'week' | 'later' | 'others' | 'ended'
export type RowView = {
  id: string; reference: string; kind: string; respondent: string | undefined; amount: number; status: string; tone: Tone
  mine: boolean; due: number | null; left: TimeLeft | undefined; movedAt: number; filedAt: number; urgency: Urgency
}

export async function rowViews(h: Handle, rows: readonly ListRow[], locale: Locale, now: number): Promise<RowView[]> {
  const calendar = await currentCalendar(h)
  const { today, week } = horizons(now, calendar)
  const { words } = wordsFor(locale)
  return rows.map((row) => {
    const due = row.due >= never ? null : row.due
    return {
      id: row.id, reference: row.reference, kind: kindName(row.workflow, locale, row.kind), respondent: row.seat === 'respondent' ? undefined : ((locale === 'en' && row.respondentEn) || row.respondent || undefined), // a shop knows its own name
      amount: row.amount,
      status: words.cases.statuses[row.status], tone: !row.open ? 'calm' : row.mine ? 'attention' : 'waiting', mine: row.mine,
      due, left: due === null || !row.open ? undefined : timeLeft(due, now, 'workDay', calendar), movedAt: row.movedAt, filedAt: row.filedAt,
      urgency: urgencyOf(row, due, now, today, week),
    }
  })
}

function urgencyOf(row: ListRow, due: number | null, now: number, today: number, week: number): Urgency {
  if (!row.open) return 'ended'
  if (!row.mine) return 'others'
  if (due === null) return 'later'
  return due <= now ? 'overdue' : due <= today ? 'today' : due <= week ? 'week' : 'later'
}
