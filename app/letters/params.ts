/**
 * What the text of a workflow's letter may name. A contract test holds every `{name}` of every letter to this list, so a
 * workflow that needs another value adds a line here. A value that a case does not have is told as '—', a number as 0.
 */
import type { Party } from '~/machines/workflow'
import type { Speech } from '../words/words'
import type { CaseFacts } from './case-facts.server'
import { mailWords } from './mail-words'
import { masked, oneLine } from './names'

export const letterParams = {
  reference: 'the case, as people write it: HJ26-7K3M-9Q2P',
  title: 'the workflow: Complaint',
  kind: 'the kind of complaint, from the words of the field `kind`',
  filed: 'the day it was filed',
  complainant: 'the consumer; masked for everybody else',
  respondent: 'the shop or platform complained of, by its shown name',
  platform: 'the platform the purchase was made on',
  association: 'the consumer association at the table',
  handler: 'the body that handles the case',
  mediator: 'who mediates, by name',
  arbitrators: 'who decides, by name',
  deadline: 'the name of the rule whose date the letter names',
  due: 'that date: 21 November 2026, 24:00; the table under the text says that it is Beijing time',
  otherwise: 'what happens if nobody acts, from the words of the state',
  status: 'the name of the state the case is in',
  now: 'what that state means, in a sentence',
  reason: 'the ground or reason, in words: from data.reason, data.ground or context.ground',
  outcome: 'the outcome, in words: from data.outcome or context.outcome',
  amount: 'money: data.amount in fen, else the sum of context.terms, context.proposed or the amount claimed',
  days: 'a number of days: data.days, else those of context.extension',
  count: 'a number: data.count',
} as const
export type LetterParam = keyof typeof letterParams

export type Reading = { facts: CaseFacts; seat: Party; data: Readonly<Record<string, string | number>>; due: number | undefined; speech: Speech }

export function paramsFor({ facts, seat, data, due, speech }: Reading): Record<LetterParam, string | number> {
  const { locale, format } = speech
  const { unknown } = mailWords[locale]
  const { workflow, proceeding } = facts
  const words = workflow.words[locale]
  const context = proceeding.snapshot.context as Context
  const state = stateWords(words.states, proceeding.state)
  const at = (party: string | undefined) => nameAt(facts, party, seat, locale) ?? unknown
  const ground = String(data.reason ?? data.ground ?? context.ground ?? '')
  const outcome = String(data.outcome ?? context.outcome?.code ?? '')
  const fen = data.amount ?? total(context.terms) ?? total(context.proposed) ?? context.amount
  return {
    reference: facts.reference, title: words.title, filed: format.day(facts.filedAt),
    kind: optionOf(words.fields, ['kind'], facts.kind) ?? unknown,
    complainant: at('complainant'), respondent: at('respondent'), platform: at('platform'), association: at('association'), handler: at(context.handler), mediator: allAt(facts, 'mediator') ?? unknown, arbitrators: allAt(facts, 'arbitrator') ?? unknown,
    deadline: (facts.rule && words.rules[facts.rule]) ?? unknown,
    due: due === undefined ? unknown : format.due(due),
    otherwise: state?.otherwise ?? unknown, status: state?.name ?? unknown, now: state?.now ?? unknown,
    reason: optionOf(words.fields, ['ground', 'reason', 'grounds'], ground) ?? unknown,
    outcome: words.outcomes[outcome] ?? unknown,
    amount: typeof fen === 'number' ? format.money(fen) : unknown,
    days: Number(data.days ?? context.extension?.days ?? 0), count: Number(data.count ?? 0),
  }
}

type Context = {
  handler?: string; outcome?: { code: string }; ground?: string; amount?: number; extension?: { days: number }
  terms?: readonly { amount?: number }[]; proposed?: readonly { amount?: number }[]
}

/** The words of the deepest state that has some: 'talks.awaitingMerchant', else 'talks'. */
export function stateWords<T>(states: Record<string, T>, path: string): T | undefined {
  for (let at = path; at; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) if (states[at]) return states[at]
  return undefined
}

/** The name of whoever sits at a seat, as the reader may know it. */
export function nameAt(facts: CaseFacts, party: string | undefined, reader: Party, locale: Speech['locale']): string | undefined {
  const row = facts.parties.find((p) => p.seat === party)
  if (!row) return undefined
  const organisation = row.organisationId ? facts.names.organisations.get(row.organisationId) : undefined
  if (organisation) return oneLine(organisation[locale]) || undefined
  const person = row.userId ? facts.names.people.get(row.userId) : undefined
  return (party === reader ? oneLine(person) : masked(person ?? '')) || undefined
}

/** People who mediate or decide are named to everybody: they may be challenged. */
const allAt = (facts: CaseFacts, seat: Party) => facts.parties.filter((p) => p.seat === seat && p.userId).map((p) => oneLine(facts.names.people.get(p.userId!) ?? '')).filter(Boolean).join(' · ') || undefined

const optionOf = (fields: Record<string, { options?: Record<string, string> }>, names: readonly string[], code: string) =>
  names.map((name) => fields[name]?.options?.[code]).find(Boolean)
const total = (terms: readonly { amount?: number }[] | undefined) => {
  const sum = terms?.reduce((all, t) => all + (t.amount ?? 0), 0)
  return sum ? sum : undefined
}
