import { data, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { dateOf } from '~/machines/calendar'
import { toldOf } from '../../explore/answer.server'
import { Asking } from '../../explore/Asking'
import { Outcome } from '../../explore/Outcome'
import { given as givenOf } from '../../explore/given'
import { optionWords } from '../../explore/option-words'
import { path, placeOf } from '../../explore/questions'
import { house } from '../../house.server'
import type { PageHandle } from '../../page-handle'
import { localeOf } from '../../preferences.server'
import { useWords, wordsFor } from '../../words/words'
import { BackLink } from '../../parts/BackLink'

export const handle: PageHandle<typeof loader> = {
  title: ({ words }, asked) => (asked?.result ? words.explore.ways[asked.result.way].title : asked?.question ? words.explore.questions[asked.question.name] : words.explore.title),
}

/** Everything is in the address: nothing is stored, and the back button goes back one question. */
export async function loader({ request }: LoaderFunctionArgs) {
  const locale = localeOf(request)
  const { given, mistake, typed, canonical } = givenOf(new URL(request.url).searchParams, dateOf(house().clock.now()))
  const { answered, next, result } = path(given)
  // The boxes of a date become one answer in the address.
  if (canonical && !mistake) throw redirect(placeOf(given, next ? answered : [...answered]), 303)
  const chosen = answered.map((q) => ({ question: wordsFor(locale).words.explore.questions[q.name], answer: optionWords(q, given[q.name]!, wordsFor(locale)) }))
  const back = answered.length ? placeOf(given, answered.slice(0, -1)) : undefined
  const kept = answered.map((q) => [q.name, given[q.name]!] as const)
  return data({ question: next, kept, chosen, back, mistake: mistake && next?.name === mistake.field ? mistake : undefined, typed, result: result && (await toldOf(result, locale)) }, mistake ? 400 : 200)
}

export default function Explore() {
  const { question, kept, chosen, back, mistake, typed, result } = useLoaderData<typeof loader>()
  const { words } = useWords()
  return (
    <div className="reading">
      {back === undefined ? null : <BackLink to={back}>{words.explore.back}</BackLink>}
      {question ? <Asking question={question} kept={kept} mistake={mistake} typed={typed} first={kept.length === 0} /> : null}
      {result ? <Outcome told={result} chosen={chosen} /> : null}
      {kept.length ? (
        <p className="mt-8">
          <Link to="/explore" className="link">
            {words.explore.again}
          </Link>
        </p>
      ) : null}
    </div>
  )
}
