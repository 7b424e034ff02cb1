import type { ReactNode } from 'react'

/** Something the reader must know before going on. */
export function Notice({
  tone = 'calm',
  title,
  children,
}: {
  tone?: 'calm' | 'attention' | 'bad'
  title?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className={tone === 'calm' ? 'notice' : `notice ${tone}`}>
      {title ? <p className="title">{title}</p> : null}
      {typeof children === 'string' ? <p>{children}</p> : children}
    </div>
  )
}

/** A passage set apart: what somebody wrote, what a clause says. */
export function Inset({ children }: { children: ReactNode }) {
  return <div className="inset">{children}</div>
}
