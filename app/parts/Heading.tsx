import type { ReactNode } from 'react'
import { mixed } from './OwnWords'

/** The page's one h1, with the smaller line that says of what it is part. */
export function Heading({ caption, children, id }: { caption?: ReactNode; children: ReactNode; id?: string }) {
  return (
    <div className="heading">
      {caption ? <span className="caption">{mixed(caption)}</span> : null}
      <h1 id={id}>{mixed(children)}</h1>
    </div>
  )
}
