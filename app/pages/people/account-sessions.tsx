import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { id } from '~/machines/fields'
import { readForm } from '../../form.server'
import type { PageHandle } from '../../page-handle'
import { BackLink } from '../../parts/BackLink'
import { Banner } from '../../parts/Banner'
import { Button, ButtonRow, TextButton } from '../../parts/Button'
import { Heading } from '../../parts/Heading'
import { Moment } from '../../parts/Moment'
import { Table } from '../../parts/Table'
import { endSessions, sessionsOf } from '../../people/account.server'
import { deviceOf } from '../../people/device'
import { requirePerson } from '../../people/session.server'
import { useWords } from '../../words/words'

export const handle: PageHandle = { title: ({ words }) => words.people.sessions.title }

export async function loader({ request }: LoaderFunctionArgs) {
  const sessions = await sessionsOf(await requirePerson(request))
  return {
    sessions: sessions.map(({ agent, ...session }) => ({ ...session, device: deviceOf(agent) })),
    done: new URL(request.url).searchParams.has('done'),
  }
}

const schema = z.strictObject({ which: z.union([z.literal('others'), id]) })

export async function action({ request }: ActionFunctionArgs) {
  const person = await requirePerson(request)
  const form = await readForm(request, schema)
  if (!form.ok) return data(null, 400)
  await endSessions(person, form.value.which === 'others' ? 'others' : { id: form.value.which })
  return redirect('/account/sessions?done=1', 303)
}

export default function AccountSessions() {
  const { sessions, done } = useLoaderData<typeof loader>()
  const { words, fill } = useWords()
  const { people } = words
  const nameOf = (device: { browser: string; system: string } | undefined) => (device ? fill(people.sessions.on, device) : people.sessions.unknown)
  return (
    <>
      <BackLink to="/account">{people.account.title}</BackLink>
      {done ? <Banner>{people.sessions.done}</Banner> : null}
      <Heading>{people.sessions.title}</Heading>
      <p className="lead mt-3 mb-6">{people.sessions.intro}</p>
      <Table
        caption={people.sessions.title}
        captionHidden
        rows={sessions}
        rowKey={({ id: key }) => key}
        columns={[
          { key: 'device', head: people.sessions.device, cell: ({ device }) => nameOf(device) },
          { key: 'seen', head: people.sessions.seen, cell: ({ lastSeenAt }) => <Moment at={lastSeenAt} /> },
          { key: 'began', head: people.sessions.began, cell: ({ createdAt }) => <Moment at={createdAt} /> },
          {
            key: 'act',
            head: people.sessions.act,
            cell: (session) =>
              session.current ? (
                people.sessions.here
              ) : (
                <form method="post">
                  <TextButton name="which" value={session.id} aria-label={fill(people.sessions.endOf, { device: nameOf(session.device) })}>
                    {people.sessions.end}
                  </TextButton>
                </form>
              ),
          },
        ]}
      />
      {sessions.length > 1 ? (
        <form method="post">
          <ButtonRow>
            <Button kind="plain" name="which" value="others">
              {people.sessions.endOthers}
            </Button>
          </ButtonRow>
        </form>
      ) : null}
    </>
  )
}
