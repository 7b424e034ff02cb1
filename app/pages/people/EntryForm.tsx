import type { ReactNode } from 'react'
import { BackLink } from '../../parts/BackLink'
import { Button, ButtonRow } from '../../parts/Button'
import { Checkbox, RadioGroup } from '../../parts/Choices'
import { ErrorSummary } from '../../parts/ErrorSummary'
import { Heading } from '../../parts/Heading'
import { TextInput } from '../../parts/TextInput'
import { useWords } from '../../words/words'
import { useAnswer, type Refusal } from './answer'
import { languageNames, locales } from '../../words/locales'

export type EntryFields = ReturnType<typeof useEntryForm>

/** The fields of one entry: what was typed, else what is stored. */
export function useEntryForm(answer: Refusal | undefined, stored: Record<string, unknown>) {
  const { registry } = useWords().words
  const { mistakes, field, typed } = useAnswer(answer, registry.fields)
  const value = (name: string) => typed(name, stored[name] === null || stored[name] === undefined ? '' : String(stored[name]))
  return {
    mistakes, field, value,
    line: (name: string, options: { as?: string; type?: 'email' | 'tel' | 'url'; optional?: boolean; width?: 'half' } = {}) => (
      <TextInput key={name} {...field(name, options.as)} type={options.type ?? 'text'} autoComplete="off" optional={options.optional ?? false} width={options.width ?? 'full'} defaultValue={value(name)} />
    ),
    /** of letters to the entry's own address */
    letters: () => <RadioGroup {...field('letterLocale')} inline defaultValue={value('letterLocale') || 'zh-CN'} choices={locales.map((one) => ({ value: one, label: <span lang={one}>{languageNames[one]}</span> }))} />,
    tick: (name: string) => {
      const { label, error } = field(name)
      return <Checkbox key={name} name={name} label={label} error={error} defaultChecked={answer ? typed(name) === 'yes' : Boolean(stored[name])} />
    },
  }
}

/** The page around the fields; `name` is undefined for a new entry. */
export function EntryForm({ register, id, name, form, children }: { register: 'platforms' | 'merchants' | 'bodies'; id: string | undefined; name: string | undefined; form: EntryFields; children: ReactNode }) {
  const { words, fill } = useWords()
  const { registry } = words
  return (
    <div className="reading">
      <BackLink to={id ? `/registry/${register}/${id}` : `/registry/${register}`} />
      <ErrorSummary mistakes={form.mistakes} />
      <Heading caption={registry.tabs[register]}>{name ? fill(registry.editTitle, { name }) : registry.add[register]}</Heading>
      <form method="post" noValidate className="mt-8">
        {children}
        <ButtonRow>
          <Button>{registry.save}</Button>
        </ButtonRow>
      </form>
    </div>
  )
}
