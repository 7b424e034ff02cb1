import type { ReactNode } from 'react'

/** A list with nothing in it: what will appear here, why it is empty, and the one next thing to do (a ButtonLink). */
export function Empty({ title, children, action }: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <svg viewBox="0 0 72 48" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" aria-hidden="true" focusable="false">
        <path d="M4 36h64M14 36a22 22 0 0 1 44 0" />
        <path d="M22 41h28M30 46h12" strokeOpacity=".6" />
      </svg>
      <p className="title">{title}</p>
      {children ? <p>{children}</p> : null}
      {action ? <div className="mt-5">{action}</div> : null}
    </div>
  )
}
