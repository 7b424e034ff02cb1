import { sql } from 'drizzle-orm'
import { seedWhenEmpty } from './demo/demonstration.server'
import { everybody } from './demo/world'
import { startSweeping, sweepLeftovers } from './evidence/sweeping.server'
import { furnish } from './house.server'
import { startLoops, type Loops } from './loops.server'
import { log } from './log.server'
import { openHouse } from './open-house.server'
import { settingsOfProcess, type Settings } from './settings.server'

/** Someone a visitor of the demonstration can be. */
export interface DemonstrationPerson {
  name: string
  role: string
  url: string
}

export interface RunningPortal {
  /** Empty in production. */
  people: DemonstrationPerson[]
  /** True while the portal can take moves: what /ready answers. */
  ready(): boolean | Promise<boolean>
  /** Starts clockwork and postman, once the portal knows its own address. */
  listening(address: string): Promise<void>
  /** Ends the loops (clockwork, postman) and closes the stores; called once, after the last request. */
  stop(): Promise<void>
}

/**
 * What app/server.js knows of the portal: it reaches engine, clockwork and postman only through here,
 * since a second copy of those modules would be a second writer.
 */
export const portal = {
  settings: settingsOfProcess,

  /** Migrates, seeds an empty demonstration and furnishes the house. Resolves when requests may come in. */
  async boot(settings: Settings): Promise<RunningPortal> {
    const house = await openHouse(settings)
    furnish(house)
    await sweepLeftovers(house)
    const sweeping = startSweeping(house, (error) => log.error({ code: (error as { code?: unknown }).code }, 'files nobody refers to could not be swept'))
    if (settings.demo) await seedWhenEmpty(house)
    let loops: Loops | undefined
    return {
      people: settings.demo ? doorsOf() : [],
      ready: async () => (await house.store.rows(sql`SELECT 1 AS one`)).length === 1,
      listening: async (address) => void (settings.loops && (loops = await startLoops(house, address))),
      async stop() {
        await loops?.stop()
        await sweeping.stop()
        await house.store.close()
      },
    }
  },

  /** Clockwork and postman as a process of their own, beside servers that run with LOOPS=off. PostgreSQL only. */
  async work(settings: Settings): Promise<Pick<RunningPortal, 'stop'>> {
    if (!settings.databaseUrl) throw new Error(aloneOnSqlite)
    const house = await openHouse(settings)
    furnish(house)
    const loops = await startLoops(house, settings.publicUrl ?? `http://localhost:${settings.port}`)
    return {
      async stop() {
        await loops.stop()
        await house.store.close()
      },
    }
  },
}

const aloneOnSqlite =
  'A separate worker needs PostgreSQL (DATABASE_URL). SQLite is written by one process, and the server already runs clockwork and postman in it: there is nothing for a worker to do.'

const doorsOf = (): DemonstrationPerson[] => everybody.filter((p) => p.door).map(({ name, role }) => ({ name, role, url: '/demo' }))
