import type { OrganisationKey, PersonKey } from './world'

type Remedy = { remedy: string; amount?: number; withinDays?: number; head?: string }
export type Tale = {
  who: PersonKey
  against: OrganisationKey
  kind: string
  item: string
  /** short word for the thing: stands in the worked example wherever it says 茶壶 */
  noun: string
  orderNo?: string
  /** fen */
  amount?: number
  boughtDaysAgo: number
  /** answers to the kind's own questions; a number of a *On question is days before the filing */
  particulars: Record<string, unknown>
  narrative: string
  remedies: Remedy[]
  /** a report of a violation in the same paper */
  violation?: string
  /** what people say in this trouble instead of a sentence of the worked example, which is about a cracked teapot */
  says?: Readonly<Record<string, string>>
  /** and the sums (fen) instead of the example's */
  sums?: Readonly<Record<number, number>>
}
