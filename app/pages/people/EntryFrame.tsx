import { useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import { BackLink } from '../../parts/BackLink'
import { Banner } from '../../parts/Banner'
import { ButtonLink } from '../../parts/Button'
import { Heading } from '../../parts/Heading'
import { useWords } from '../../words/words'

/** What the page of every entry has: the way back to its register, its name, and for its keepers the way to edit it. */
export function EntryFrame({ register, name, edit, children }: { register: 'platforms' | 'merchants' | 'bodies'; name: string; edit: string | undefined; children: ReactNode }) {
  const { registry } = useWords().words
  const [search] = useSearchParams()
  return (
    <div className="reading">
      <BackLink to={`/registry/${register}`}>{registry.tabs[register]}</BackLink>
      {search.has('saved') ? <Banner>{registry.saved}</Banner> : null}
      <Heading>{name}</Heading>
      {children}
      {edit ? (
        <div className="mt-8">
          <ButtonLink to={edit} kind="plain">
            {registry.edit}
          </ButtonLink>
        </div>
      ) : null}
    </div>
  )
}
