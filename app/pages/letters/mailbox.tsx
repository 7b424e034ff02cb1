import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { languageOf } from '../../letters/letter-language'
import { lettersIn, mailboxOrNothing, readersIn } from '../../letters/mailbox.server'
import type { PageHandle } from '../../page-handle'
import { Button } from '../../parts/Button'
import { Empty } from '../../parts/Empty'
import { Heading } from '../../parts/Heading'
import { Moment } from '../../parts/Moment'
import { Pagination } from '../../parts/Pagination'
import { Table } from '../../parts/Table'
import { useWords } from '../../words/words'
import { langOf, OwnWords } from '../../parts/OwnWords'

export const handle: PageHandle = { title: ({ words }) => words.letters.mailbox.title }

export async function loader({ request }: LoaderFunctionArgs) {
  const store = mailboxOrNothing()
  const asked = new URL(request.url).searchParams
  const to = asked.get('to')?.slice(0, 254).toLowerCase() || undefined
  const [{ letters, older }, readers] = await Promise.all([lettersIn(store, to, asked.get('after') ?? undefined), readersIn(store)])
  return { letters, older, readers, to, first: !asked.has('after') }
}

export default function Mailbox() {
  const { letters, older, readers, to, first } = useLoaderData<typeof loader>()
  const { words } = useWords()
  const says = words.letters.mailbox
  const names = new Map(readers.map((r) => [r.address, r.name]))
  const page = (after?: string) => `/mailbox?${new URLSearchParams({ ...(to && { to }), ...(after && { after }) })}`
  return (
    <>
      <Heading>{says.title}</Heading>
      <p className="lead">{says.intro}</p>
      <WhoseLetters readers={readers} to={to} />
      {letters.length === 0 ? (
        <Empty title={says.empty}>{to ? says.emptyOf : says.emptyText}</Empty>
      ) : (
        <Table
          caption={says.list} captionHidden rows={letters} rowKey={(l) => l.id}
          columns={[
            { key: 'subject', head: says.subject, cell: (l) => <Link to={`/mailbox/${l.id}`} className="link" lang={l.subject ? languageOf(l.subject) : undefined}>{l.subject || says.noSubject}</Link> },
            { key: 'to', head: says.to, cell: (l) => <>{names.get(l.to) ? <><OwnWords>{names.get(l.to)!}</OwnWords><br /></> : null}<span className="text-soft break-all">{l.to}</span></> },
            { key: 'at', head: says.at, cell: (l) => <Moment at={l.at} /> },
          ]}
        />
      )}
      <Pagination newer={first ? undefined : page()} older={older && page(older)} />
    </>
  )
}

type Reader = { address: string; name?: string | undefined; letters: number }

function WhoseLetters({ readers, to }: { readers: readonly Reader[]; to: string | undefined }) {
  const { words, fill } = useWords()
  const says = words.letters.mailbox
  const line = ({ address, name, letters: n }: Reader) => (name ? fill(says.reader, { name, address, n }) : fill(says.nameless, { address, n }))
  return (
    <Form method="get" action="/mailbox" className="mt-6 mb-8">
      <div className="field">
        <label htmlFor="to" className="label">{says.whose}</label>
        <div className="flex flex-wrap gap-3 items-center">
          <select id="to" name="to" defaultValue={to ?? ''} key={to ?? ''} className="control max-w-full">
            <option value="">{says.everybody}</option>
            {to && !readers.some((r) => r.address === to) ? <option value={to}>{to}</option> : null}
            {readers.map((r) => <option key={r.address} value={r.address} lang={langOf(r.name ?? '')}>{line(r)}</option>)}
          </select>
          <Button kind="plain">{says.show}</Button>
        </div>
      </div>
    </Form>
  )
}
