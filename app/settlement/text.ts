/**
 * What the parties sign: terms, and the same content in plain words and as a legal text, in both languages. Pure. The hash of
 * all of it is what is signed (agreement.server.ts), so not a character here may depend on anything but the basis.
 */
import type { Term } from '~/machines/effects'
import type { Locale, Party } from '~/machines/workflow'
import { arbitrationText } from './arbitration-text'
import { english } from './text.en'
import { chinese } from './text.zh-CN'

/** Raised whenever a word of the texts changes: what was signed under an older edition is proved by its stored text. */
export const edition = 2

export type AgreementKind = 'settlement' | 'agreementToArbitrate' | 'decision'

/** Everything a text is made of. Names are those both sides see; a mark such as '{complainant}' where one was erased. */
export type Basis = {
  of: AgreementKind
  reference: string
  /** in whose hands it was reached: decides the title */
  reached: 'talks' | 'mediation' | 'arbitration'
  /** epoch ms; the texts name its date in Shanghai */
  agreedAt: number
  terms: readonly Term[]
  names: { [S in Party]?: string }
  /** calendar days for a term that names none (rule performBy) */
  days: number
  /** versions the case is bound to */
  rules: { substance: string; procedure: string }
  /** for an agreement to arbitrate and a decision: who decides, and whether it is a registered arbitration institution */
  institution?: { name: string; registered: boolean }
  /** fingerprint of a decision's whole text, findings and reasons with it */
  document?: string
}
type Section = { heading: string; lines: readonly string[] }
export type Register = { title: string; sections: readonly Section[] }
export type AgreementText = { plain: Register; legal: Register }

export function agreementText(basis: Basis, locale: Locale): AgreementText {
  if (basis.of !== 'settlement') return arbitrationText(basis, locale)
  return locale === 'zh-CN' ? chinese(basis) : english(basis)
}

/** The whole of what is hashed and signed. Unknown members of terms do not get in. */
export const agreementOf = (basis: Basis) => ({
  format: 'hejie-agreement', edition, of: basis.of, reference: basis.reference, reached: basis.reached, agreedAt: basis.agreedAt, days: basis.days,
  rules: basis.rules, ...(basis.institution && { institution: basis.institution }), ...(basis.document && { document: basis.document }), names: basis.names, currency: 'CNY',
  terms: basis.terms.map(({ remedy, amount, withinDays, head }) => ({ remedy, ...(amount !== undefined && { amount }), ...(withinDays !== undefined && { withinDays }), ...(head && { head }) })),
  texts: { 'zh-CN': agreementText(basis, 'zh-CN'), en: agreementText(basis, 'en') },
})
export type Agreement = ReturnType<typeof agreementOf>

export const markOf = (seat: Party) => `{${seat}}`
/** Whoever is named, in the order in which a text names them. */
export const namedSeats: readonly Party[] = ['complainant', 'respondent', 'mediator', 'association']

/** '1,234.50' */
export const figures = (fen: number) => `${Math.floor(fen / 100).toString().replace(/\B(?=(\d{3})+$)/g, ',')}.${String(fen % 100).padStart(2, '0')}`
export const sumOf = (terms: readonly Term[]) => terms.reduce((sum, t) => sum + (t.amount ?? 0), 0)
