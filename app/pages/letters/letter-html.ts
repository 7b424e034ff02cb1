import type { LoaderFunctionArgs } from '@remix-run/node'
import { letterIn, mailboxOrNothing } from '../../letters/mailbox.server'

/**
 * A letter as HTML at its own address, to be framed by the mailbox and by nothing else. Nothing in it runs or loads; its
 * links open in the whole window, because a letter is read here and acted upon there.
 */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation"

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await letterIn(mailboxOrNothing(), params.id)
  if (!found) throw new Response(null, { status: 404 })
  return new Response(inWholeWindow(found.html), {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy, 'X-Frame-Options': 'SAMEORIGIN', 'Referrer-Policy': 'no-referrer' },
  })
}

const inWholeWindow = (html: string) => html.replace(/(<a\b[^>]*?)\starget="[^"]*"/gi, '$1').replace(/<a\b/gi, '<a target="_top"')
