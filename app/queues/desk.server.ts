/** What somebody signed in finds on the front door: for each list of theirs what waits, and the dates that come next. */
import { currentCalendar } from '../calendar.server'
import { draftLines, openDrafts } from '../filing/drafts.server'
import { house } from '../house.server'
import type { Person } from '../people/session.server'
import type { Locale } from '../words/locales'
import { countsOf, type Counts } from './counts.server'
import { organisationHolder, ownHolder } from './holders.server'
import { listOf } from './list.server'
import { rowViews, type RowView } from './rows.server'

export type DeskList = { to: string; name: string | undefined; counts: Counts; rows: RowView[] }
/** Lists shown whole enough to act on; the queue page has the rest. */
const mostLists = 3
const mostRows = 5

export async function deskOf(person: Person, locale: Locale) {
  const { store, clock } = house()
  const now = clock.now()
  const calendar = await currentCalendar(store)
  const list = async (key: string, to: string, name: string | undefined): Promise<DeskList> => {
    const [{ rows }, counts] = await Promise.all([listOf(store, key, {}), countsOf(store, key, now, calendar)])
    return { to, name, counts, rows: await rowViews(store, rows.slice(0, mostRows), locale, now) }
  }
  const [own, ...queues] = await Promise.all([
    list(ownHolder(person).key, '/cases', undefined),
    ...person.organisations.slice(0, mostLists).map((o) => list(organisationHolder(o).key, `/queue?org=${o.id}`, o.name)),
  ])
  const none = !own!.rows.length && !own!.counts.ended
  return { name: person.name, lists: [...queues, ...(queues.length && none ? [] : [own!])], drafts: draftLines(await openDrafts(store, person.id)), files: !person.organisations.length }
}
