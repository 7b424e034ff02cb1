import { useWords } from '../words/words'
import { Icon } from './Icon'
import { useHydrated } from './useHydrated'

/** Browsers print without us too; the button stands only where it works. */
export function PrintButton() {
  const { words } = useWords()
  if (!useHydrated()) return null
  return (
    <button type="button" className="button plain" onClick={() => window.print()}>
      <Icon name="print" />
      {words.parts.print}
    </button>
  )
}
