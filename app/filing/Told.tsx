import { useWords } from '../words/words'
import type { ToldValue } from './view'
import { OwnWords } from '../parts/OwnWords'

/** One answer, as a person reads it. */
export function Told({ value }: { value: ToldValue }) {
  const { words } = useWords()
  if ('none' in value) return <span className="text-soft">{words.filing.none}</span>
  if ('text' in value) return <span className="whitespace-pre-wrap"><OwnWords>{value.text}</OwnWords></span>
  return (
    <ul>
      {value.list.map((item) => (
        <li key={item}><OwnWords>{item}</OwnWords></li>
      ))}
    </ul>
  )
}
