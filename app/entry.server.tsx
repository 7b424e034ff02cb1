import {
  createReadableStreamFromReadable,
  type ActionFunctionArgs,
  type AppLoadContext,
  type EntryContext,
  type LoaderFunctionArgs,
} from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { gapFree } from './gap-free.server'
import { log } from './log.server'
import { PageFactsProvider, type PageFacts } from './page-facts'
import { localeOf, readingModeOf } from './preferences.server'
import { teachBoth } from './words/all'

export { log } from './log.server'
export { portal } from './portal.server'

teachBoth()

const renderLimit = 10_000

/**
 * A page is sent when all of it is ready: every page works without JavaScript, so nothing is streamed late,
 * and an error while drawing can still become an honest 500.
 */
export default function handleRequest(request: Request, status: number, headers: Headers, remix: EntryContext, context: AppLoadContext) {
  const { nonce, requestId } = context
  const facts: PageFacts = {
    locale: localeOf(request),
    mode: readingModeOf(request),
    requestId,
    nonce,
    failed: request.method === 'POST' && status >= 400 && status < 500,
  }
  return new Promise<Response>((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(
      <PageFactsProvider facts={facts}>
        <RemixServer context={remix} url={request.url} nonce={nonce} abortDelay={renderLimit} />
      </PageFactsProvider>,
      {
        nonce,
        onAllReady() {
          clearTimeout(timer)
          headers.set('Content-Type', 'text/html; charset=utf-8')
          headers.set('Content-Language', facts.locale)
          headers.append('Vary', 'Cookie, Accept-Language')
          const body = gapFree()
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }))
          pipe(body)
        },
        onShellError: reject,
        onError(problem: unknown) {
          log.error({ requestId, problem: problemOf(problem) }, 'a page could not be drawn')
          status = 500
        },
      },
    )
    const timer = setTimeout(() => abort(new Error('the page took too long to draw')), renderLimit)
  })
}

/** Errors nobody expected, from loaders and actions: to the log with the reference shown on the page, never to the visitor. */
export function handleError(problem: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  if (request.signal.aborted) return
  log.error({ requestId: context.requestId, problem: problemOf(problem) }, 'a loader or action failed')
}

/** Name and frames only: messages of the database may quote what people wrote. */
function problemOf(problem: unknown) {
  if (!(problem instanceof Error)) return { name: typeof problem }
  const frames = problem.stack?.split('\n').filter((line) => /^\s+at /.test(line))
  return { name: problem.name, code: (problem as { code?: unknown }).code, frames }
}
