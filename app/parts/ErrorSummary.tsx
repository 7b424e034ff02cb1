import { useEffect, useRef } from 'react'
import { useWords } from '../words/words'

/** A mistake in a form: `field` is the field's name (or id), absent when it belongs to none. */
export interface Mistake {
  field?: string | undefined
  message: string
}

/**
 * What is wrong with a form, at the top of the page and in the reader's focus, each line leading to its field.
 * Renders nothing without mistakes. The page's title begins with 'Error:': root.tsx writes it when the answer is a 4xx,
 * this part when the form came back through the client.
 */
export function ErrorSummary({ mistakes }: { mistakes: readonly Mistake[] | undefined }) {
  const { words, fill } = useWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!mistakes?.length) return
    box.current?.focus()
    const plain = document.title
    const prefix = fill(words.shell.errorTitle, { page: '' }).trim()
    if (plain.startsWith(prefix)) return
    document.title = fill(words.shell.errorTitle, { page: plain })
    return () => {
      document.title = plain
    }
  }, [mistakes, words, fill])
  if (!mistakes?.length) return null
  return (
    <div className="error-summary" ref={box} tabIndex={-1} autoFocus>
      <div role="alert">
        <h2>{words.parts.errorSummary}</h2>
        <ul>
          {mistakes.map(({ field, message }) => (
            <li key={`${field} ${message}`}>{field ? <a href={`#${encodeURIComponent(field)}`}>{message}</a> : message}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}
