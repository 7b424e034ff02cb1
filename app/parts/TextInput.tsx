import type { HTMLInputAutoCompleteAttribute } from 'react'
import { Field, type FieldProps } from './Field'

export interface TextInputProps extends FieldProps {
  defaultValue?: string | undefined
  type?: 'text' | 'email' | 'tel' | 'url' | 'search'
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'url' | 'search'
  autoComplete?: HTMLInputAutoCompleteAttribute
  /** How long an answer is expected: the box is as wide. */
  width?: 'full' | 'half' | 'short'
  spellCheck?: boolean
}

const widths = { full: 'control', half: 'control w-half', short: 'control w-short' }

/** One line of text. It has no maxLength: a paste is never cut without a word, the server says what is too long. */
export function TextInput({ defaultValue, type = 'text', inputMode, autoComplete, width = 'full', spellCheck, ...field }: TextInputProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type={type}
          inputMode={inputMode}
          autoComplete={autoComplete}
          spellCheck={spellCheck}
          defaultValue={defaultValue}
          className={widths[width]}
        />
      )}
    </Field>
  )
}
