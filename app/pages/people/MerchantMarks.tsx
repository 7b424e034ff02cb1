import { StatusTag } from '../../parts/StatusTag'
import { useWords } from '../../words/words'

/** The marks the public must see on a shop: who runs it, and whether its registration was verified (Norm 4.2, 6.1(4)). */
export function MerchantMarks({ selfOperated, verifiedAt, unverifiableSince }: { selfOperated: boolean; verifiedAt: number | null; unverifiableSince: number | null }) {
  const { registry } = useWords().words
  return (
    <p className="mt-3 flex flex-wrap gap-2">
      {unverifiableSince ? <StatusTag tone="attention">{registry.unverifiable}</StatusTag> : verifiedAt ? <StatusTag tone="good">{registry.verified}</StatusTag> : <StatusTag>{registry.unverified}</StatusTag>}
      {selfOperated ? <StatusTag tone="waiting">{registry.selfOperated}</StatusTag> : null}
    </p>
  )
}
