import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { wallClock } from '../../clock.server'
import { readForm } from '../../form.server'
import { house } from '../../house.server'
import { sendAgain, sendAllAgain, undelivered } from '../../letters/undelivered.server'
import type { PageHandle } from '../../page-handle'
import { Banner } from '../../parts/Banner'
import { Button } from '../../parts/Button'
import { Empty } from '../../parts/Empty'
import { Heading } from '../../parts/Heading'
import { Moment } from '../../parts/Moment'
import { Pagination } from '../../parts/Pagination'
import { Table } from '../../parts/Table'
import { requireAdmin } from '../../people/session.server'
import { useWords } from '../../words/words'

export const handle: PageHandle = { title: ({ words }) => words.letters.undelivered.title }

const id = /^[0-9a-f-]{36}$/

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request)
  const asked = new URL(request.url).searchParams
  const before = asked.get('before') ?? ''
  const sent = /^\d{1,4}$/.exec(asked.get('sent') ?? '')?.[0]
  return json({ ...(await undelivered(house().store, id.test(before) ? before : undefined)), first: !before, sent: sent === undefined ? undefined : Number(sent) })
}

export async function action({ request }: ActionFunctionArgs) {
  await requireAdmin(request)
  const form = await readForm(request)
  const which = form.get('letter')
  const { store } = house()
  if (form.get('all') === 'yes') return redirect(`/admin/letters?sent=${await sendAllAgain(store, wallClock())}`, 303)
  if (typeof which !== 'string' || !id.test(which)) throw new Response(null, { status: 400 })
  return redirect(`/admin/letters?sent=${Number(await sendAgain(store, which, wallClock()))}`, 303)
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['letters'][number]

export default function Undelivered() {
  const { letters, older, first, sent } = useLoaderData<typeof loader>()
  const { words, fill } = useWords()
  const says = words.letters.undelivered
  return (
    <>
      {sent === undefined ? null : <Banner tone={sent ? 'good' : 'attention'}><p>{sent ? fill(says.done, { n: sent }) : says.gone}</p></Banner>}
      <Heading>{says.title}</Heading>
      {letters.length === 0 ? <Empty title={says.empty}>{says.emptyText}</Empty> : <TheLetters letters={letters} />}
      <Pagination newer={first ? undefined : '/admin/letters'} older={older && `/admin/letters?before=${older}`} />
    </>
  )
}

function TheLetters({ letters }: { letters: Row[] }) {
  const { words, fill } = useWords()
  const says = words.letters.undelivered
  return (
    <>
      <p className="lead mb-6">{says.intro}</p>
      <Form method="post" className="mb-6"><input type="hidden" name="all" value="yes" /><Button kind="plain">{says.allAgain}</Button></Form>
      <Table
        caption={says.list} captionHidden rows={letters} rowKey={(l) => l.id}
        columns={[
          { key: 'when', head: says.when, cell: (l) => <Moment at={l.createdAt} /> },
          { key: 'letter', head: says.letter, cell: (l) => <code>{l.letter}</code> },
          { key: 'of', head: says.of, cell: (l) => (l.reference ? `${l.reference} · ${l.seat}` : says.portal) },
          { key: 'why', head: says.why, cell: (l) => <>{causeOf(says.causes, l.why)} {fill(says.tries, { n: l.attempts })}{l.reachedSome ? <> {says.some}</> : null}</> },
          { key: 'act', head: says.act, cell: (l) => <Form method="post"><input type="hidden" name="letter" value={l.id} /><Button kind="plain" aria-describedby={undefined}>{says.again}</Button></Form> },
        ]}
      />
    </>
  )
}

/** Our own causes in words; what a mail server said, as it said it. */
const causeOf = (causes: Record<string, string>, why: string | null) => (why === null ? '' : (causes[why] ?? why))
