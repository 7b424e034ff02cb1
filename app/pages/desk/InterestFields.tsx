import { CheckboxGroup } from '../../parts/Choices'
import { TextInput } from '../../parts/TextInput'
import { useWords } from '../../words/words'
import type { useRefused } from './answer'

/** What somebody has an interest in: kept by its tick, one more by its name in the register. */
export function InterestFields({ known, form }: { known: readonly { id: string; name: string }[]; form: ReturnType<typeof useRefused> }) {
  const { entry } = useWords().words.neutrals
  return (
    <>
      {known.length ? (
        <CheckboxGroup name="interests" label={entry.interests} hint={entry.interestsHint} optional choices={known.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={form.ticked('interests', known.map(({ id }) => id))} error={form.error('interests')} />
      ) : null}
      <TextInput name="add" label={known.length ? entry.add1 : `${entry.interests} · ${entry.add1}`} hint={known.length ? entry.addHint : `${entry.interestsHint} ${entry.addHint}`} optional autoComplete="off" defaultValue={form.typed('add')} error={form.error('add')} />
    </>
  )
}
