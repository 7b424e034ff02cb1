import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { id } from '~/machines/fields'
import { readForm } from '../../form.server'
import type { PageHandle } from '../../page-handle'
import { Banner } from '../../parts/Banner'
import { TextButton } from '../../parts/Button'
import { Empty } from '../../parts/Empty'
import { ErrorSummary } from '../../parts/ErrorSummary'
import { Moment } from '../../parts/Moment'
import { Pagination } from '../../parts/Pagination'
import { StatusTag } from '../../parts/StatusTag'
import { Table } from '../../parts/Table'
import { setDisabled, setRole, usersList } from '../../people/admin.server'
import { forget } from '../../people/forget.server'
import { registerQuery } from '../../people/registry.server'
import { requireAdmin } from '../../people/session.server'
import { useWords } from '../../words/words'
import { AdminTabs } from './AdminTabs'
import { useAnswer, type Refusal } from './answer'
import { confirmId, ForgetUser } from './ForgetUser'
import { SearchBar } from './SearchBar'

export const handle: PageHandle = { title: ({ words }) => words.admin.tabs.users }

export async function loader({ request }: LoaderFunctionArgs) {
  const { id: me } = await requireAdmin(request)
  const url = new URL(request.url)
  const { words, after } = registerQuery(url)
  const { rows, older } = await usersList(words, after)
  const next = older && `/admin/users?${new URLSearchParams({ ...(words ? { q: words } : {}), after: older })}`
  return { me, words, rows, older: next, done: url.searchParams.has('done') }
}

const schema = z.union([
  z.strictObject({ user: id, act: z.enum(['disable', 'enable']) }),
  z.strictObject({ user: id, act: z.literal('role'), role: z.enum(['member', 'auditor', 'admin']) }),
  z.strictObject({ user: id, act: z.literal('forget'), confirmEmail: z.string().max(1000) }),
])

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireAdmin(request)
  const form = await readForm(request, schema)
  if (!form.ok) return data<Refusal>(form, 400)
  const given = form.value
  if (given.act === 'forget') {
    const gone = await forget(person, given.user, given.confirmEmail)
    if ('refused' in gone) return data<Refusal>({ errors: { confirmEmail: [gone.refused] }, given: { user: given.user, confirmEmail: given.confirmEmail } }, gone.refused === 'not-found' ? 404 : 409)
    return redirect('/admin/users?done=1', 303)
  }
  const done = given.act === 'role' ? await setRole(person, given.user, given.role) : await setDisabled(person, given.user, given.act === 'disable')
  if ('refused' in done) return data<Refusal>({ errors: { '': [done.refused] }, given: {} }, done.refused === 'not-found' ? 404 : 409)
  return redirect('/admin/users?done=1', 303)
}

const roles = ['member', 'auditor', 'admin'] as const

export default function AdminUsers() {
  const { me, words: sought, rows, older, done } = useLoaderData<typeof loader>()
  const { words, fill } = useWords()
  const { admin, people } = words
  const answer = useActionData<typeof action>()
  const { mistakes, field, typed } = useAnswer(answer, { confirmEmail: admin.forget.field })
  const about = rows.find((row) => row.id === answer?.given.user)?.id
  return (
    <>
      <ErrorSummary mistakes={mistakes.map((one) => ({ ...one, field: one.field && about && confirmId(about) }))} />
      {done ? <Banner>{admin.done}</Banner> : null}
      <AdminTabs current="users" />
      <SearchBar label={admin.search} words={sought} clear="/admin/users" />
      {rows.length === 0 ? (
        <Empty title={words.registry.empty.title} />
      ) : (
        <Table
          caption={admin.tabs.users}
          captionHidden
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            { key: 'name', head: admin.name, cell: ({ name }) => name },
            { key: 'email', head: admin.email, cell: ({ email }) => <span className="wrap-anywhere">{email}</span> },
            { key: 'since', head: admin.since, cell: ({ createdAt }) => <Moment at={createdAt} as="day" /> },
            { key: 'last', head: admin.lastSeen, cell: ({ lastLoginAt }) => (lastLoginAt ? <Moment at={lastLoginAt} as="day" /> : admin.never) },
            { key: 'state', head: admin.state, cell: ({ disabledAt }) => (disabledAt ? <StatusTag tone="bad">{admin.disabled}</StatusTag> : <StatusTag tone="good">{admin.active}</StatusTag>) },
            {
              key: 'role',
              head: admin.role,
              cell: ({ id: user, name, role }) =>
                user === me ? (
                  people.roles[role]
                ) : (
                  <form method="post" className="flex flex-wrap items-center gap-2">
                    <input type="hidden" name="user" value={user} />
                    <select name="role" aria-label={fill(admin.roleOf, { name })} defaultValue={role} className="control w-short">
                      {roles.map((one) => <option key={one} value={one}>{people.roles[one]}</option>)}
                    </select>
                    <TextButton name="act" value="role">{admin.setRole}</TextButton>
                  </form>
                ),
            },
            {
              key: 'act',
              head: admin.act,
              cell: ({ id: user, name, disabledAt }) =>
                user === me ? (
                  people.organisation.you
                ) : (
                  <>
                    <form method="post">
                      <input type="hidden" name="user" value={user} />
                      <TextButton name="act" value={disabledAt ? 'enable' : 'disable'} aria-label={fill(disabledAt ? admin.enableOf : admin.disableOf, { name })}>
                        {disabledAt ? admin.enable : admin.disable}
                      </TextButton>
                    </form>
                    <ForgetUser user={user} name={name} error={about === user ? field('confirmEmail').error : undefined} typed={about === user ? typed('confirmEmail') : ''} />
                  </>
                ),
            },
          ]}
        />
      )}
      <Pagination older={older} />
    </>
  )
}
