import { Link } from '@remix-run/react'
import { useWords } from '../words/words'
import { OwnWords } from '../parts/OwnWords'

export interface DraftLine {
  id: string
  updatedAt: number
  name?: string | undefined
}

/** A person's drafts, to go on with or to throw away; also for 'my cases'. */
export function Drafts({ drafts }: { drafts: readonly DraftLine[] }) {
  const { words, fill, format } = useWords()
  const said = words.filing.drafts
  return (
    <section className="card mt-6" aria-labelledby="drafts">
      <h2 id="drafts">{said.title}</h2>
      <p className="text-soft">{said.text}</p>
      <ul className="draft-list">
        {drafts.map(({ id, updatedAt, name = said.unnamed }) => (
          <li key={id}>
            <div>
              <strong><OwnWords>{name}</OwnWords></strong>
              <div className="text-soft small">{fill(said.saved, { at: format.moment(updatedAt) })}</div>
            </div>
            <div className="draft-acts">
              <Link to={`/file/${id}`} className="link">
                {said.go}
                <span className="hidden-text"> <OwnWords>{name}</OwnWords></span>
              </Link>
              <Link to={`/file/${id}/delete`} className="link">
                {said.delete}
                <span className="hidden-text"> <OwnWords>{name}</OwnWords></span>
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
