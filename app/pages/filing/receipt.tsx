import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { caseAt } from '../../cases/door.server'
import { receiptOf } from '../../filing/receipt.server'
import { house } from '../../house.server'
import type { PageHandle } from '../../page-handle'
import { ButtonLink, ButtonRow } from '../../parts/Button'
import { CopyButton } from '../../parts/CopyButton'
import { DueDate } from '../../parts/DueDate'
import { Moment } from '../../parts/Moment'
import { Notice } from '../../parts/Notice'
import { Panel } from '../../parts/Panel'
import { PrintButton } from '../../parts/PrintButton'
import { requirePerson } from '../../people/session.server'
import { localeOf } from '../../preferences.server'
import { useWords, wordsFor } from '../../words/words'
import { Mixed } from '../../parts/OwnWords'

export const handle: PageHandle = { title: ({ words }) => words.filing.receipt.title }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requirePerson(request)
  const file = await caseAt(request, params.reference)
  if (file.reader.seat !== 'complainant') throw new Response(null, { status: 404 })
  return { ...receiptOf(file, wordsFor(localeOf(request)), house().clock.now()), email: person.email }
}

export default function Receipt() {
  const { reference, at, turn, moved, next, email } = useLoaderData<typeof loader>()
  const { words, fill } = useWords()
  const { receipt } = words.filing
  return (
    <div className="reading flow">
      <Panel title={receipt.title} about={receipt.reference} reference={reference} />
      <ButtonRow>
        <CopyButton text={reference} />
        <PrintButton />
      </ButtonRow>
      <p>
        {receipt.submitted}
        {words.shell.colon}
        <Moment at={at} />
      </p>
      <p>{fill(receipt.mail, { email })}</p>
      <p>{receipt.keep}</p>
      <h2>{receipt.next}</h2>
      {moved ? <Notice>{receipt.moved}</Notice> : (
        <p>
          <strong><Mixed>{fill(receipt.turn, { who: turn })}</Mixed></strong>
        </p>
      )}
      <ol className="steps-ahead">
        {next.map(({ text, due, left, provisional }) => (
          <li key={text}>
            {text}
            <br />
            {receipt.latest}
            {words.shell.colon}
            <DueDate due={due} left={left} provisional={provisional} />
          </li>
        ))}
      </ol>
      <p className="text-soft">{receipt.about}</p>
      <p>{receipt.survey}</p>
      <ButtonRow>
        <ButtonLink to={`/cases/${reference}`}>{receipt.open}</ButtonLink>
      </ButtonRow>
    </div>
  )
}
