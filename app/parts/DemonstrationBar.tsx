import { Link, useLocation } from '@remix-run/react'
import type { NavPlace } from '../shell.server'
import { useWords } from '../words/words'
import { Moment } from './Moment'

/** Says on every page that this is a demonstration, where its clock stands, and where its doors are; on a phone one line that opens. */
export function DemonstrationBar({ clock, places }: { clock: number | undefined; places: readonly NavPlace[] }) {
  const { words } = useWords()
  const { pathname } = useLocation()
  const { demo } = words.shell
  const doors = (
    <span className="places">
      {places.map(({ to, label: says }) => (
        <Link key={to} to={to} className="place">
          {says}
        </Link>
      ))}
    </span>
  )
  return (
    <aside className="demo-bar" aria-label={demo.label}>
      <div className="frame at-desk">
        <span className="label">{demo.label}</span>
        <span>{demo.text}</span>
        {clock === undefined ? null : (
          <span>
            {demo.clock} <Moment at={clock} />
          </span>
        )}
        {doors}
      </div>
      {/* A new page folds it again. */}
      <details key={pathname} className="on-phone">
        <summary className="frame">
          <span className="label">{demo.short}</span>
          {clock === undefined ? null : (
            <span>
              <span className="hidden-text">{demo.clock} </span>
              <Moment at={clock} />
            </span>
          )}
        </summary>
        <div className="frame">
          <span>{demo.text}</span>
          {doors}
        </div>
      </details>
    </aside>
  )
}
