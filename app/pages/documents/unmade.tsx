import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { makeAgain, unmade } from '../../documents/unmade.server'
import { isDocumentKind } from '../../documents/kinds'
import { readForm } from '../../form.server'
import { house } from '../../house.server'
import type { PageHandle } from '../../page-handle'
import { Banner } from '../../parts/Banner'
import { Button } from '../../parts/Button'
import { Empty } from '../../parts/Empty'
import { Heading } from '../../parts/Heading'
import { Moment } from '../../parts/Moment'
import { Table } from '../../parts/Table'
import { requireAdmin } from '../../people/session.server'
import { useWords } from '../../words/words'

export const handle: PageHandle = { title: ({ words }) => words.documents.unmade.title }

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAdmin(request)
  const again = /^[01]$/.exec(new URL(request.url).searchParams.get('again') ?? '')?.[0]
  return { ...(await unmade(house().store)), again: again === undefined ? undefined : again === '1' }
}

const schema = z.strictObject({ document: z.string().regex(/^[0-9a-f-]{36}$/, 'unknown') })

export async function action({ request }: ActionFunctionArgs) {
  await requireAdmin(request)
  const form = await readForm(request, schema)
  if (!form.ok) throw new Response(null, { status: 400 })
  return redirect(`/admin/documents?again=${Number(await makeAgain(house().store, form.value.document))}`, 303)
}

export default function Unmade() {
  const { failed, marked, again } = useLoaderData<typeof loader>()
  const { words, fill } = useWords()
  const { unmade: says, kinds } = words.documents
  const name = (kind: string) => (isDocumentKind(kind) ? kinds[kind] : kind)
  return (
    <>
      {again === undefined ? null : <Banner tone={again ? 'good' : 'attention'}><p>{again ? says.done : says.gone}</p></Banner>}
      <Heading>{says.title}</Heading>
      {failed.length === 0 ? <Empty title={says.empty}>{says.emptyText}</Empty> : (
        <Table
          caption={says.list} captionHidden rows={failed} rowKey={(d) => d.id}
          columns={[
            { key: 'kind', head: says.document, cell: (d) => name(d.kind) },
            { key: 'of', head: says.of, cell: (d) => d.reference },
            { key: 'why', head: says.why, cell: (d) => <>{d.why === 'erased' ? says.erased : d.why} {fill(says.tries, { n: d.attempts })}</> },
            { key: 'when', head: says.when, cell: (d) => <Moment at={d.issuedAt} /> },
            { key: 'act', head: says.act, cell: (d) => (d.why === 'erased' ? null : <Form method="post"><input type="hidden" name="document" value={d.id} /><Button kind="plain">{says.again}<span className="hidden-text"> {name(d.kind)} {d.reference}</span></Button></Form>) },
          ]}
        />
      )}
      {marked.length === 0 ? null : (
        <>
          <h2>{says.marked}</h2>
          <p className="about">{says.markedText}</p>
          <Table
            caption={says.marked} captionHidden rows={marked} rowKey={(d) => d.id}
            columns={[
              { key: 'kind', head: says.document, cell: (d) => name(d.kind) },
              { key: 'of', head: says.of, cell: (d) => d.reference },
              { key: 'missing', head: says.missing, cell: (d) => <code>{(d.missing ?? []).join(' ')}</code> },
              { key: 'when', head: says.when, cell: (d) => <Moment at={d.issuedAt} /> },
            ]}
          />
        </>
      )}
    </>
  )
}
