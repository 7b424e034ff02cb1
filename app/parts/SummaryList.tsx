import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useWords } from '../words/words'
import { ownWords } from './OwnWords'

export interface SummaryRow {
  term: string
  value: ReactNode
  /** Where this answer is changed; the link says of which row it is. */
  change?: { to: string; label?: string } | undefined
}

/** What was given, row by row: 'check your answers', the facts of a case. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const { words } = useWords()
  return (
    <dl className="summary">
      {rows.map(({ term, value, change }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{ownWords(value)}</dd>
          {change ? (
            <dd className="act">
              <Link to={change.to} className="link">
                {change.label ?? words.parts.change}
                <span className="hidden-text"> {term}</span>
              </Link>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}
