/** What a template is given: what the portal knows of the case at the moment of issue, and what the machine said of the document. */
import type { Term } from '~/machines/effects'
import type { Locale, Party } from '~/machines/workflow'
import type { Register } from '../settlement/text'
import { formatDay, formatMoment } from '../words/format'
import type { DocumentKind } from './kinds'
import type { Sheet } from './sheet'

export type Both = Record<Locale, string>

/** Everything here is printed or decides what is printed: it is kept sealed with the document and never looked up again. */
export type About = {
  kind: DocumentKind
  reference: string
  /** the workflow of the proceeding that issues it: its words name outcomes */
  workflow: string
  issuedAt: number
  filedAt: number
  /** kind of dispute, from the workflow's words */
  matter?: Both | undefined
  /** integer fen of the transaction */
  amount?: number | undefined
  claims: readonly Term[]
  /** `kind` 'portal': no body handles the case */
  issuer: { kind: 'platform' | 'association' | 'authority' | 'portal'; name: Both; /** on an authority's own forms only */ number?: string | undefined }
  /** as those who may read this document know each other */
  names: Partial<Record<Party, Both>>
  respondent?: { registeredName?: string; licenceNo?: string; serviceAddress?: string } | undefined
  neutrals: readonly string[]
  dues: Readonly<Record<string, number>>
  /** `pinned`: the fingerprint of the very numbers, where they are read (/rules?of=…) */
  rules: { substance: string; procedure: string; pinned?: string | undefined }
  filing?: Readonly<Record<string, string>> | undefined
  consents?: Readonly<Record<string, boolean>> | undefined
  evidence?: readonly { id: string; name: string; seat?: Party | undefined; at: number; sha256: string; size: number }[] | undefined
  record?: readonly { at: number; seat?: Party | undefined; what: Both }[] | undefined
  /** issued in the case before this one */
  papers?: readonly { kind: DocumentKind; at: number; code: string }[] | undefined
  /** the text that was signed, when there is one, and by whom */
  agreement?: { text: Record<Locale, Register>; plain: Record<Locale, Register>; textHash: string } | undefined
  signed?: readonly { seat: Party; method?: 'click' | 'passkey'; at?: number }[] | undefined
}
export type Given = { about: About; data: Readonly<Record<string, any>> }
export type Template = (given: Given, locale: Locale) => Sheet

export const day = (locale: Locale, at: unknown): string | undefined => (typeof at === 'number' ? formatDay(locale, at) : undefined)
export const moment = (locale: Locale, at: unknown): string | undefined => (typeof at === 'number' ? formatMoment(locale, at) : undefined)
/** The last day of a period whose end is exclusive. */
export const lastDay = (locale: Locale, due: number | undefined): string | undefined => (due === undefined ? undefined : formatDay(locale, due - 1))
export const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() ? value.trim() : undefined)
export const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value : typeof value === 'string' ? value.split('\n') : []).map(text).filter((t): t is string => Boolean(t))
export const termsOf = (value: unknown): Term[] => (Array.isArray(value) ? value.filter((t): t is Term => typeof t?.remedy === 'string') : [])
export const nameOf = (about: About, seat: Party, locale: Locale): string => about.names[seat]?.[locale] ?? unnamed[locale]
const unnamed: Both = { 'zh-CN': '（未记载）', en: '(not on record)' }
export const neutralsOf = (about: About, locale: Locale): string => about.neutrals.join(locale === 'en' ? ', ' : '、')
/** The right to call a form by the authority's own name belongs to the authority. */
export const official = (about: About): boolean => about.issuer.kind === 'authority'
