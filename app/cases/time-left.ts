import { dateOf, daysBetween, workDaysBetween, type CalendarData, type Unit } from '~/machines/calendar';
import type { TimeLeft } from '../parts/DueDate';

/** The last day and the hours before it are told as a span; periods of working days in working days, all others in days. */
export function timeLeft(due: number, now: number, unit: Unit, calendar: CalendarData): TimeLeft {
  if (due <= now) return { unit: 'passed', milliseconds: now - due };
  if (unit === 'hour') return { unit: 'span', milliseconds: due - now };
  if (dateOf(due - 1) === dateOf(now)) return { unit: 'days', n: 0 };
  return unit === 'workDay' ? { unit: 'workingDays', n: workDaysBetween(now, due, calendar) } : { unit: 'days', n: daysBetween(now, due - 1) };
}
