import { isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { useFirstPage, usePageFacts } from '../page-facts'
import { useWords, type Words } from '../words/words'
import { ButtonLink, ButtonRow } from './Button'
import { Heading } from './Heading'

type Saying = { title: string; text: string }

/** Which page stands for whatever was thrown: by status, or 'offline' when the browser says so. */
export function sayingOf(problem: unknown, words: Words): Saying {
  const sayings: Record<string, Saying> = words.shell.errors as never
  if (isRouteErrorResponse(problem))
    return sayings[problem.status] ?? (problem.status < 500 ? words.shell.errors[400] : words.shell.errors[500])
  const offline = typeof navigator !== 'undefined' && navigator.onLine === false
  return offline ? words.shell.errors.offline : words.shell.errors[500]
}

/**
 * The honest page for whatever a route threw: what happened, whether anything changed, ways on, and a reference that is in the log.
 * A route throws `new Response(null, { status })`; what it puts into the body is never shown.
 */
export function ErrorPage() {
  const problem = useRouteError()
  const { words } = useWords()
  const { errors } = words.shell
  const saying = sayingOf(problem, words)
  const here = useLocation()
  const again = !isRouteErrorResponse(problem) || problem.status === 409 || problem.status >= 500 || problem.status === 429
  return (
    <div className="reading flow">
      <Heading>{saying.title}</Heading>
      <p>{saying.text}</p>
      <Reference />
      <h2 className="hidden-text">{errors.ways}</h2>
      <ButtonRow>
        {again ? (
          <ButtonLink to={here.pathname + here.search} document>
            {errors.retry}
          </ButtonLink>
        ) : null}
        <ButtonLink to="/" document kind={again ? 'plain' : 'primary'}>
          {errors.home}
        </ButtonLink>
        <ButtonLink to="/cases" document kind="plain">
          {errors.cases}
        </ButtonLink>
      </ButtonRow>
    </div>
  )
}

/** The document's request when the server drew this page; the time of day when the browser drew it after a failed step. */
function Reference() {
  const { words, format } = useWords()
  const { requestId } = usePageFacts()
  const firstPage = useFirstPage()
  const [failedAt, setFailedAt] = useState<number>()
  useEffect(() => {
    if (!firstPage) setFailedAt(Date.now())
  }, [firstPage])
  const { errors } = words.shell
  return (
    <p className="text-soft">
      {failedAt ? errors.when : errors.reference}
      {words.shell.colon}
      <span className="reference">{failedAt ? format.moment(failedAt) : requestId}</span>
    </p>
  )
}
