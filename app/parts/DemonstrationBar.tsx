import { Link } from '@remix-run/react'
import type { NavPlace } from '../shell.server'
import { useWords } from '../words/words'
import { Moment } from './Moment'

/** Says on every page that this is a demonstration, where its clock stands, and where its doors are. */
export function DemonstrationBar({ clock, places }: { clock: number | undefined; places: readonly NavPlace[] }) {
  const { words } = useWords()
  const { demo } = words.shell
  return (
    <aside className="demo-bar" aria-label={demo.label}>
      <div className="frame">
        <span className="label">{demo.label}</span>
        <span>{demo.text}</span>
        {clock === undefined ? null : (
          <span>
            {demo.clock} <Moment at={clock} />
          </span>
        )}
        {places.length > 0 ? (
          <span className="places">
            {places.map(({ to, label }) => (
              <Link key={to} to={to} className="place">
                {label}
              </Link>
            ))}
          </span>
        ) : null}
      </div>
    </aside>
  )
}
