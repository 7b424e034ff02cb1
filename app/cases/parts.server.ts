/** The parts of a case as rows: what each is about, where it stands, whose turn, until when, and what the reader can do. */
import type { Term } from '~/machines/effects'
import { workflowNamed } from '~/machines/registry'
import type { Party, Seat, WorkflowWords } from '~/machines/workflow'
import { sits } from '../engine/actor.server'
import type { Available } from './available.server'
import { dueViews } from './dues.server'
import type { ProceedingRow } from './rows.server'
import { saidWith, termView } from './said.server'
import { audienceName, optionWords, seatName, seatsNamed, stateWords, wordsOf, type Speaker } from './speaker.server'
import { moveViews } from './moves.server'
import { toneOf } from './tones'
import type { PartView, SaidView } from './view'

export const waitsOn = (row: ProceedingRow) => row.waitsOn.split(' ').filter(Boolean) as Seat[]

export function partView(s: Speaker, row: ProceedingRow, available: readonly Available[]): PartView {
  const w = wordsOf(row.workflow, s.locale)
  const state = stateWords(w, row.state)
  const seats = waitsOn(row)
  const mine = row.open && sits(s.file.reader.seat, seats, s.file.root.snapshot.context)
  const by = (row.snapshot.context.by ?? undefined) as Party | undefined
  return {
    id: row.id, title: w.title, about: aboutPart(s, row, w), by: by && seatName(s, by),
    state: row.open ? state.name : (row.outcome && w.outcomes[row.outcome]) || state.name, now: state.now, otherwise: row.open ? state.otherwise : undefined,
    open: row.open, mine, tone: row.open ? (mine ? 'attention' : 'waiting') : toneOf(row.outcome),
    turn: row.open ? seatsNamed(s, seats) || undefined : undefined,
    deadlines: row.open ? dueViews(s, row.id, mine) : [], moves: moveViews(s, row, available), audience: audienceName(s, row.audience),
  }
}

/** From what opened it: its own input (terms, codes), and the words of the move that caused it. */
function aboutPart(s: Speaker, row: ProceedingRow, w: WorkflowWords): SaidView[] {
  const opened = s.file.events.find((e) => e.seq === row.openedSeq)
  const input = opened?.body?.input ?? {}
  const said: SaidView[] = []
  for (const [name, value] of Object.entries(input)) {
    if (name === 'terms' && Array.isArray(value)) said.push({ kind: 'terms', label: w.fields[name]?.label ?? s.words.cases.terms, terms: (value as Term[]).map((t) => termView(s, w, name, t)) })
    else if (name === 'term' && value) said.push({ kind: 'terms', label: w.fields[name]?.label ?? s.words.cases.terms, terms: [termView(s, w, name, value as Term)] })
    else if (w.fields[name] && (typeof value === 'string' || typeof value === 'number')) said.push({ kind: 'text', label: w.fields[name].label, text: optionWords(w, name, String(value)) })
  }
  const cause = opened?.causeSeq === null ? undefined : s.file.events.find((e) => e.seq === opened?.causeSeq && e.kind === 'move')
  const declared = cause && workflowNamed(cause.workflow).moves[cause.type]?.fields
  if (cause?.body?.fields && declared) {
    const texts = Object.fromEntries(Object.entries(declared).filter(([, f]) => f.kind === 'text' || f.kind === 'evidence' || f.kind === 'exhibit'))
    said.push(...saidWith(s, wordsOf(cause.workflow, s.locale), texts, cause.body.fields))
  }
  return said
}
