import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { wallClock } from '../../clock.server'
import { readForm } from '../../form.server'
import { house } from '../../house.server'
import { mailWords } from '../../letters/mail-words'
import { letterName, sendAgain, sendAllAgain, undelivered } from '../../letters/undelivered.server'
import type { PageHandle } from '../../page-handle'
import { Banner } from '../../parts/Banner'
import { Button } from '../../parts/Button'
import { Empty } from '../../parts/Empty'
import { Heading } from '../../parts/Heading'
import { Moment } from '../../parts/Moment'
import { Pagination } from '../../parts/Pagination'
import { Table } from '../../parts/Table'
import { localeOf } from '../../preferences.server'
import { requireAdmin } from '../../people/session.server'
import { useWords } from '../../words/words'

export const handle: PageHandle = { title: ({ words }) => words.letters.undelivered.title }

const id = /^[0-9a-f-]{36}$/

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request)
  const asked = new URL(request.url).searchParams
  const before = asked.get('before') ?? ''
  const sent = /^\d{1,4}$/.exec(asked.get('sent') ?? '')?.[0]
  const { letters, older } = await undelivered(house().store, id.test(before) ? before : undefined)
  const locale = localeOf(request)
  return {
    letters: letters.map(({ letter, workflow, seat, ...row }) => ({ ...row, name: letterName(letter, workflow, row.reference, locale), seat: seat && mailWords[locale].seats[seat] })),
    older, first: !before, sent: sent === undefined ? undefined : Number(sent),
  }
}

const sendSchema = z.union([z.strictObject({ letter: z.string().regex(id, 'unknown') }), z.strictObject({ all: z.literal('yes') })])

export async function action({ request }: ActionFunctionArgs) {
  await requireAdmin(request)
  const form = await readForm(request, sendSchema)
  if (!form.ok) throw new Response(null, { status: 400 })
  const { store } = house()
  const sent = 'all' in form.value ? await sendAllAgain(store, wallClock()) : Number(await sendAgain(store, form.value.letter, wallClock()))
  return redirect(`/admin/letters?sent=${sent}`, 303)
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
          { key: 'letter', head: says.letter, cell: (l) => l.name },
          { key: 'of', head: says.of, cell: (l) => (l.reference ? `${l.reference} · ${l.seat ?? ''}` : says.portal) },
          { key: 'why', head: says.why, cell: (l) => <>{causeOf(says.causes, l.why)} {fill(says.tries, { n: l.attempts })}{l.reachedSome ? <> {says.some}</> : null}</> },
          { key: 'when', head: says.when, cell: (l) => <Moment at={l.createdAt} /> },
          { key: 'act', head: says.act, cell: (l) => <Form method="post"><input type="hidden" name="letter" value={l.id} /><Button kind="plain">{says.again}<span className="hidden-text"> {l.name}</span></Button></Form> },
        ]}
      />
    </>
  )
}

/** Our own causes in words; what a mail server said, as it said it. */
const causeOf = (causes: Record<string, string>, why: string | null) => (why === null ? '' : (causes[why] ?? why))
