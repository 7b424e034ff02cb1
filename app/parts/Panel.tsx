import type { ReactNode } from 'react'
import { Icon } from './Icon'

/** The confirmation at the end of a task: what was done, and the reference to keep. It is the page's h1. */
export function Panel({ title, about, reference }: { title: ReactNode; about?: ReactNode; reference?: string | undefined }) {
  return (
    <div className="panel">
      <Icon name="tick" />
      <h1>{title}</h1>
      {about || reference ? (
        <p className="about">
          {about}
          {reference ? <strong className="reference">{reference}</strong> : null}
        </p>
      ) : null}
    </div>
  )
}
