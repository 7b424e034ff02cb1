import type { TermTyped } from '../parts/fields/view'

/** 'refund', 'compensation.loss': what one line of the menu stands for. */
export type MenuItem = { code: string; remedy: string; head?: string; money: boolean }

export const codeOf = ({ remedy = '', head }: { remedy?: unknown; head?: unknown }) => (head ? `${String(remedy)}.${String(head)}` : String(remedy))
export const ticked = (terms: readonly TermTyped[], item: MenuItem) => terms.find((t) => codeOf(t) === item.code)
