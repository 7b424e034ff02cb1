import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { PageHandle } from '../../page-handle'
import { Banner } from '../../parts/Banner'
import { ButtonLink, ButtonRow } from '../../parts/Button'
import { Heading } from '../../parts/Heading'
import { useWords } from '../../words/words'

export const handle: PageHandle = { title: ({ words }) => words.filing.answer.none.title }

export function loader({ request }: LoaderFunctionArgs) {
  return { left: new URL(request.url).searchParams.has('left') }
}

/** For who comes without the link: where it is, and who can sign in instead. */
export default function AnswerEntry() {
  const { left } = useLoaderData<typeof loader>()
  const { answer } = useWords().words.filing
  return (
    <div className="reading flow">
      {left ? <Banner>{answer.left}</Banner> : null}
      <Heading>{answer.none.title}</Heading>
      <p className="lead">{answer.none.text}</p>
      <h2>{answer.none.lost}</h2>
      <p>{answer.none.lostText}</p>
      <ButtonRow>
        <ButtonLink to="/sign-in?back=%2Fqueue" kind="plain">
          {answer.none.signIn}
        </ButtonLink>
      </ButtonRow>
    </div>
  )
}
