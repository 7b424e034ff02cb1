import { Link } from '@remix-run/react'
import { useWords } from '../words/words'

/** The foot of every page: help in the same place everywhere (WCAG 3.2.6), the zone of all dates, what the portal is not. */
export function Colophon() {
  const { words } = useWords()
  const { footer } = words.shell
  const places = [
    ['/rules', footer.rules],
    ['/guide', footer.guide],
    ['/registry/merchants', words.registry.title],
    ['/verify', words.documents.verify.title],
    ['/preferences', footer.preferences],
    ['/accessibility', footer.accessibility],
    ['/privacy', footer.privacy],
  ] as const
  return (
    <footer className="colophon">
      <div className="frame">
        <nav aria-label={footer.heading}>
          <ul>
            {places.map(([to, label]) => (
              <li key={to}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          <p>{footer.nature}</p>
          <p>{footer.zone}</p>
        </div>
      </div>
    </footer>
  )
}
