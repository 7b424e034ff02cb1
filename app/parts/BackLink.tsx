import { Link } from '@remix-run/react'
import { useWords } from '../words/words'
import { Icon } from './Icon'

/** One step back in a form. A real address, not history. */
export function BackLink({ to, children }: { to: string; children?: string }) {
  const { words } = useWords()
  return (
    <Link to={to} className="back-link">
      <Icon name="back" />
      {children ?? words.shell.back}
    </Link>
  )
}

/** Where a page stands in the house; the page itself is not in it. */
export function Breadcrumb({ trail }: { trail: readonly { to: string; label: string }[] }) {
  const { words } = useWords()
  return (
    <nav aria-label={words.parts.trail}>
      <ol className="trail">
        {trail.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} className="step">
              {label}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
