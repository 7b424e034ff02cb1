import { useWords } from '../words/words'
import { FieldGroup, type FieldProps } from './Field'

export interface DateTyped {
  year?: string | undefined
  month?: string | undefined
  day?: string | undefined
}

/**
 * A date a person remembers, in three text boxes named `${name}-year`, `-month`, `-day`, in the order Chinese and ISO dates have.
 * Read it with `dateTyped(form, name)` of app/typed.ts. The summary leads to the first box, which carries the field's id.
 */
export function DateInput({
  defaultValue,
  birthday = false,
  ...field
}: FieldProps & { defaultValue?: DateTyped | undefined; birthday?: boolean }) {
  const { words } = useWords()
  const id = field.id ?? field.name
  const parts = [
    ['year', id, 'control w-year', 'bday-year'],
    ['month', `${id}-month`, 'control w-two', 'bday-month'],
    ['day', `${id}-day`, 'control w-two', 'bday-day'],
  ] as const
  return (
    <FieldGroup {...field}>
      <div className="date-parts">
        {parts.map(([part, partId, look, remembered]) => (
          <div key={part}>
            <label htmlFor={partId}>{words.parts.date[part]}</label>
            <input
              id={partId}
              name={`${field.name}-${part}`}
              type="text"
              inputMode="numeric"
              autoComplete={birthday ? remembered : 'off'}
              defaultValue={defaultValue?.[part]}
              aria-invalid={field.error ? true : undefined}
              className={look}
            />
          </div>
        ))}
      </div>
    </FieldGroup>
  )
}
