/** Engines with a known fault, for the controls: each proof must find its own. */
import { swap, type Mutations } from './bundle'

/** Answers before the COMMIT, and takes a breath in between, as a careless queue would. */
export const answersTooEarly: Mutations = {
  'db/sqlite.ts': swap('this.say.commit()', 'for (const answer of answers) answer()\n      await new Promise((on) => setTimeout(on, 2))\n      this.say.commit()'),
}
/** Each statement of a migration commits by itself. */
export const migratesInPieces: Mutations = { 'db/migrate.sqlite.ts': (s) => swap("c.exec('COMMIT')", '')(swap("c.exec('BEGIN IMMEDIATE')", '')(s)) }
/** The driver's own default in WAL mode, or none at all. */
export const synchronous = (mode: 'NORMAL' | 'OFF'): Mutations => ({
  'db/sqlite.ts': (s) => swap('found.synchronous !== 2', `found.synchronous !== ${mode === 'NORMAL' ? 1 : 0}`)(swap('PRAGMA synchronous=FULL', `PRAGMA synchronous=${mode}`)(s)),
})
/** A file is renamed without having been flushed. */
export const filesUnflushed: Mutations = { 'app/evidence/sealed-file.server.ts': swap('await this.file.sync()', '') }
/** A name is given without its folder being flushed. */
export const foldersUnflushed: Mutations = { 'app/evidence/blobs.server.ts': swap('await folder.sync()', '') }
