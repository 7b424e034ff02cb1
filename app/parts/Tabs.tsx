import { Link } from '@remix-run/react'
import { OwnWords } from './OwnWords'

export interface Tab {
  to: string
  label: string
  current: boolean
  count?: number | string | undefined
}

/** Views of one list, each with its own address: links, not widgets. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav aria-label={label}>
      <ul className="tabs">
        {tabs.map(({ to, label: name, current, count }) => (
          <li key={to}>
            <Link to={to} aria-current={current ? 'page' : undefined} className="tab">
              <OwnWords>{name}</OwnWords>
              {count === undefined ? null : <span className="count">{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
