/** What happened, newest first, in the reader's language: who did what when, and what they sent with it. */
import { isWorkflowName, workflowNamed } from '~/machines/registry'
import type { WorkflowWords } from '~/machines/workflow'
import type { FileEvent } from './read.server'
import { saidWith } from './said.server'
import { audienceName, capital, holderName, seatName, seatTitle, wordsOf, type Speaker } from './speaker.server'
import type { EventView } from './view'

/**
 * Newest first. `after`: only events with a higher number (what is new since a page was drawn). What one proceeding passes on to
 * another is left out where the event that caused it is told already.
 */
export function timeline(s: Speaker, after = 0): EventView[] {
  const seen = new Set<number>()
  const events: EventView[] = []
  for (const e of s.file.events) {
    if (!isWorkflowName(e.workflow) || (e.kind === 'delivery' && e.causeSeq !== null && seen.has(e.causeSeq))) {
      if (e.causeSeq !== null && seen.has(e.causeSeq)) seen.add(e.seq)
      continue
    }
    const event = told(s, e)
    if (!event) continue
    seen.add(e.seq)
    if (e.seq > after) events.unshift(event)
  }
  return events
}

function told(s: Speaker, e: FileEvent): EventView | undefined {
  const workflow = workflowNamed(e.workflow)
  const w = wordsOf(e.workflow, s.locale)
  const what = lineOf(s, e, w)
  if (!what) return undefined
  const declared = e.kind === 'move' ? workflow.moves[e.type]?.fields : undefined
  const said = declared && e.body?.fields ? saidWith(s, w, declared, e.body.fields) : []
  if (e.body?.held) said.push({ kind: 'text', label: s.words.cases.held.label, text: s.words.cases.held.text })
  return {
    seq: e.seq, at: e.at, due: e.kind === 'lapse', what: capital(what), said,
    audience: audienceName(s, e.audience),
    part: workflow.part && w.title,
    erased: e.body === undefined && e.kind === 'move',
    mark: e.kind === 'lapse' ? 'attention' : undefined,
  }
}

function lineOf(s: Speaker, e: FileEvent, w: WorkflowWords): string | undefined {
  const { words, fill } = s
  switch (e.kind) {
    case 'move':
      return fill(words.cases.timeline.did, { who: whoActed(s, e), did: w.moves[e.type]?.happened ?? e.type })
    case 'opened':
      return openedLine(s, e, w)
    case 'signal':
    case 'delivery':
      return w.signals[e.type] // what one proceeding tells another is not told unless the workflow has words for it
    case 'lapse':
      return w.lapses[e.type] ?? fill(words.cases.timeline.lapsed, { what: w.rules[e.type] ?? e.type })
    case 'note':
      return (words.cases.timeline.notes as Record<string, string>)[e.type] ?? words.cases.timeline.note
    default:
      return e.kind satisfies never
  }
}

/** The seat; of people who mediate or decide the very one, since another may sit there by now, or two beside them. */
function whoActed(s: Speaker, e: FileEvent): string {
  if (!e.seat) return s.words.cases.portal
  const person = s.file.seats.find((p) => p.neutralId && p.pseudonym === e.actor)
  if (!person) return seatName(s, e.seat)
  return person.id === s.file.reader.place ? s.words.cases.you : [seatTitle(s, e.seat), holderName(s, person).name].filter(Boolean).join(' ')
}

/** A part that a move opened is told by that move. */
function openedLine(s: Speaker, e: FileEvent, w: WorkflowWords): string | undefined {
  const { timeline: t } = s.words.cases
  if (e.proceedingId === s.file.case.rootId) return s.fill(t.did, { who: e.seat ? seatName(s, e.seat) : s.words.cases.portal, did: s.fill(t.filed, { what: w.title }) })
  return e.causeSeq === null ? s.fill(t.opened, { what: w.title }) : undefined
}
