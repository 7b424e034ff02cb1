import { data, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { eq } from 'drizzle-orm'
import { actorOf } from '../../actor.server'
import { documentFor } from '../../documents/case-documents.server'
import { isDocumentKind } from '../../documents/kinds'
import { house } from '../../house.server'
import type { PageHandle } from '../../page-handle'
import { ButtonLink, ButtonRow } from '../../parts/Button'
import { Heading } from '../../parts/Heading'
import { safeBack } from '../../people/session.server'
import { useWords } from '../../words/words'

export const handle: PageHandle<typeof loader> = { title: ({ words }, page) => (page?.failed ? words.documents.coming.failedTitle : words.documents.coming.title) }

/** A paper that is issued and not yet drawn: 202, and when to ask again. One that could not be drawn: 503. Drawn meanwhile, it is there. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { store } = house()
  const found = await documentFor(store, (caseId) => actorOf(request, caseId), params.id ?? '')
  if (!found) {
    if (!(await actorOf(request))) throw redirect(`/sign-in?back=${encodeURIComponent(safeBack(new URL(request.url).pathname))}`, 303)
    throw new Response(null, { status: 404 })
  }
  const { row } = found
  if (row.status === 'sealed') throw redirect(`/documents/${row.id}`, 303)
  const [inCase] = await store.db.select({ reference: store.t.cases.reference }).from(store.t.cases).where(eq(store.t.cases.id, row.caseId))
  const failed = row.status !== 'queued'
  return data({ id: row.id, kind: row.kind, reference: inCase!.reference, failed }, failed ? { status: 503 } : { status: 202, headers: { 'Retry-After': '15' } })
}

export default function Coming() {
  const { id, kind, reference, failed } = useLoaderData<typeof loader>()
  const { words, fill } = useWords()
  const { coming, kinds } = words.documents
  return (
    <div className="reading flow">
      <Heading caption={fill(coming.caption, { reference })}>{failed ? coming.failedTitle : coming.title}</Heading>
      <p className="lead">{isDocumentKind(kind) ? kinds[kind] : kind}</p>
      <p>{failed ? coming.failedText : coming.text}</p>
      <ButtonRow>
        {failed ? null : <ButtonLink to={`/documents/${id}`} document>{coming.again}</ButtonLink>}
        <ButtonLink to={`/cases/${reference}`} kind={failed ? 'primary' : 'plain'}>{coming.back}</ButtonLink>
      </ButtonRow>
    </div>
  )
}
