/**
 * How a case of a workflow is filed, as data: pages in order, each with fields of the closed kinds, and one pure function
 * that makes the filing from the answers. app/filing draws, saves and submits any plan; a new workflow brings only its own.
 */
import type { Field, Fields } from './fields'
import type { Locale, Party } from './workflow'

/** Parsed answers by field name, over all pages. */
export type Answers = Readonly<Record<string, unknown>>

/** An organisation of the registers as a plan needs to know it: no personal data. */
export type KnownOrganisation = {
  id: string
  kind: 'merchant' | 'platform' | 'association' | 'authority'
  /** a merchant's platform */
  platformId?: string
  selfOperated?: boolean
  /** its contract binds merchants to what the platform decides */
  contractBinds?: boolean
}
/** What the portal knows while somebody files. `today`: the date in Shanghai, 'YYYY-MM-DD'. */
export type Known = {
  today: string
  organisations: Readonly<Record<string, KnownOrganisation>>
  associations: readonly string[]
  authorities: readonly string[]
  amounts: Readonly<Record<string, number>>
  workflows: readonly string[]
  /** the association that is a registered arbitration institution, where there is one */
  institution?: string
}

/** `orUnlisted`: the answer may be 'unlisted' where the register has none. Only on a party field. */
export type FilingField = Field & { orUnlisted?: true }
export type FilingFields = Readonly<Record<string, FilingField>>

export type FilingStep = {
  /** the last part of its address */
  name: string
  /** the heading it stands under in the list of tasks */
  part: string
  fields: (answers: Answers, known: Known) => FilingFields
  /** not asked at all otherwise */
  when?: (answers: Answers, known: Known) => boolean
  /** what single fields cannot say: codes by field. `answers` hold this page's parsed fields already. */
  check?: (answers: Answers, known: Known) => Readonly<Record<string, string[] | undefined>>
  /** taken from the account the first time, never asked twice */
  prefill?: Readonly<Record<string, 'name' | 'phone'>>
}

/** Everything fileCase needs but the actor and the key. */
export type MadeFiling = {
  input: Record<string, unknown>
  body: Record<string, unknown>
  words: string
  evidence: readonly string[]
  kind: string
  amount: number
  seats: { seat: Party; organisationId: string }[]
  /** date of the transaction, which decides the substance rules */
  transactionOn?: string
  consents: Readonly<Record<string, boolean>>
}

export type FilingPlan = {
  parts: readonly string[]
  steps: readonly FilingStep[]
  /** why it cannot be filed here at all, as a key of the plan's words under `blocked` */
  blocked: (answers: Answers, known: Known) => string | undefined
  /** notes on a page that depend on the answers, as keys of the words under `notes` */
  notes: (step: string, answers: Answers, known: Known) => readonly string[]
  /** what is usual here: remedies, evidence, and who must show what, as keys of the words */
  guidance?: (answers: Answers) => Guidance | undefined
  /** amounts (fen) that hints name: '{threefold}' */
  figures?: (answers: Answers) => Readonly<Record<string, number>>
  /** what follows the filing, in order: rules whose periods begin one after the other; the words say what happens under `next` */
  next: (input: Readonly<Record<string, unknown>>) => readonly string[]
  /** Answers of every page that applies are complete and valid. */
  make: (answers: Answers, known: Known) => MadeFiling
  words: Record<Locale, FilingWords>
}

export type Guidance = { remedies: readonly string[]; needed: readonly string[]; helpful: readonly string[]; burden: readonly { fact: string; on: string; source: string }[] }

/** `short`: the field as a noun, where its label is a question: for messages and for 'check your answers' */
export type FieldWords = { label: string; short?: string; hint?: string; options?: Record<string, string>; hints?: Record<string, string> }
export type FilingWords = {
  parts: Record<string, string>
  steps: Record<string, { title: string; lead?: string; task?: string }>
  fields: Record<string, FieldWords>
  blocked: Record<string, string>
  notes: Record<string, { title?: string; text: string }>
  evidence: Record<string, string>
  facts: Record<string, string>
  on: Record<string, string>
  /** by rule: what happens within it; {period} is its length */
  next: Record<string, string>
  /** messages of codes that only this plan's checks give */
  errors: Record<string, string>
}

export const fieldsOf = (step: FilingStep, answers: Answers, known: Known): FilingFields => step.fields(answers, known)
export const applies = (step: FilingStep, answers: Answers, known: Known) => step.when?.(answers, known) ?? true
export const stepsFor = (plan: FilingPlan, answers: Answers, known: Known) => plan.steps.filter((s) => applies(s, answers, known))
export type { Fields }
