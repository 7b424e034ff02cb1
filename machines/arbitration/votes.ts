/** Sealed votes: each member's is kept apart under their roster id and the round, and read in the one step that opens them all. */
import type { Happening } from '../workflow'
import { verdicts, type ArbitrationContext, type Verdict } from './context'

export const groupOf = (c: ArbitrationContext) => `votes${c.round}`
export const itemOf = (c: ArbitrationContext, neutral: string, on: 'claim' | 'counterclaim' = 'claim') => `${neutral}.${c.round}.${on}`

/** Who has voted, this step's own vote among them. */
const votedWith = (c: ArbitrationContext, e: Happening) => [...c.voted, e.facts?.actorNeutral ?? '']
export const isLastVote = (c: ArbitrationContext, e: Happening) => c.panel.length === c.seats && c.panel.every((n) => votedWith(c, e).includes(n))

/** What the majority says; without a majority the presiding arbitrator's word decides (Arbitration Law, on awards of three). */
export function opened(c: ArbitrationContext, e: Happening, on: 'claim' | 'counterclaim'): { result: Verdict; tally: Partial<Record<Verdict, number>> } | undefined {
  const own = on === 'claim' ? e.fields?.vote : e.fields?.onCounterclaim
  const votes = c.panel.map((n) => (n === e.facts?.actorNeutral ? own : e.facts?.sealed?.[itemOf(c, n, on)]) as Verdict | undefined)
  if (votes.some((v) => !verdicts.includes(v as Verdict))) return undefined
  const tally: Partial<Record<Verdict, number>> = {}
  for (const v of votes) tally[v!] = (tally[v!] ?? 0) + 1
  const majority = verdicts.find((v) => (tally[v] ?? 0) * 2 > votes.length)
  return { result: majority ?? votes[0]!, tally }
}
