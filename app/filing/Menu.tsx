import { FieldGroup } from '../parts/Field'
import { MoneyInput } from '../parts/MoneyInput'
import type { Kept } from '../parts/fields/view'
import { useWords } from '../words/words'
import { ticked } from './menu-item'
import type { FilingFieldView, MenuLine } from './view'

type MenuField = Extract<FilingFieldView, { drawn: 'menu' }>

/** What can be asked for: what is usual first. An amount shows under what carries money once it is ticked, where the browser can tell. */
export function Menu({ field, kept, beside }: { field: MenuField; kept: Kept; beside: Record<string, string> }) {
  const { step } = useWords().words.filing
  const usual = field.lines.filter((l) => l.usual)
  const others = field.lines.filter((l) => !l.usual)
  const lines = (of: MenuLine[], first: number) => of.map((line, n) => <Line key={line.code} line={line} field={field.name} id={n + first === 0 ? field.name : `${field.name}.${line.code}`} kept={kept} beside={beside} />)
  return (
    <>
      <FieldGroup name={field.name} label={usual.length ? step.usual : field.label} error={beside[field.name]}>
        <div className="choices-list">{lines(usual.length ? usual : others, 0)}</div>
      </FieldGroup>
      {usual.length && others.length ? (
        <FieldGroup name={`${field.name}-others`} label={step.others}>
          <div className="choices-list">{lines(others, usual.length)}</div>
        </FieldGroup>
      ) : null}
    </>
  )
}

function Line({ line, field, id, kept, beside }: { line: MenuLine; field: string; id: string; kept: Kept; beside: Record<string, string> }) {
  const { words, fill } = useWords()
  const name = `${field}.${line.code}`
  const term = ticked(kept.terms[field] ?? [], line)
  return (
    <>
      <label className="choice">
        <input type="checkbox" id={id} name={name} value="yes" defaultChecked={Boolean(term)} aria-describedby={line.hint ? `${name}-hint` : undefined} aria-invalid={beside[name] ? true : undefined} />
        <span className="says">{line.label}</span>
        {line.hint ? (
          <span className="hint" id={`${name}-hint`}>
            {line.hint}
          </span>
        ) : null}
      </label>
      {line.money ? (
        <div className="choice-detail follows">
          <MoneyInput name={`${name}.amount`} label={fill(words.filing.step.amountOf, { label: line.label })} error={beside[`${name}.amount`]} defaultValue={term?.amount} />
        </div>
      ) : null}
    </>
  )
}
