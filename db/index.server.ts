/** The door of the room: the store of this installation, by DATABASE_URL. */
import { openPostgres } from './postgres'
import { openSqlite } from './sqlite'
import type { Store } from './store'

/** `postgres://…` is PostgreSQL; anything else is the path of a SQLite file. */
export const openStore = (where: string): Store => (/^postgres(ql)?:\/\//.test(where) ? openPostgres(where) : openSqlite(where))

export { StoreUnavailable, RepeatWrite } from './store'
export type { Handle, Store, Db } from './store'
export type { Tables } from './schema'
