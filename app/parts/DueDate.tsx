import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { formatMachineTime } from '../words/format'
import { useWords } from '../words/words'

/** What is left, counted by the server: working days and days are whole days after today, 0 means today is the last one. */
export type TimeLeft =
  { unit: 'workingDays' | 'days'; n: number } | { unit: 'span'; milliseconds: number } | { unit: 'passed'; milliseconds: number }

export interface DueDateProps {
  /** The due instant, exclusive (epoch milliseconds): midnight is shown as 24:00 of the day before. */
  due: number
  left?: TimeLeft | undefined
  /** The year has no holiday data yet. */
  provisional?: boolean | undefined
  /** Page that explains how the date was computed. */
  explain?: string | undefined
}

/** The date first, then what is left of it: server text, no ticking. */
export function DueDate({ due, left, provisional, explain }: DueDateProps) {
  const { words, format } = useWords()
  return (
    <span className={`due ${urgencyOf(left)}`}>
      <time className="date" dateTime={formatMachineTime(due)}>
        {format.due(due)}
      </time>
      {left ? (
        <>
          {/* Broken before the bracket, not after its blank. */}
          {words.parts.bracket.open.startsWith(' ') ? ' ' : null}
          <span className="left-over">
            {words.parts.bracket.open.trim()}
            <Left left={left} />
            {words.parts.bracket.close}
          </span>
        </>
      ) : null}
      {provisional ? <Provisional /> : null}
      {explain ? (
        <>
          {' '}
          <Link to={explain} className="link small">
            {words.parts.due.explain}
          </Link>
        </>
      ) : null}
    </span>
  )
}

function Left({ left }: { left: TimeLeft }): ReactNode {
  const { words, fill, format } = useWords()
  switch (left.unit) {
    case 'workingDays':
      return fill(words.parts.due.workingDaysLeft, { n: left.n })
    case 'days':
      return fill(words.parts.due.daysLeft, { n: left.n })
    case 'span':
      return fill(words.parts.due.spanLeft, { span: format.span(left.milliseconds) })
    case 'passed':
      return fill(words.parts.due.overdue, { span: format.span(left.milliseconds) })
  }
}

function Provisional() {
  const { words } = useWords()
  return (
    <>
      {' '}
      <abbr title={words.parts.due.provisionalHint}>{words.parts.due.provisional}</abbr>
    </>
  )
}

function urgencyOf(left: TimeLeft | undefined): string {
  if (left?.unit === 'passed') return 'passed'
  if (left?.unit === 'span' || (left && left.n <= 1)) return 'soon'
  return ''
}
