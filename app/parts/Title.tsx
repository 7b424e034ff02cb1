import { useMatches, useRouteError } from '@remix-run/react'
import type { PageHandle } from '../page-handle'
import { useFirstPage, usePageFacts } from '../page-facts'
import { useWords } from '../words/words'
import { sayingOf } from './ErrorPage'

/** The document's title: the page's own (PageHandle), 'Error:' before it when a form came back with mistakes. */
export function Title() {
  const speech = useWords()
  const { words, fill } = speech
  const { failed } = usePageFacts()
  const firstPage = useFirstPage()
  const problem = useRouteError()
  const match = useMatches().at(-1)
  if (problem) return <title>{fill(words.shell.title, { page: sayingOf(problem, words).title })}</title>
  const page = (match?.handle as PageHandle | undefined)?.title(speech, match?.data as never)
  const title = page ? fill(words.shell.title, { page }) : words.shell.name
  return <title>{failed && firstPage ? fill(words.shell.errorTitle, { page: title }) : title}</title>
}
