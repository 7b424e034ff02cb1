/**
 * Periods of law that the explorer names and no workflow folder holds yet. When the folder comes, its own rules take their
 * place.
 */
import { defineRules } from '~/machines/rulebook'

export const periods = defineRules({
  /** Return without reason: seven days, counted from the day after receipt. */
  returnWindow: { class: 'substance', n: 7, unit: 'calDay', start: 'received', roll: true, pausable: false, clause: 'CPL 25', source: 'law' },
  /** Return for a defect, where law and agreement say nothing else. */
  defectReturn: { class: 'substance', n: 7, unit: 'calDay', start: 'received', roll: true, pausable: false, clause: 'CPL 24', source: 'law' },
  /** Durable goods: within it the merchant must show that there was no fault. No act is due, so it does not roll. */
  merchantShows: { class: 'substance', n: 6, unit: 'calMonth', start: 'received', pausable: false, clause: 'CPL 23(3)', source: 'law' },
  /** What was returned is paid back. */
  refundAfterReturn: { class: 'substance', n: 7, unit: 'calDay', start: 'returned', roll: true, pausable: false, clause: 'CPL 25', source: 'law' },
  /** After a counter-statement has reached the rights holder, the measure ends unless a complaint or suit is shown. */
  waitAfterCounter: { class: 'substance', n: 15, unit: 'calDay', start: 'counterReached', pausable: false, clause: 'ECL 43', source: 'law' },
  /** Whether a reported violation is taken up by an authority. */
  reportTakenUp: { class: 'procedure', n: 15, unit: 'workDay', start: 'reported', pausable: false, clause: 'SAMR penalty procedure', source: 'law' },
})
export type PeriodName = keyof typeof periods
