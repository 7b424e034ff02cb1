import { Link } from '@remix-run/react'
import type { PageHandle } from '../../page-handle'
import { Panel } from '../../parts/Panel'
import { useWords } from '../../words/words'

export const handle: PageHandle = { title: ({ words }) => words.people.reset.sentTitle }

/** The same page whether the address is known or not. */
export default function Sent() {
  const { reset, register } = useWords().words.people
  return (
    <div className="reading">
      <Panel title={reset.sentTitle} />
      <p>{reset.sent}</p>
      <p className="mt-3">
        {register.nothing} <Link to="/reset" className="link">{reset.again}</Link>
      </p>
    </div>
  )
}
