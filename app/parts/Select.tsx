import { useWords } from '../words/words'
import { Field, type FieldProps } from './Field'
import { langOf } from './OwnWords'

/** A choice from a long list (about eight and more; fewer are a RadioGroup). Starts empty unless a value is kept. */
export function Select({
  options,
  defaultValue,
  ...field
}: FieldProps & { options: readonly { value: string; label: string }[]; defaultValue?: string | undefined }) {
  const { words } = useWords()
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} defaultValue={defaultValue ?? ''} className="control w-half">
          <option value="">{words.parts.select.choose}</option>
          {options.map(({ value, label }) => (
            <option key={value} value={value} lang={langOf(label)}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
