import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { actorOf } from '../../actor.server'
import { documentFor } from '../../documents/case-documents.server'
import { blobsOf } from '../../evidence/blobs.server'
import { contentDisposition } from '../../evidence/names.server'
import { house } from '../../house.server'
import { safeBack } from '../../people/session.server'

/** A sealed document to whoever may read it; everybody else gets the answer for what does not exist. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const found = await documentFor(house().store, (caseId) => actorOf(request, caseId), params.id ?? '')
  if (!found) {
    if (!(await actorOf(request))) throw redirect(`/sign-in?back=${encodeURIComponent(safeBack(new URL(request.url).pathname))}`, 303)
    throw new Response(null, { status: 404 })
  }
  const { row } = found
  // Issued and not yet on paper: the page there says so.
  if (row.status !== 'sealed' || !row.sha256) throw redirect(`/documents/${row.id}/coming`, 303)
  const pdf = await blobsOf(house()).bytesOf(row.sha256)
  if (!pdf) throw new Error(`the document ${row.id} is missing from the store`)
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf', 'Content-Length': String(pdf.length), 'Content-Disposition': contentDisposition('attachment', `${row.code}-${row.kind}.pdf`),
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox", 'X-Content-Type-Options': 'nosniff', 'Cross-Origin-Resource-Policy': 'same-origin', 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'private, no-store, no-transform',
    },
  })
}
