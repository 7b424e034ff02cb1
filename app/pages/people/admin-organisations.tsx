import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { id } from '~/machines/fields'
import { readForm } from '../../form.server'
import type { PageHandle } from '../../page-handle'
import { Banner } from '../../parts/Banner'
import { ButtonLink, ButtonRow, TextButton } from '../../parts/Button'
import { Empty } from '../../parts/Empty'
import { ErrorSummary } from '../../parts/ErrorSummary'
import { Moment } from '../../parts/Moment'
import { Pagination } from '../../parts/Pagination'
import { StatusTag } from '../../parts/StatusTag'
import { Table } from '../../parts/Table'
import { organisationsList, setVerified } from '../../people/admin.server'
import { registerQuery } from '../../people/registry.server'
import { requireAdmin } from '../../people/session.server'
import { useWords } from '../../words/words'
import { AdminTabs } from './AdminTabs'
import { useAnswer, type Refusal } from './answer'
import { SearchBar } from './SearchBar'
import { OwnWords } from '../../parts/OwnWords'

export const handle: PageHandle = { title: ({ words }) => words.admin.tabs.organisations }

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request)
  const url = new URL(request.url)
  const { words, after } = registerQuery(url)
  const { rows, older } = await organisationsList(words, after)
  const next = older && `/admin/organisations?${new URLSearchParams({ ...(words ? { q: words } : {}), after: older })}`
  return { words, rows, older: next, done: url.searchParams.has('done') }
}

const schema = z.strictObject({ organisation: id, act: z.enum(['verify', 'unverify']) })

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireAdmin(request)
  const form = await readForm(request, schema)
  if (!form.ok) return data<Refusal>(form, 400)
  const done = await setVerified(person, form.value.organisation, form.value.act === 'verify')
  if ('refused' in done) return data<Refusal>({ errors: { '': [done.refused] }, given: {} }, 404)
  return redirect('/admin/organisations?done=1', 303)
}

export default function AdminOrganisations() {
  const { words: sought, rows, older, done } = useLoaderData<typeof loader>()
  const { words, fill, format } = useWords()
  const { admin, people, registry } = words
  const { mistakes } = useAnswer(useActionData<typeof action>(), {})
  return (
    <>
      <ErrorSummary mistakes={mistakes} />
      {done ? <Banner>{admin.done}</Banner> : null}
      <AdminTabs current="organisations" />
      <SearchBar label={admin.searchOrganisations} words={sought} clear="/admin/organisations" />
      {rows.length === 0 ? (
        <Empty title={registry.empty.title} />
      ) : (
        <Table
          caption={admin.tabs.organisations}
          captionHidden
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            { key: 'name', head: admin.name, cell: ({ id: key, name }) => <Link to={`/organisations/${key}`} className="link"><OwnWords>{name}</OwnWords></Link> },
            { key: 'kind', head: admin.kind, cell: ({ kind }) => people.kinds[kind] },
            { key: 'members', head: admin.members, numeric: true, cell: ({ members }) => format.number(members) },
            { key: 'since', head: admin.since, cell: ({ createdAt }) => <Moment at={createdAt} as="day" /> },
            { key: 'state', head: admin.state, cell: ({ verifiedAt }) => (verifiedAt ? <StatusTag tone="good">{admin.verified}</StatusTag> : <StatusTag tone="attention">{admin.notVerified}</StatusTag>) },
            {
              key: 'act',
              head: admin.act,
              cell: ({ id: organisation, name, verifiedAt }) => (
                <form method="post">
                  <input type="hidden" name="organisation" value={organisation} />
                  <TextButton name="act" value={verifiedAt ? 'unverify' : 'verify'} aria-label={fill(verifiedAt ? admin.unverifyOf : admin.verifyOf, { name })}>
                    {verifiedAt ? admin.unverify : admin.verify}
                  </TextButton>
                </form>
              ),
            },
          ]}
        />
      )}
      <Pagination older={older} />
      <ButtonRow>
        <ButtonLink to="/registry/platforms/new" kind="plain">{registry.add.platforms}</ButtonLink>
        <ButtonLink to="/registry/bodies/new" kind="plain">{registry.add.bodies}</ButtonLink>
        <ButtonLink to="/registry/merchants/new" kind="plain">{registry.add.merchants}</ButtonLink>
      </ButtonRow>
    </>
  )
}
