/** Opens the store and furnishes the house; used by the server, the worker, tests, bench and proofs alike. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { openStore } from '~/db/index.server'
import { Sealer } from '~/db/record/sealing'
import { CaseClock } from './clock.server'
import { keyContacts } from './engine/contact-keys.server'
import type { House } from './house.server'
import type { Settings } from './settings.server'

export async function openHouse(settings: Settings): Promise<House> {
  mkdirSync(settings.dataFolder, { recursive: true, mode: 0o700 })
  const store = await openStore(settings.databaseUrl ?? join(settings.dataFolder, 'hejie.db'))
  try {
    await store.migrate()
    const contactKey = keyOf(settings, 'contact')
    await keyContacts(store, contactKey)
    return { settings, store, clock: await CaseClock.of(store), sealer: new Sealer(keyOf(settings, 'sealing')), contactKey }
  } catch (error) {
    await store.close()
    throw error
  }
}

/** One secret, a separate key for each purpose. */
export const keyOf = (settings: Pick<Settings, 'secret'>, purpose: string): Buffer =>
  createHash('sha256').update(`hejie:${purpose}:`).update(settings.secret).digest()
