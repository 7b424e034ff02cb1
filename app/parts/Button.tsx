import { Link } from '@remix-run/react'
import type { ButtonHTMLAttributes, ReactNode } from 'react'

export type ButtonKind = 'primary' | 'plain' | 'danger'

const classOf = (kind: ButtonKind) => (kind === 'primary' ? 'button' : `button ${kind}`)

/** Submits its form unless told otherwise. `name` and `value` say which button was pressed, also without JavaScript. */
export function Button({
  kind = 'primary',
  type = 'submit',
  ...rest
}: { kind?: ButtonKind } & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'>) {
  return <button {...rest} type={type} className={classOf(kind)} />
}

/** A place to go that deserves a button's weight. `document` asks for a whole page load (downloads, other frames). */
export function ButtonLink({
  to,
  kind = 'primary',
  document = false,
  children,
}: {
  to: string
  kind?: ButtonKind
  document?: boolean
  children: ReactNode
}) {
  return (
    <Link to={to} reloadDocument={document} className={classOf(kind)}>
      {children}
    </Link>
  )
}

/** A small action that reads like a link but changes something. */
export function TextButton({ type = 'submit', ...rest }: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'>) {
  return <button {...rest} type={type} className="text-button" />
}

export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="button-row">{children}</div>
}
