/** What a merchant who came by a notice is told first: who writes, what is asked, until when, and what happens otherwise. */
import { eq } from 'drizzle-orm'
import type { Term } from '~/machines/effects'
import { isKind } from '~/machines/complaint/kinds'
import { timeLeft } from '../cases/time-left'
import type { CaseFile } from '../cases/read.server'
import { house } from '../house.server'
import { openedLinks } from '../link-cookie.server'
import type { TimeLeft } from '../parts/DueDate'
import type { Speech } from '../words/words'

export type AnswerTold = {
  reference: string
  name: string
  handler: string
  about: string[]
  asks: string[]
  due?: { due: number; left: TimeLeft; provisional: boolean; explain: string } | undefined
  ended: boolean
  link?: { until: number; claim: string } | undefined
}

export async function answerTold(request: Request, file: CaseFile, speech: Speech, now: number): Promise<AnswerTold> {
  const { words } = speech
  const handler = (file.root.snapshot.context as { handler?: string }).handler
  const handlerOrganisation = file.seats.find((s) => s.seat === handler && s.until === null)?.organisationId
  const name = file.case.respondentId ? (file.names.get(file.case.respondentId)?.[speech.locale] ?? words.cases.unknownName) : words.cases.unknownName
  const filed = file.events.find((e) => e.seq === 1)?.body
  const terms = (filed?.input?.remedies ?? []) as Term[]
  const title = filed?.filing?.title
  return {
    reference: file.case.reference, name,
    handler: (handlerOrganisation && file.names.get(handlerOrganisation)?.[speech.locale]) || (words.cases.seats as Record<string, string>)[handler ?? ''] || words.cases.portal,
    about: [isKind(file.case.kind) ? words.kinds.kinds[file.case.kind].name : file.case.kind, ...(typeof title === 'string' ? [title] : []), ...(file.case.amount > 0 ? [speech.format.money(file.case.amount)] : [])],
    asks: terms.map((t) => asked(t, speech)),
    due: dueOf(file, now),
    ended: file.case.endedAt !== null,
    link: file.actor.kind === 'grant' ? await linkOf(request, file.actor.grantId) : undefined,
  }
}

function asked({ remedy, head, amount }: Term, { words, format }: Speech): string {
  const names = words.kinds.remedies as Record<string, { name: string }>
  const heads = words.kinds.heads as Record<string, { name: string }>
  const name = (head ? heads[head]?.name : names[remedy]?.name) ?? remedy
  return amount === undefined ? name : `${name}${words.shell.colon}${format.money(amount)}`
}

/** The date by which the respondent must have answered: the first open deadline of which they are reminded. */
function dueOf(file: CaseFile, now: number): AnswerTold['due'] {
  const theirs = file.deadlines.filter((d) => d.proceedingId === file.root.id && d.kind === 'deadline' && file.root.waitsOn.split(' ').includes('respondent') && file.rules[d.rule]?.remind?.includes('respondent'))
  const next = theirs.sort((a, b) => a.due - b.due)[0]
  const rule = next && file.rules[next.rule]
  return rule && { due: next.due, left: timeLeft(next.due, now, rule.unit, file.calendar), provisional: next.provisional, explain: `/cases/${file.case.reference}/dates/${next.id}` }
}

async function linkOf(request: Request, grantId: string): Promise<AnswerTold['link']> {
  const opened = openedLinks(request).find((l) => l.grantId === grantId)
  const { store } = house()
  const [row] = await store.db.select({ until: store.t.grants.expiresAt }).from(store.t.grants).where(eq(store.t.grants.id, grantId))
  return opened && row && { until: row.until, claim: `/claim/${opened.token}` }
}
