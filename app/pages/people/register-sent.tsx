import { Link } from '@remix-run/react'
import type { PageHandle } from '../../page-handle'
import { Panel } from '../../parts/Panel'
import { useWords } from '../../words/words'

export const handle: PageHandle = { title: ({ words }) => words.people.register.sentTitle }

/** The same page whether the address is known or not. */
export default function Sent() {
  const { register } = useWords().words.people
  return (
    <div className="reading">
      <Panel title={register.sentTitle} />
      <p>{register.sent}</p>
      <p className="mt-3">
        {register.nothing} <Link to="/register" className="link">{register.again}</Link>
      </p>
    </div>
  )
}
