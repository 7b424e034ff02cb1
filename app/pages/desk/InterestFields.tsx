import { CheckboxGroup } from '../../parts/Choices'
import { TextInput } from '../../parts/TextInput'
import { useWords } from '../../words/words'
import type { useRefused } from './answer'

/** What somebody has an interest in: kept by its tick, one more by its name in the register. `own`: the person declares; else the body notes what it knows of them. */
export function InterestFields({ known, form, own = false }: { known: readonly { id: string; name: string }[]; form: ReturnType<typeof useRefused>; own?: boolean }) {
  const { entry, own: mine } = useWords().words.neutrals
  const [label, hint] = own ? [mine.organisations, mine.organisationsHint] : [entry.interests, entry.interestsHint]
  return (
    <>
      {known.length ? (
        <CheckboxGroup name="interests" label={label} hint={hint} optional choices={known.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={form.ticked('interests', known.map(({ id }) => id))} error={form.error('interests')} />
      ) : null}
      <TextInput name="add" label={known.length || own ? entry.add1 : `${label} · ${entry.add1}`} hint={known.length || own ? entry.addHint : `${hint} ${entry.addHint}`} optional autoComplete="off" defaultValue={form.typed('add')} error={form.error('add')} />
    </>
  )
}
