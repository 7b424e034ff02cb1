import type { ReactNode } from 'react'
import { ButtonLink, ButtonRow } from '../../parts/Button'
import { Heading } from '../../parts/Heading'
import { useWords } from '../../words/words'

/** A link from a letter that does nothing any more, with the way to a new one. */
export function ExpiredLink({ children }: { children?: ReactNode }) {
  const { expired } = useWords().words.people
  return (
    <div className="reading">
      <Heading>{expired.title}</Heading>
      <p className="lead mt-3">{expired.text}</p>
      <ButtonRow>
        {children}
        <ButtonLink to="/" kind="plain">
          {expired.home}
        </ButtonLink>
      </ButtonRow>
    </div>
  )
}
