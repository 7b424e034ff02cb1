import type { ReactNode } from 'react'
import { useWords } from '../words/words'
import { Icon } from './Icon'

/** What every field of a form has. `id` defaults to `name`, which is what ErrorSummary links to. */
export interface FieldProps {
  name: string
  id?: string
  label: ReactNode
  hint?: ReactNode
  /** The sentence beside the field; the same one stands in the summary. */
  error?: string | undefined
  /** Fields are required unless marked so. */
  optional?: boolean
  /** The label is the page's h1: one thing per page. */
  asHeading?: boolean
}

export interface ControlProps {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

/** Label, hint and mistake around one control. */
export function Field({
  children,
  extra,
  ...field
}: FieldProps & { children: (control: ControlProps) => ReactNode; extra?: string | undefined }) {
  const id = field.id ?? field.name
  const label = (
    <label htmlFor={id} className={field.asHeading ? 'label large' : 'label'}>
      {field.label} <Optional when={field.optional} />
    </label>
  )
  return (
    <div className={field.error ? 'field wrong' : 'field'}>
      {field.asHeading ? <h1>{label}</h1> : label}
      <HintAndError id={id} hint={field.hint} error={field.error} />
      {children({
        id,
        name: field.name,
        'aria-describedby': describedBy(id, field, extra),
        'aria-invalid': field.error ? true : undefined,
      })}
    </div>
  )
}

/** The same for a group of controls. The group is focusable by its id, so that the summary can lead to it. */
export function FieldGroup({ children, ...field }: FieldProps & { children: ReactNode }) {
  const id = field.id ?? field.name
  return (
    <fieldset className={field.error ? 'field wrong' : 'field'} aria-describedby={describedBy(id, field)}>
      <legend className={field.asHeading ? 'label large' : 'label'}>
        {field.asHeading ? <h1>{field.label}</h1> : field.label} <Optional when={field.optional} />
      </legend>
      <HintAndError id={id} hint={field.hint} error={field.error} />
      {children}
    </fieldset>
  )
}

function Optional({ when }: { when: boolean | undefined }) {
  const { words } = useWords()
  return when ? <span className="optional">{words.parts.optional}</span> : null
}

function HintAndError({ id, hint, error }: { id: string; hint: ReactNode; error: string | undefined }) {
  const { words } = useWords()
  return (
    <>
      {hint ? (
        <div className="hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <p className="mistake" id={`${id}-error`}>
          <Icon name="warning" />
          <span>
            <span className="hidden-text">{words.parts.errorPrefix}</span> {error}
          </span>
        </p>
      ) : null}
    </>
  )
}

function describedBy(id: string, { hint, error }: Pick<FieldProps, 'hint' | 'error'>, extra?: string): string | undefined {
  return [hint ? `${id}-hint` : '', error ? `${id}-error` : '', extra ?? ''].filter(Boolean).join(' ') || undefined
}
