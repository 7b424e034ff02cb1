import type { RemedyOpen } from '../../cases/view'
import { useWords } from '../../words/words'
import { DueDate } from '../DueDate'

/** After a case that solved nothing: what can still be done, and until when. */
export function Remedies({ open }: { open: readonly RemedyOpen[] }) {
  const { words } = useWords()
  const { remedies } = words.cases
  if (!open.length) return null
  return (
    <section className="remedies" aria-labelledby="remedies">
      <h2 id="remedies">{remedies.title}</h2>
      <p className="text-soft">{remedies.lead}</p>
      <ul>
        {open.map(({ name, text, due, provisional }) => (
          <li key={name}>
            <h3>{name}</h3>
            <p>{text}</p>
            {due === undefined ? null : (
              <p className="until">
                {remedies.until}
                {words.shell.colon}
                <DueDate due={due} provisional={provisional} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
