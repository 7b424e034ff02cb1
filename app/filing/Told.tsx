import { useWords } from '../words/words'
import type { ToldValue } from './view'

/** One answer, as a person reads it. */
export function Told({ value }: { value: ToldValue }) {
  const { words } = useWords()
  if ('none' in value) return <span className="text-soft">{words.filing.none}</span>
  if ('text' in value) return <span className="whitespace-pre-wrap">{value.text}</span>
  return (
    <ul>
      {value.list.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
