import { Form, Link, NavLink } from '@remix-run/react'
import type { NavPlace, ShellFacts } from '../shell.server'
import { useWords } from '../words/words'
import { Icon, Mark } from './Icon'
import { LanguageSwitch, ModeSwitch } from './PreferenceSwitches'

/** Name, language, text size, and who is here; below it the places this person can go. */
export function Masthead({ person, places }: { person: ShellFacts['person']; places: readonly NavPlace[] }) {
  const { words } = useWords()
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
            <Link to="/sign-in" className="quiet-button strong">
              {words.shell.signIn}
            </Link>
          )}
        </div>
      </div>
      {places.length > 0 || person ? (
        <nav className="places-bar" aria-label={words.shell.nav}>
          <ul className="frame">
            {places.map(({ to, label }) => (
              <li key={to}>
                <NavLink to={to} className="place">
                  {label}
                </NavLink>
              </li>
            ))}
            {person ? <Who person={person} /> : null}
          </ul>
        </nav>
      ) : null}
    </header>
  )
}

function Who({ person }: { person: { name: string; role: string } }) {
  const { words } = useWords()
  return (
    <li className="who">
      <Link to="/account" className="quiet-button">
        <Icon name="person" />
        <span>
          {person.name}
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
