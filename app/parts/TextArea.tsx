import { useState } from 'react'
import { useWords } from '../words/words'
import { Field, type FieldProps } from './Field'

export interface TextAreaProps extends FieldProps {
  defaultValue?: string | undefined
  rows?: number
  /** Characters at most; counted as the reader types, judged by the server. */
  limit?: number
}

/** Several lines, with the characters that are left. Without JavaScript the limit itself is named. */
export function TextArea({ defaultValue = '', rows = 5, limit, ...field }: TextAreaProps) {
  const [typed, setTyped] = useState<string>()
  const id = field.id ?? field.name
  return (
    <Field {...field} extra={limit ? `${id}-left` : undefined}>
      {(control) => (
        <>
          <textarea
            {...control}
            rows={rows}
            defaultValue={defaultValue}
            onChange={limit ? (event) => setTyped(event.target.value) : undefined}
            className="control"
          />
          {limit ? <Left id={`${id}-left`} limit={limit} typed={typed} /> : null}
        </>
      )}
    </Field>
  )
}

/** Counts what a person would call characters: code points, a line break as one. */
function Left({ id, limit, typed }: { id: string; limit: number; typed: string | undefined }) {
  const { words, fill } = useWords()
  const left = typed === undefined ? undefined : limit - [...typed.replace(/\r\n/g, '\n')].length
  const says =
    left === undefined
      ? fill(words.parts.charactersLimit, { n: limit })
      : left >= 0
        ? fill(words.parts.charactersLeft, { n: left })
        : fill(words.parts.charactersOver, { n: -left })
  return (
    <p id={id} className={left !== undefined && left < 0 ? 'left over' : 'left'} aria-live="polite">
      {says}
    </p>
  )
}
