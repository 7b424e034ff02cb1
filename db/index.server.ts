/** The door of the room: the store of this installation, by DATABASE_URL. */
import { openSqlite } from './sqlite'
import type { Store } from './store'

/** `postgres://…` is PostgreSQL, whose driver is loaded only then; anything else is the path of a SQLite file. */
export const openStore = async (where: string): Promise<Store> => (/^postgres(ql)?:\/\//.test(where) ? (await import('./postgres')).openPostgres(where) : openSqlite(where))

export { StoreUnavailable, RepeatWrite } from './store'
export type { Handle, Store, Db } from './store'
export type { Tables } from './schema'
