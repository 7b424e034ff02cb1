/** A tale told on the filing pages: its answers made into a filing by the workflow's own plan, as if typed there. */
import { dateOf } from '~/machines/calendar'
import type { Answers, Known } from '~/machines/filing'
import { workflowNamed, workflows } from '~/machines/registry'
import type { Told } from '../stories/play.server'
import { defaults } from '../engine/pinned-rules.server'
import type { Tale } from './tales'
import { organisations, people, platformEntries, shops } from './world'

const DAY = 86_400_000

export function toldOf(tale: Tale, at: number, handler: 'platform' | 'association' = 'platform'): Told {
  const plan = workflowNamed('complaint').filing!
  const made = plan.make(answersOf(tale, at, handler), known(at))
  return {
    body: made.body, words: made.words, evidence: [], kind: made.kind, amount: made.amount, input: made.input, seats: made.seats.map((s) => s.seat),
    ...(made.transactionOn && { transactionAt: Date.parse(`${made.transactionOn}T00:00:00+08:00`) }),
  }
}

function answersOf(tale: Tale, at: number, handler: 'platform' | 'association'): Answers {
  const daysAgo = (n: number) => dateOf(at - n * DAY)
  const respondent = organisations[tale.against]
  const person = people[tale.who]
  const particulars = Object.fromEntries(Object.entries(tale.particulars).map(([k, v]) => [k, typeof v === 'number' && /On$|By$|For$/.test(k) ? daysAgo(v) : v]))
  return {
    against: respondent.kind === 'platform' ? 'platform' : 'merchant', [respondent.kind]: respondent.id, handler, association: organisations.yunchuan.id,
    kind: tale.kind, ...particulars, item: tale.item, ...(tale.orderNo && { orderNo: tale.orderNo }), ...(tale.amount && { amount: tale.amount }),
    boughtOn: daysAgo(tale.boughtDaysAgo), knownOn: daysAgo(Math.min(tale.boughtDaysAgo, 3)), narrative: tale.narrative, remedies: tale.remedies,
    alsoReport: tale.violation ? 'yes' : 'no', ...(tale.violation && { violation: tale.violation }), relation: 'otherGuardian', guardian: 'yes',
    contactName: person.name, contactPhone: person.phone, publish: 'yes', entrust: 'yes',
  }
}

function known(at: number): Known {
  const merchants = Object.entries(shops).map(([key, s]) => {
    const { id, kind } = organisations[key as keyof typeof shops]
    return [id, { id, kind, platformId: organisations[s.platform].id, ...(s.selfOperated && { selfOperated: true }) }] as const
  })
  const platforms = Object.entries(platformEntries).map(([key, p]) => {
    const { id, kind } = organisations[key as keyof typeof platformEntries]
    return [id, { id, kind, contractBinds: p.contractBinds }] as const
  })
  const { yunchuan, linjiang, jianguan } = organisations
  return {
    today: dateOf(at),
    organisations: Object.fromEntries([...merchants, ...platforms, ...[yunchuan, linjiang, jianguan].map(({ id, kind }) => [id, { id, kind }] as const)]),
    associations: [yunchuan.id, linjiang.id], authorities: [jianguan.id],
    amounts: Object.fromEntries(Object.entries(defaults.amounts).map(([key, a]) => [key, a.fen])),
    workflows: workflows.filter((w) => !w.part).map((w) => w.name),
  }
}
