import { useWords } from '../words/words'

/** Integer fen as '1,234.50 CNY', never broken over a line. */
export function Money({ fen, currency = 'CNY' }: { fen: number; currency?: string }) {
  const { format } = useWords()
  return <span className="money">{format.money(fen, currency)}</span>
}
