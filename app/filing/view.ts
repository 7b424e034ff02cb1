import type { Guidance } from '~/machines/filing'
import type { Mistake } from '../parts/ErrorSummary'
import type { FieldView, Kept, Option } from '../parts/fields/view'
import type { MenuItem } from './menu-item'

export type MenuLine = MenuItem & { label: string; hint?: string | undefined; usual: boolean }

/** A field as a filing page draws it: those of app/parts/fields, and the two kinds a filing draws its own way. */
export type FilingFieldView =
  | (FieldView & { drawn?: undefined })
  | { drawn: 'menu'; name: string; label: string; lines: MenuLine[] }
  | { drawn: 'register'; name: string; label: string; hint?: string | undefined; options: Option[]; searched: boolean; looked: string; more: boolean; orUnlisted: boolean }

export interface StepView {
  draft: string
  step: string
  title: string
  lead?: string | undefined
  part: string
  fields: FilingFieldView[]
  kept: Kept
  notes: { title?: string | undefined; text: string }[]
  guidance?: Guidance | undefined
  says: { evidence: Record<string, string>; facts: Record<string, string>; on: Record<string, string> }
  /** this page's revision, sent back with the form */
  seen: number
  back: string
  /** where to go on after saving: the next page, or back to the check */
  from?: 'check' | undefined
}

/** What came back from a form that was not saved. */
export interface StepRefused {
  mistakes: Mistake[]
  beside: Record<string, string>
  kept: Kept
  seen: number
  /** another tab or device saved this page meanwhile: what stands there now */
  stale?: TaskRow[] | undefined
  fields?: FilingFieldView[] | undefined
}

export type ToldValue = { text: string } | { list: string[] } | { none: true }
export interface TaskRow {
  term: string
  value: ToldValue
}
