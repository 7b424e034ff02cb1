import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { answerTold } from '../../answering/told.server'
import { caseAt } from '../../cases/door.server'
import { house } from '../../house.server'
import type { PageHandle } from '../../page-handle'
import { ButtonLink, ButtonRow, TextButton } from '../../parts/Button'
import { DueDate } from '../../parts/DueDate'
import { Heading } from '../../parts/Heading'
import { Notice } from '../../parts/Notice'
import { localeOf } from '../../preferences.server'
import { useWords, wordsFor } from '../../words/words'
import { Mixed, OwnWords } from '../../parts/OwnWords'

export const handle: PageHandle<typeof loader> = { title: ({ words, fill }, told) => (told ? fill(words.filing.answer.title, { name: told.name }) : words.filing.answer.none.title) }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const file = await caseAt(request, params.reference)
  if (file.reader.seat !== 'respondent') throw new Response(null, { status: 404 })
  return answerTold(request, file, wordsFor(localeOf(request)), house().clock.now())
}

/** The first page a merchant sees: everything needed to decide what to do, before anything is asked. */
export default function AnswerCase() {
  const told = useLoaderData<typeof loader>()
  const { words, fill, format } = useWords()
  const { answer } = words.filing
  const { handler } = told
  return (
    <div className="reading flow">
      <Heading caption={<span className="reference">{fill(answer.caption, { reference: told.reference })}</span>}>{fill(answer.title, { name: told.name })}</Heading>
      {told.due ? (
        <Notice tone="attention" title={answer.until}>
          <p>
            <DueDate {...told.due} />
          </p>
        </Notice>
      ) : (
        <Notice>{told.ended ? answer.ended : answer.noDue}</Notice>
      )}
      <ButtonRow>
        <ButtonLink to={`/cases/${told.reference}`}>{answer.read}</ButtonLink>
      </ButtonRow>
      <h2>{answer.who}</h2>
      <p><Mixed>{fill(answer.whoText, { handler })}</Mixed></p>
      <h2>{answer.why}</h2>
      <ul className="dots">
        {told.about.map((line) => (
          <li key={line}><OwnWords>{line}</OwnWords></li>
        ))}
      </ul>
      <h2>{answer.asks}</h2>
      <ul className="dots">
        {told.asks.map((line) => (
          <li key={line}><OwnWords>{line}</OwnWords></li>
        ))}
      </ul>
      {told.due ? (
        <>
          <h2>{answer.otherwise}</h2>
          <p><Mixed>{fill(answer.otherwiseText, { handler })}</Mixed></p>
        </>
      ) : null}
      <h2>{answer.ways}</h2>
      <ul className="dots">
        {answer.wayList.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      {told.link ? (
        <>
          <h2>{answer.account}</h2>
          <p>{answer.accountText}</p>
          <ButtonRow>
            <ButtonLink to={told.link.claim} kind="plain">
              {answer.claim}
            </ButtonLink>
          </ButtonRow>
          <p className="text-soft">{fill(answer.safe, { at: format.moment(told.link.until) })}</p>
          <Form method="post" action="/answer/leave">
            <TextButton>{answer.leave}</TextButton>
          </Form>
        </>
      ) : null}
    </div>
  )
}
