/** One reader's language over one case file: names of states, seats, fields and options, each looked up in one place. */
import { workflowNamed } from '~/machines/registry'
import type { Audience, Party, Seat, StateWords, WorkflowWords } from '~/machines/workflow'
import { masked } from '../letters/names'
import type { Locale } from '../words/locales'
import { wordsFor, type Speech } from '../words/words'
import type { CaseFile } from './read.server'
import type { SeatRow } from './rows.server'

export type Speaker = Speech & { file: CaseFile; now: number }
export const speakerOf = (file: CaseFile, locale: Locale, now: number): Speaker => ({ ...wordsFor(locale), file, now })

export const wordsOf = (workflow: string, locale: Locale): WorkflowWords => workflowNamed(workflow).words[locale]

/** Words of a state by its dotted path; a state that has none of its own is told by the one around it. */
export function stateWords(w: WorkflowWords, path: string): StateWords {
  let found: StateWords | undefined
  for (let at = path; at; at = at.includes('.') ? at.slice(0, at.lastIndexOf('.')) : '') {
    const said = w.states[at]
    // A deadline of the whole state runs in each of its parts: what it leads to is said there too.
    if (found ? said?.otherwise : said) found = { ...said!, ...found, otherwise: found?.otherwise ?? said!.otherwise }
  }
  return found ?? { name: path, now: '' }
}

export const optionWords = (w: WorkflowWords, field: string, value: string): string => w.fields[field]?.options?.[value] ?? value

/** 'you', or what the seat is called. A respondent that is a platform is called so. */
export function seatName(s: Speaker, seat: Party): string {
  if (seat === s.file.reader.seat) return s.words.cases.you
  return seatTitle(s, seat)
}
export const seatTitle = ({ words, file }: Speaker, seat: Party): string =>
  seat === 'respondent' && file.root.snapshot.context.respondentKind === 'platform' ? words.cases.respondentPlatform : words.cases.seats[seat]
/** A sentence begins with a capital where the script has any. */
export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

export function seatsNamed(s: Speaker, seats: readonly Seat[]): string {
  const handler = s.file.root.snapshot.context.handler as Party | undefined
  const named = [...new Set(seats.map((seat) => (seat === 'handler' ? handler : seat)).filter((seat): seat is Party => Boolean(seat)))]
  const own = named.includes(s.file.reader.seat) ? [s.file.reader.seat] : []
  return [...own, ...named.filter((seat) => !own.includes(seat))].map((seat) => seatName(s, seat)).join(s.words.cases.and)
}

/** undefined where everybody in the case can see it. */
export function audienceName({ words, file }: Speaker, audience: Audience): string | undefined {
  if (audience === 'joint') return undefined
  if (audience === 'deciders' || audience === 'sealed') return words.cases.audiences[audience]
  if (audience === 'mediation') return words.neutrals.caucus.room
  if (audience === 'talks') return words.neutrals.caucus.talks
  if (audience === 'caucus:complainant' || audience === 'caucus:respondent') {
    const side = audience.slice('caucus:'.length) as 'complainant' | 'respondent'
    return side === file.reader.seat ? words.neutrals.caucus.withMediator : words.neutrals.caucus[side]
  }
  const seat = audience.slice('party:'.length) as Party
  // Several may sit in the seat of those who decide, and read each other.
  return seat === file.reader.seat && seat !== 'arbitrator' ? words.cases.audiences.you : words.cases.audiences.seat.replace('{seat}', words.cases.seats[seat])
}

const bodies: readonly Party[] = ['platform', 'association', 'authority', 'mediator', 'arbitrator']
/**
 * Who sits in a seat. A consumer is shown whole to the bodies that handle the case, and masked to the other side; a shop
 * goes by the name it trades under, its registration only where it was disclosed.
 */
export function holderName({ file, words, locale }: Speaker, row: SeatRow): { name?: string; masked: boolean } {
  if (row.erasedAt !== null && row.userId) return { name: words.cases.erasedPerson, masked: false }
  if (row.organisation) return { name: (locale === 'en' && row.organisationEn) || row.organisation, masked: false }
  if (!row.person) return { masked: false }
  // Who mediates or decides is told to both sides by name: they may challenge them.
  if (row.neutralId) return { name: row.person, masked: false }
  const open = row.seat === file.reader.seat || bodies.includes(file.reader.seat)
  return open ? { name: row.person, masked: false } : { name: masked(row.person), masked: true }
}
/** '标准规则', or the name the installation gave its rulebook. */
export const versionName = (version: string, words: Speaker['words']) => (version === 'default' ? words.cases.details.standard : version)
