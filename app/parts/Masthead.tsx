import { Form, Link, NavLink, useLocation } from '@remix-run/react'
import type { NavPlace, ShellFacts } from '../shell.server'
import { useWords } from '../words/words'
import { Icon, Mark } from './Icon'
import { OwnWords } from './OwnWords'
import { LanguageSwitch, ModeSwitch } from './PreferenceSwitches'

type Facts = { person: ShellFacts['person']; places: readonly NavPlace[] }

/** Name, language, text size, and who is here; below it the places this person can go, which a phone folds into a menu. */
export function Masthead({ person, places }: Facts) {
  const { words } = useWords()
  const { pathname } = useLocation()
  const some = places.length > 0 || person
  return (
    <header className="masthead">
      <div className="frame bar">
        <Link to="/" className="brand">
          <Mark />
          <span className="names">
            <span className="first" lang="zh-CN">
              和解
            </span>
            <span className="second" lang="en">
              Hejie
            </span>
          </span>
        </Link>
        <div className="choices">
          <ModeSwitch />
          <LanguageSwitch />
          {person ? null : (
            <Link to="/sign-in" className="quiet-button strong at-desk">
              {words.shell.signIn}
            </Link>
          )}
        </div>
        {some ? (
          // A new page folds it again.
          <details key={pathname} className="menu on-phone">
            <summary className="quiet-button">
              <Icon name="menu" />
              {words.shell.menu}
            </summary>
            <Places person={person} places={places} signIn />
          </details>
        ) : null}
      </div>
      {some ? <Places person={person} places={places} /> : null}
    </header>
  )
}

/** `signIn`: the way in stands among the places, where there is no room for it beside the name. */
function Places({ person, places, signIn = false }: Facts & { signIn?: boolean }) {
  const { words } = useWords()
  return (
    <nav className={signIn ? 'places-bar' : 'places-bar at-desk'} aria-label={words.shell.nav}>
      <ul className="frame">
        {places.map(({ to, label }) => (
          <li key={to}>
            {/* Whoever has a queue comes to a case from there: 'my cases' is then the list alone. */}
            <NavLink to={to} end={to === '/cases' && places.some((place) => place.to === '/queue')} className="place">
              {label}
            </NavLink>
          </li>
        ))}
        {person ? <Who person={person} /> : null}
        {signIn && !person ? (
          <li>
            <Link to="/sign-in" className="place">
              {words.shell.signIn}
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}

function Who({ person }: { person: { name: string; role: string } }) {
  const { words } = useWords()
  return (
    <li className="who">
      <Link to="/account" className="quiet-button">
        <Icon name="person" />
        <span>
          <OwnWords>{person.name}</OwnWords>
          {words.parts.bracket.open}
          {person.role}
          {words.parts.bracket.close}
        </span>
      </Link>
      <Form method="post" action="/sign-out" reloadDocument>
        <button className="quiet-button">{words.shell.signOut}</button>
      </Form>
    </li>
  )
}
