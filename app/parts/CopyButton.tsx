import { useState } from 'react'
import { useWords } from '../words/words'
import { Icon } from './Icon'
import { useHydrated } from './useHydrated'

/** Copies a reference; says so to eye and ear. Where scripts do not run the text itself can be selected. */
export function CopyButton({ text }: { text: string }) {
  const { words } = useWords()
  const [copied, setCopied] = useState(false)
  if (!useHydrated()) return null
  const copy = () => void navigator.clipboard?.writeText(text).then(() => setCopied(true))
  return (
    <button type="button" className="button plain" onClick={copy}>
      <Icon name={copied ? 'tick' : 'copy'} />
      <span aria-live="polite">{copied ? words.parts.copy.done : words.parts.copy.action}</span>
    </button>
  )
}
