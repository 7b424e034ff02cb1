/** What both list pages load: rows of one holder, counts, the filters and where the next page begins. */
import { workflows } from '~/machines/registry'
import { currentCalendar } from '../calendar.server'
import { house } from '../house.server'
import { kindName } from '../cases/filed.server'
import type { Locale } from '../words/locales'
import { countsOf } from './counts.server'
import { keyText, listOf, listQuery } from './list.server'
import { rowViews } from './rows.server'

export async function listPage(url: URL, holder: string, locale: Locale) {
  const { store, clock } = house()
  const now = clock.now()
  const query = listQuery(url)
  const [{ rows, next }, counts] = await Promise.all([listOf(store, holder, query), countsOf(store, holder, now, await currentCalendar(store))])
  const further = new URLSearchParams(url.searchParams)
  if (next) further.set('after', keyText(next))
  const first = new URLSearchParams(url.searchParams)
  first.delete('after')
  return {
    rows: await rowViews(store, rows, locale, now), counts,
    query: { turn: query.turn, status: query.status, kind: query.kind }, filtered: Boolean(query.status || query.kind), paged: Boolean(query.after),
    next: next ? `?${further}` : undefined, first: query.after ? `?${first}` : undefined, kinds: kindOptions(locale),
  }
}
export type ListPage = Awaited<ReturnType<typeof listPage>>

/** Every kind a case can be of, from the folders that say how a case is filed. */
function kindOptions(locale: Locale): { value: string; label: string }[] {
  return workflows.flatMap((w) => Object.keys(w.filing?.words[locale].fields.kind?.options ?? {}).map((value) => ({ value, label: kindName(w.name, locale, value) })))
}
