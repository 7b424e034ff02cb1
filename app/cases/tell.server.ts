/** A case file told to its reader: the whole page as data, in their language. */
import { eq, sql } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { isWorkflowName, workflowNamed } from '~/machines/registry'
import { sits } from '../engine/actor.server'
import { signatureField } from '../engine/signing.server'
import { never } from '../engine/work.server'
import type { MerchantFacts } from '../people/shown-name'
import type { Locale } from '../words/locales'
import { availableMoves } from './available.server'
import { dueViews } from './dues.server'
import { filedViews, headingOf } from './filed.server'
import { moveViews } from './moves.server'
import { disclosureViews, maySeeRegistration, partyViews } from './parties.server'
import { partView, waitsOn } from './parts.server'
import type { CaseFile } from './read.server'
import { remediesOpen } from './remedies.server'
import { relatedViews } from './related.server'
import { capital, seatsNamed, speakerOf, stateWords, versionName, wordsOf, type Speaker } from './speaker.server'
import { timeline } from './timeline.server'
import { toneOf } from './tones'
import type { CaseView } from './view'

/** `now`: the case clock. */
export async function tellCase(h: Handle, file: CaseFile, locale: Locale, now: number): Promise<CaseView> {
  const s = speakerOf(file, locale, now)
  const { root } = file
  const w = wordsOf(root.workflow, locale)
  const state = stateWords(w, root.state)
  // A mediation or an arbitration has the case for as long as it runs: where it stands is where the case stands.
  const room = file.proceedings.find((p) => p.open && p.parentId === root.id && !workflowNamed(p.workflow).part)
  const place = room && stateWords(wordsOf(room.workflow, locale), room.state)
  const seats = waitsOn(room ?? root)
  const mine = root.open && sits(file.reader.seat, seats, root.snapshot.context)
  const available = await Promise.all(file.proceedings.map((row) => availableMoves(h, file, row, now)))
  const ended = !root.open
  return {
    reference: file.case.reference, title: w.title, heading: headingOf(s),
    status: s.words.cases.statuses[root.status], tone: ended ? toneOf(root.outcome) : mine ? 'attention' : 'waiting',
    state: place ? `${state.name}${s.words.shell.colon}${place.name}` : state.name, now: place?.now ?? state.now, otherwise: ended ? undefined : (place ?? state).otherwise, room: room?.id,
    turn: ended ? undefined : capital(seatsNamed(s, seats)) || undefined, mine, ended,
    outcome: root.outcome ? (w.outcomes[root.outcome] ?? root.outcome) : undefined,
    remedies: remediesOpen(s), paused: pausedNow(s), deadlines: ended ? [] : room ? dueViews(s, room.id, mine).slice(0, 1) : dueViews(s, root.id),
    moves: moveViews(s, root, available[0]!),
    ...filedViews(s),
    parts: file.proceedings.slice(1).map((row, n) => partView(s, row, available[n + 1]!)).reverse().sort((a, b) => Number(b.open) - Number(a.open) || Number(b.mine) - Number(a.mine)),
    events: timeline(s), parties: partyViews(s, await merchantOf(h, file)), disclosures: disclosureViews(s), related: await relatedViews(h, s),
    evidence: file.evidence, signed: file.events.some(isSignature), details: detailsOf(s), guide: `/guide/${root.workflow}?here=${encodeURIComponent(root.state)}&case=${file.case.reference}`,
  }
}

const isSignature = (e: CaseFile['events'][number]) => e.kind === 'move' && isWorkflowName(e.workflow) && signatureField(workflowNamed(e.workflow).moves[e.type]?.fields ?? {}) !== undefined

function pausedNow({ file, now, words }: Speaker): CaseView['paused'] {
  const pause = file.pauses.find((p) => p.from <= now && p.until > now && p.endedSeq === null)
  if (!pause) return undefined
  return { reason: (words.cases.pauses as Record<string, string>)[pause.reason] ?? pause.reason, until: pause.until >= never ? null : pause.until }
}

async function merchantOf(h: Handle, file: CaseFile): Promise<MerchantFacts | undefined> {
  if (!file.case.respondentId || !maySeeRegistration(file)) return undefined
  const t = h.t.merchants
  const [row] = await h.hot('case-merchant', () => h.db.select().from(t).where(eq(t.organisationId, sql.placeholder('id')))).execute({ id: file.case.respondentId })
  return row
}

/** What proves the case and which rules it is bound to. */
function detailsOf({ file, words, format }: Speaker): CaseView['details'] {
  const { details } = words.cases
  const { case: row } = file
  return [
    { term: details.reference, value: row.reference, code: true },
    { term: details.filed, value: format.moment(row.filedAt) },
    ...(row.endedAt === null ? [] : [{ term: details.ended, value: format.moment(row.endedAt) }]),
    { term: details.substance, value: versionName(row.substanceVersion, words) },
    { term: details.procedure, value: versionName(row.procedureVersion, words) },
    { term: details.rules, value: row.rulesHash.slice(0, 16), code: true },
    { term: details.calendar, value: row.calendarVersion, code: true },
    { term: details.events, value: format.number(row.seq) },
    { term: details.head, value: row.head.slice(0, 16), code: true },
  ]
}

