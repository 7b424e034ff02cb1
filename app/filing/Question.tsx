import { Checkbox, CheckboxGroup, RadioGroup } from '../parts/Choices'
import { MoveField } from '../parts/fields/MoveField'
import { Notice } from '../parts/Notice'
import { TextArea } from '../parts/TextArea'
import type { Kept } from '../parts/fields/view'
import { useWords } from '../words/words'
import { Menu } from './Menu'
import type { FilingFieldView } from './view'
import { Mixed } from '../parts/OwnWords'

interface QuestionProps {
  field: FilingFieldView
  kept: Kept
  beside: Record<string, string>
  /** the page's only question: its label is the page's heading, and the page's lead its hint */
  alone: boolean
  lead?: string | undefined
}

/** One question of a filing page. */
export function Question({ field, kept, beside, alone, lead }: QuestionProps) {
  if (field.drawn === 'menu') return <Menu field={field} kept={kept} beside={beside} />
  if (field.drawn === 'register') return <Register field={field} kept={kept} beside={beside} alone={alone} />
  const hint = alone && lead ? <Lines lines={[lead, field.hint]} /> : field.hint
  const common = { name: field.name, label: field.label, hint, error: beside[field.name], optional: field.optional, asHeading: alone }
  if (field.kind === 'choice') return <RadioGroup {...common} choices={field.options} defaultValue={kept.text[field.name]} />
  if (field.kind === 'choices') return <CheckboxGroup {...common} choices={field.options} defaultValue={kept.many[field.name]} />
  if (field.kind === 'text' && alone) return <TextArea {...common} rows={field.lines ?? 4} limit={field.max} defaultValue={kept.text[field.name]} />
  if (field.kind === 'confirm') return <Checkbox name={field.name} label={field.label} error={beside[field.name]} defaultChecked={kept.text[field.name] === 'yes'} />
  return <MoveField field={field} kept={kept} errors={beside} />
}

function Lines({ lines }: { lines: (string | undefined)[] }) {
  return (
    <>
      {lines.filter(Boolean).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  )
}

type RegisterField = Extract<FilingFieldView, { drawn: 'register' }>

/** Organisations to choose from; those that are searched have their search form above this one (RegisterSearch). */
function Register({ field, kept, beside, alone }: QuestionProps & { field: RegisterField }) {
  const { words, fill } = useWords()
  const { step } = words.filing
  const { name, label, hint, options, searched, looked, more, orUnlisted } = field
  const found = options.filter((o) => o.value !== kept.text[name]).length
  const choices = [...options, ...(orUnlisted && (!searched || looked || options.length) ? [{ value: 'unlisted', label: step.unlisted, hint: step.unlistedHint }] : [])]
  return (
    <>
      {searched && looked ? (
        <p role="status">
          <Mixed>{fill(step.found, { n: found, q: looked })}</Mixed> {found ? null : step.none}
        </p>
      ) : null}
      {choices.length ? <RadioGroup name={name} label={label} hint={hint} error={beside[name]} asHeading={alone && !searched} choices={choices} defaultValue={kept.text[name]} /> : null}
      {more ? <Notice>{step.more}</Notice> : null}
    </>
  )
}
