import type { ReactNode } from 'react'
import { Moment } from './Moment'

export interface TimelineItem {
  id: string
  /** Epoch milliseconds; absent for what is still to come. */
  at?: number | undefined
  /** `at` is the end of a period: midnight is 24:00 of the day before. */
  due?: boolean | undefined
  what: ReactNode
  /** Who did it, and who can see it. */
  who?: ReactNode
  detail?: ReactNode
  mark?: 'now' | 'attention' | 'good'
}

/** What happened, in order; give it oldest or newest first as the page says. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label?: string }) {
  return (
    <ol className="timeline" aria-label={label}>
      {items.map(({ id, at, due, what, who, detail, mark }) => (
        <li key={id} id={id} className={mark} aria-current={mark === 'now' ? 'step' : undefined}>
          {at === undefined ? null : (
            <p className="when">
              <Moment at={at} as={due ? 'due' : 'moment'} />
            </p>
          )}
          <p className="what">{what}</p>
          {who ? <p className="who">{who}</p> : null}
          {detail ? <div>{detail}</div> : null}
        </li>
      ))}
    </ol>
  )
}
