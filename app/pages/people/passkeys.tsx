import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { house } from '../../house.server'
import type { PageHandle } from '../../page-handle'
import { BackLink } from '../../parts/BackLink'
import { Banner } from '../../parts/Banner'
import { ButtonLink, ButtonRow } from '../../parts/Button'
import { Heading } from '../../parts/Heading'
import { Moment } from '../../parts/Moment'
import { Table } from '../../parts/Table'
import { passkeysOf } from '../../people/passkeys.server'
import { requirePerson } from '../../people/session.server'
import { useWords } from '../../words/words'

export const handle: PageHandle = { title: ({ words }) => words.settlement.passkeys.title }

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requirePerson(request)
  const done = new URL(request.url).searchParams.get('done')
  return {
    passkeys: (await passkeysOf(house().store, person.id)).map(({ id, name, createdAt, lastUsedAt, synced }) => ({ id, name, createdAt, lastUsedAt, synced })),
    done: (['added', 'renamed', 'removed'] as const).find((one) => one === done),
  }
}

export default function Passkeys() {
  const { passkeys, done } = useLoaderData<typeof loader>()
  const { words, fill } = useWords()
  const said = words.settlement.passkeys
  return (
    <>
      <BackLink to="/account">{words.people.account.title}</BackLink>
      {done ? <Banner>{said.done[done]}</Banner> : null}
      <Heading>{said.title}</Heading>
      <p className="lead mt-3 mb-6">{said.intro}</p>
      {passkeys.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <Table
          caption={said.title}
          captionHidden
          rows={passkeys}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', head: said.name, cell: ({ name, synced }) => `${name} (${synced ? said.synced : said.onDevice})` },
            { key: 'made', head: said.made, cell: ({ createdAt }) => <Moment at={createdAt} /> },
            { key: 'used', head: said.used, cell: ({ lastUsedAt }) => (lastUsedAt === null ? said.never : <Moment at={lastUsedAt} />) },
            {
              key: 'act',
              head: said.act,
              cell: ({ id, name }) => (
                <Link to={`/account/passkeys/${id}`} className="link" aria-label={fill(said.renameOf, { name })}>
                  {said.rename}
                </Link>
              ),
            },
          ]}
        />
      )}
      <ButtonRow>
        <ButtonLink to="/account/passkeys/new">{said.add}</ButtonLink>
      </ButtonRow>
    </>
  )
}
