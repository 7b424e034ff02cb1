/** The menu of remedies: each may be ticked once, compensation by its heads, and what carries money has its amount beside it. */
import { compensationHeads, moneyRemedies } from '~/machines/fields'
import type { FieldErrors, TermTyped } from '../parts/fields/view'
import { codeOf, type MenuItem } from './menu-item'


export const menuOf = (remedies: readonly string[]): MenuItem[] =>
  remedies.flatMap((remedy): MenuItem[] =>
    remedy === 'compensation'
      ? compensationHeads.map((head) => ({ code: `${remedy}.${head}`, remedy, head, money: true }))
      : [{ code: remedy, remedy, money: (moneyRemedies as readonly string[]).includes(remedy) }])

/** What was ticked, in the menu's order; an amount beside a line that is not ticked says nothing. `names` are the form's names that were read. */
export function menuTyped(sent: URLSearchParams, field: string, remedies: readonly string[]): { terms: TermTyped[]; names: string[]; repeated: string[] } {
  const items = menuOf(remedies)
  const names = items.flatMap(({ code, money }) => [`${field}.${code}`, ...(money ? [`${field}.${code}.amount`] : [])])
  const terms = items.filter(({ code }) => sent.getAll(`${field}.${code}`).includes('yes')).map(({ code, remedy, head, money }): TermTyped => ({
    remedy, ...(head && { head }), ...(money && { amount: (sent.get(`${field}.${code}.amount`) ?? '').slice(0, 60) }),
  }))
  const wrongTick = (name: string) => sent.getAll(name).some((v) => !name.endsWith('.amount') && v !== 'yes')
  return { terms, names, repeated: names.filter((name) => sent.getAll(name).length > 1 || wrongTick(name)) }
}

/** As the schema wants them: nothing typed is left out rather than empty. */
export const rawTerms = (terms: readonly TermTyped[]) => terms.map((t) => Object.fromEntries(Object.entries(t).filter(([, v]) => v !== undefined && v !== '')))

/** 'remedies.0.amount' -> 'remedies.refund.amount': beside the line it belongs to. */
export function menuErrors(errors: FieldErrors, field: string, terms: readonly TermTyped[]): FieldErrors {
  return Object.fromEntries(Object.entries(errors).map(([name, codes]) => {
    const [first, n, part] = name.split('.')
    const term = first === field ? terms[Number(n)] : undefined
    return [term ? [field, codeOf(term), part].filter(Boolean).join('.') : name, codes]
  }))
}
