/** From a row of the outbox and one reader to the content of a letter, through one function for every workflow. */
import type { LetterContent } from '~/emails/content'
import { workDaysBetween } from '~/machines/calendar'
import type { Party, WorkflowWords } from '~/machines/workflow'
import { mayRead } from '../audience'
import { isDocumentKind, type DocumentKind } from '../documents/kinds'
import { wordsFor, type Speech } from '../words/words'
import type { CaseFacts } from './case-facts.server'
import type { OutboxRow } from './claim.server'
import { casePath, within } from './links.server'
import { mailWords, type PortalLetterName } from './mail-words'
import { oneLine } from './names'
import { nameAt, paramsFor } from './params'
import type { Recipient } from './recipients.server'

export type Writing = { row: OutboxRow; to: Recipient; base: string; demo: boolean; /** the signed link minted for this copy */ signed?: { href: string; expiresAt: number } | undefined }

export function caseLetter(w: Writing, facts: CaseFacts): LetterContent {
  const { row, to, base } = w
  const seat = row.seat!
  const speech = wordsFor(to.locale)
  const mail = mailWords[to.locale]
  const due = dueOf(facts, row)
  const params = paramsFor({ facts, seat, data: row.data, due, speech })
  const say = (sentence: string) => oneLine(speech.fill(sentence, params), 2000)
  const { subject, body, button } = textOf(w, facts, params.otherwise !== mail.unknown)
  const organisation = to.organisationId ? facts.names.organisations.get(to.organisationId)?.[to.locale] : undefined
  const why = speech.fill(mail.why[to.as === 'address' ? 'person' : to.as], { reference: facts.reference, seat: seatName(facts, seat, speech), organisation: oneLine(organisation) })
  return {
    ...around(w, speech), why,
    subject: say(subject), paragraphs: [...body.map(say), ...papers(facts, seat, base, speech)], factsTitle: mail.facts.title, facts: factsOf(facts, row, due, speech),
    button: button ? { label: say(button), href: w.signed?.href ?? base + casePath(facts.reference) + (facts.workflow.letters[row.letter]?.button === 'rate' ? '#rate' : '') } : undefined,
    linkNote: mail.link, caution: w.signed && speech.fill(mail.signedLink, { date: speech.format.day(w.signed.expiresAt) }),
  }
}

/** What was issued by the same event and this reader may have. */
function papers(facts: CaseFacts, seat: Party, base: string, speech: Speech): string[] {
  const { kinds } = speech.words.documents
  const titles = facts.documents.filter((d) => isDocumentKind(d.kind) && mayRead(seat, d.audience)).map((d) => (speech.locale === 'en' ? kinds[d.kind as DocumentKind] : `《${kinds[d.kind as DocumentKind]}》`))
  return titles.length ? [speech.fill(mailWords[speech.locale].documents, { titles: titles.join(speech.locale === 'en' ? '; ' : '、'), url: `${base}/verify` })] : []
}

/** A reminder is the same for every rule of every workflow: the deadline by its name, and what happens otherwise. */
function textOf(w: Writing, facts: CaseFacts, consequence: boolean): WorkflowWords['letters'][string] {
  const mail = mailWords[w.to.locale]
  const own = facts.workflow.words[w.to.locale].letters[w.row.letter]
  if (own) return { ...own, button: facts.workflow.letters[w.row.letter]?.button ? (own.button ?? mail.openCase) : undefined }
  if (w.row.letter !== 'reminder') throw new Error(`${facts.workflow.name}: no text for the letter ${w.row.letter}`)
  const [first, ...rest] = mail.reminder.body
  return { subject: mail.reminder.subject, body: [first!, ...(consequence ? [mail.otherwise] : []), ...rest], button: mail.openCase }
}

export function portalLetter(w: Writing): LetterContent {
  const { row, to, base } = w
  const speech = wordsFor(to.locale)
  const mail = mailWords[to.locale]
  const { subject, body, button } = mail.letters[variantOf(row)]
  const moment = (at: unknown) => (typeof at === 'number' ? speech.format.moment(at) : mail.unknown)
  const params = { organisation: oneLine(row.data.organisation) || mail.unknown, reference: oneLine(row.data.reference) || mail.unknown, expires: moment(row.data.expiresAt), at: moment(row.data.at) }
  const href = within(base, row.data.link ?? row.data.path ?? '/')
  if (!href) throw new Error(`${row.letter}: its link leads out of the portal`)
  return {
    ...around(w, speech), why: mail.why.address, linkNote: mail.link, factsTitle: '', facts: [],
    subject: oneLine(speech.fill(subject, params)), paragraphs: body.map((p) => speech.fill(p, params)), button: { label: button, href },
  }
}
/** Two letters read differently by what they are about: an address that replaces another, an organisation that is claimed. */
function variantOf({ letter, data }: OutboxRow): PortalLetterName {
  if (letter === 'confirmEmail' && data.change) return 'changeEmail'
  if (letter === 'invitation' && data.claim) return 'claimOrganisation'
  if (letter === 'invitation' && data.seat) return 'takeSeat'
  if (letter === 'invitation' && data.roster) return 'serveOnRoster'
  return letter as PortalLetterName
}
/** Values the portal's own letters may name. */
export const portalParams = ['organisation', 'reference', 'expires', 'at'] as const

function around({ base, demo }: Writing, speech: Speech) {
  const mail = mailWords[speech.locale]
  return { locale: speech.locale, portal: mail.portal, reach: speech.fill(mail.reach, { url: base }), foot: [mail.nature, ...(demo ? [mail.demonstration] : [])] }
}

/** The date as it stands now; the one of the letter's event where the deadline is gone. A date that is never reached is not told. */
function dueOf(facts: CaseFacts, row: OutboxRow): number | undefined {
  const due = facts.deadline?.open ? facts.deadline.due : (row.data.due ?? facts.deadline?.due)
  return typeof due === 'number' && due < 8_000_000_000_000_000 ? due : undefined
}

function factsOf(facts: CaseFacts, row: OutboxRow, due: number | undefined, speech: Speech): LetterContent['facts'] {
  const { facts: label, you, and, seats } = mailWords[speech.locale]
  const seat = row.seat!
  const against = seat === 'respondent' ? undefined : nameAt(facts, 'respondent', seat, speech.locale)
  const turns = facts.proceeding.open ? facts.waitsOn.map((s) => (s === seat ? you : seats[s])) : []
  const turn = turns.join(and)
  const matter = facts.rule && due !== undefined ? facts.workflow.words[speech.locale].rules[facts.rule] : undefined
  const written = Number(row.data.at ?? row.createdAt)
  return [
    { label: label.reference, value: facts.reference },
    ...(against ? [{ label: label.against, value: against }] : []),
    ...(turn ? [{ label: label.waitsOn, value: turn[0]!.toUpperCase() + turn.slice(1) }] : []),
    ...(matter ? [{ label: label.matter, value: matter }] : []),
    ...(due === undefined ? [] : [{ label: label.due, value: speech.fill(label.date, { date: speech.format.due(due) }), note: noteOn(facts, due, written, speech) }]),
  ]
}

function noteOn(facts: CaseFacts, due: number, written: number, speech: Speech): string | undefined {
  const { daysLeft, provisional } = mailWords[speech.locale].facts
  const left = written < due ? speech.fill(daysLeft, { n: workDaysBetween(written, due, facts.calendar) }) : undefined
  return [left, facts.deadline?.provisional ? provisional : undefined].filter(Boolean).join(speech.locale === 'en' ? '. ' : '。') || undefined
}

function seatName(facts: CaseFacts, seat: Party, speech: Speech): string {
  const mail = mailWords[speech.locale]
  const platform = seat === 'respondent' && (facts.proceeding.snapshot.context as { respondentKind?: string }).respondentKind === 'platform'
  return platform ? mail.respondentPlatform : mail.seats[seat]
}
