/**
 * Full text over what was written in cases, newest first, never ranked. Only rows of cases in which the reader's holder has a
 * seat, and of audiences that seat may read, ever leave the store.
 */
import type { Handle } from './store'
import { searchPostgres } from './search.pg'
import { searchSqlite } from './search.sqlite'

export type Search = {
  /** 'user:<id>' or 'org:<id>': whose cases */
  holder: string
  /** words as searchable() prepares them: each must occur, its tokens side by side and in order */
  phrases: readonly (readonly string[])[]
  /** rows older than this one; undefined for the newest */
  before?: number | undefined
  limit: number
}
/** `n`: the row's number, the key of the next page. `done`: nothing older is left to look at. */
export type Found = { hits: { n: number; caseId: string }[]; next: number | undefined }

export const searchCases = (h: Handle, search: Search): Promise<Found> => (h.dialect === 'sqlite' ? searchSqlite(h, search) : searchPostgres(h, search))

/** A holder with at most this many cases is searched case by case; a larger one by the index of words. */
export const fewCases = 300
