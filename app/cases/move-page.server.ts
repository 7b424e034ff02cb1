/** One move as a page: its fields, who will see it, and whatever has to be said about the last attempt. */
import { uuidv7 } from 'uuidv7'
import type { Party, RefusalCode } from '~/machines/workflow'
import { sits } from '../engine/actor.server'
import type { UploadProblem } from '../evidence/item'
import { house } from '../house.server'
import { mistakesOf } from '../parts/fields/mistakes'
import type { Mistake } from '../parts/ErrorSummary'
import { nothingKept, type FieldErrors, type FieldView, type Kept } from '../parts/fields/view'
import { fieldViews } from '../parts/fields/views.server'
import { withSigning } from '../settlement/signing-view.server'
import type { Locale } from '../words/locales'
import { availableMoves, exhibitsOf, type Available } from './available.server'
import { keepable, keptMove } from './kept-move.server'
import { audienceOf, handlerOf, lineageOf } from './lineage.server'
import { dueViews } from './dues.server'
import { headingOf } from './filed.server'
import type { MovePlace } from './move-place.server'
import { partView, waitsOn } from './parts.server'
import type { CaseFile } from './read.server'
import { audienceName, seatsNamed, speakerOf, wordsOf, type Speaker } from './speaker.server'
import { timeline } from './timeline.server'
import type { DeadlineView, EventView, PartView } from './view'

export type MovePage = {
  reference: string
  heading: string
  name: string
  hint: string | undefined
  submit: string
  danger: boolean
  part: PartView | undefined
  due: DeadlineView | undefined
  fields: FieldView[]
  kept: Kept
  beside: Record<string, string>
  mistakes: Mistake[]
  files: boolean
  problems: UploadProblem[]
  caseId: string
  sees: string
  version: number
  seq: number
  key: string
  /** what is written here can be kept as a draft; one that was is put back */
  keeps: boolean
  draftedAt: number | undefined
  blocked: Available['blocked']
  /** the state no longer takes this move */
  gone: boolean
  refusal: { code: RefusalCode; text: string } | undefined
  news: EventView[]
}
/** What the last attempt left behind. `seq`: the number of the last event when its page was drawn. */
export type Attempt = { kept: Kept; errors?: FieldErrors; mistakes?: Mistake[]; problems?: UploadProblem[]; refused?: RefusalCode; seq?: number; key?: string }

/** what is ordered in a decision has a period of its own */
const daysToPerform = ({ rules }: CaseFile, { workflow }: MovePlace) => (('orderPerformance' in workflow.rules ? rules.orderPerformance : undefined) ?? rules.performBy)?.n

export async function movePage(file: CaseFile, place: MovePlace, locale: Locale, attempt?: Attempt): Promise<MovePage> {
  const { store, clock } = house()
  const now = clock.now()
  const s = speakerOf(file, locale, now)
  const w = wordsOf(place.workflow.name, locale)
  const available = await availableMoves(store, file, place.row, now)
  const here = available.find((a) => a.name === place.name)
  const remedies = wordsOf(file.case.workflow, locale).fields.remedy?.options
  const mayKeep = file.actor.kind === 'user' && keepable(place.move.fields)
  const draft = !attempt && mayKeep && file.actor.kind === 'user' ? await keptMove(file.actor.userId, place.row.id, place.name) : undefined
  const kept = attempt?.kept ?? draft?.kept ?? nothingKept()
  const naming = { fields: w.fields, remedies, exhibits: exhibitsOf(file), speech: s, days: daysToPerform(file, place), case: { caseId: file.case.id, at: now, handler: handlerOf(lineageOf(file, place.row)), evidence: file.evidence } }
  const fields = await withSigning(await fieldViews(store, place.move.fields, naming, kept), file, place, locale)
  const { mistakes, beside } = mistakesOf(attempt?.errors ?? {}, fields, s)
  const mine = sits(file.reader.seat, waitsOn(place.row), file.root.snapshot.context)
  const changed = attempt?.refused === 'conflict' || attempt?.refused === 'overtaken' || attempt?.refused === 'not-now'
  return {
    reference: file.case.reference, heading: headingOf(s), name: w.moves[place.name]?.name ?? place.name, hint: w.moves[place.name]?.hint,
    submit: w.moves[place.name]?.submit ?? w.moves[place.name]?.name ?? s.words.cases.move.send, danger: place.move.tone === 'danger',
    part: place.row.parentId ? { ...partView(s, place.row, []), moves: [] } : undefined,
    due: here && mine && place.move.tone !== 'danger' ? dueViews(s, place.row.id, true)[0] : undefined,
    fields, kept, beside, mistakes: [...(attempt?.mistakes ?? []), ...mistakes], files: fields.some((f) => f.kind === 'evidence'), problems: attempt?.problems ?? [], caseId: file.case.id,
    sees: seenBy(s, place), version: place.row.version, seq: file.case.seq, key: attempt?.key ?? uuidv7(),
    keeps: mayKeep, draftedAt: draft?.at,
    blocked: here?.blocked, gone: !here,
    refusal: attempt?.refused && { code: attempt.refused, text: saying(s, attempt.refused) },
    news: changed ? timeline(s, attempt?.seq ?? file.case.seq) : [],
  }
}

function saying({ words }: Speaker, code: RefusalCode): string {
  if (code === 'conflict') return words.cases.move.changed
  if (code === 'overtaken') return words.cases.move.overtaken
  return words.cases.refusals[code]
}

function seenBy(s: Speaker, { move, row }: MovePlace): string {
  // A sealed field is read by nobody: that it was sent in is what the others see.
  if (Object.values(move.fields).some((f) => f.kind === 'sealed')) return s.words.cases.move.seesSealed
  const audience = audienceOf(s.file, row, move.audience)
  const some = audienceName(s, audience)
  if (some) return s.fill(s.words.cases.move.seesSome, { who: some })
  const seats = [...new Set(s.file.seats.filter((seat) => seat.until === null).map((seat) => seat.seat))] satisfies Party[]
  return s.fill(s.words.cases.move.seesJoint, { who: seatsNamed(s, seats) })
}
