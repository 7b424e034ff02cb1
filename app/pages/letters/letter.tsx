import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { languageOf } from '../../letters/letter-language'
import { letterIn, mailboxOrNothing } from '../../letters/mailbox.server'
import type { PageHandle } from '../../page-handle'
import { BackLink } from '../../parts/BackLink'
import { Details } from '../../parts/Details'
import { Heading } from '../../parts/Heading'
import { Moment } from '../../parts/Moment'
import { SummaryList } from '../../parts/SummaryList'
import { useWords } from '../../words/words'

export const handle: PageHandle<typeof loader> = { title: ({ words }, data) => data?.subject || words.letters.mailbox.title }

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await letterIn(mailboxOrNothing(), params.id)
  if (!found) throw new Response(null, { status: 404 })
  const { id, to, subject, text, messageId, at } = found
  return { id, to, subject, text, messageId, at }
}

export default function Letter() {
  const { id, to, subject, text, messageId, at } = useLoaderData<typeof loader>()
  const { words } = useWords()
  const says = words.letters.mailbox
  return (
    <>
      <BackLink to="/mailbox">{says.back}</BackLink>
      <Heading caption={<Moment at={at} />}>{subject ? <span lang={languageOf(subject)}>{subject}</span> : says.noSubject}</Heading>
      <SummaryList
        rows={[
          { term: says.to, value: <span className="break-all">{to}</span> },
          { term: says.copies, value: <span className="break-all text-soft">{messageId}</span> },
        ]}
      />
      <iframe
        title={says.frame} src={`/mailbox/${id}/html`} sandbox="allow-top-navigation-by-user-activation"
        className="block w-full h-[46rem] max-h-[85vh] mt-6 mb-6 border border-line rounded-card bg-surface"
      />
      <Details summary={says.asText}>
        <pre lang={languageOf(text)} className="whitespace-pre-wrap break-words font-sans">{text}</pre>
      </Details>
    </>
  )
}
