import { Fragment, type ReactNode } from 'react'
import { FieldGroup, type FieldProps } from './Field'
import { ownWords } from './OwnWords'

export interface Choice {
  value: string
  label: ReactNode
  hint?: ReactNode
  /** Stands under this choice whether it is chosen or not: a link to what it is. */
  beside?: ReactNode
  /** Further fields for this choice, shown under it once it is chosen (always shown where the browser cannot tell). */
  detail?: ReactNode
}

interface GroupProps extends FieldProps {
  choices: readonly Choice[]
  /** Short answers side by side. */
  inline?: boolean
}

/** One of several. */
export function RadioGroup({ defaultValue, ...group }: GroupProps & { defaultValue?: string | undefined }) {
  return <ChoiceList type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} {...group} />
}

/** Any of several; the form carries one `name` per tick. */
export function CheckboxGroup({ defaultValue = [], ...group }: GroupProps & { defaultValue?: readonly string[] | undefined }) {
  return <ChoiceList type="checkbox" chosen={defaultValue} {...group} />
}

/** The first box carries the field's id, so that the summary leads to it. */
function ChoiceList({
  type,
  chosen,
  choices,
  inline = false,
  ...field
}: GroupProps & { type: 'radio' | 'checkbox'; chosen: readonly string[] }) {
  const id = field.id ?? field.name
  return (
    <FieldGroup {...field}>
      <div className={inline ? 'choices-list side-by-side' : 'choices-list'}>
        {choices.map(({ value, label, hint, beside, detail }, order) => (
          <Fragment key={value}>
            <label className="choice">
              <input
                type={type}
                id={order === 0 ? id : `${id}-${order}`}
                name={field.name}
                value={value}
                defaultChecked={chosen.includes(value)}
                aria-describedby={hint ? `${id}-${order}-hint` : undefined}
                aria-invalid={field.error && type === 'checkbox' ? true : undefined}
              />
              <span className="says">{ownWords(label)}</span>
              {hint ? (
                <span className="hint" id={`${id}-${order}-hint`}>
                  {ownWords(hint)}
                </span>
              ) : null}
            </label>
            {beside ? <div className="choice-detail">{beside}</div> : null}
            {detail ? <div className="choice-detail follows">{detail}</div> : null}
          </Fragment>
        ))}
      </div>
    </FieldGroup>
  )
}

/** A single tick that stands for a sentence, such as a declaration. */
export function Checkbox({
  name,
  id = name,
  label,
  value = 'yes',
  defaultChecked = false,
  error,
}: {
  name: string
  id?: string
  label: ReactNode
  value?: string
  defaultChecked?: boolean
  error?: string | undefined
}) {
  return (
    <div className={error ? 'field wrong' : 'field'}>
      <label className="choice">
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          defaultChecked={defaultChecked}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
        />
        <span className="says">{label}</span>
      </label>
      {error ? (
        <p className="mistake" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
    </div>
  )
}
