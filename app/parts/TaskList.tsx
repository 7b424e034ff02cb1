import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { StatusTag, type Tone } from './StatusTag'

export interface Task {
  /** Stable name; ids are made from it. */
  id: string
  label: ReactNode
  /** Absent while the task cannot be started yet. */
  to?: string | undefined
  hint?: ReactNode
  status: string
  tone?: Tone
}

/** The steps of a long form and how far each is. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="tasks">
      {tasks.map(({ id, label, to, hint, status, tone }) => (
        <li key={id}>
          <div className="row">
            <div className="name">
              {to ? (
                <Link to={to} className="link" aria-describedby={`${id}-status`}>
                  {label}
                </Link>
              ) : (
                label
              )}
              {hint ? <div className="hint">{hint}</div> : null}
            </div>
            <span id={`${id}-status`}>
              <StatusTag tone={tone}>{status}</StatusTag>
            </span>
          </div>
        </li>
      ))}
    </ul>
  )
}
