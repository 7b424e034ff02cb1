/** Draws and seals every document that waits, as the server's draughtsman does, and says which were made. */
import './steady'
import { writeSync } from 'node:fs'
import { setTimeout as rest } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { startDraughtsman } from '~/app/documents/draughtsman.server'
import { houseAt } from './people'

const house = await houseAt(process.argv[2]!)
const { documents: d } = house.store.t
const draughtsman = startDraughtsman(house)
const said = new Set<string>()
const tell = async () => {
  for (const { id } of await house.store.db.select({ id: d.id }).from(d).where(eq(d.status, 'sealed'))) {
    if (!said.has(id)) writeSync(3, `ACK ${id}\n`)
    said.add(id)
  }
}
let drawing = true
const all = draughtsman.pump().finally(() => { drawing = false })
while (drawing) {
  await rest(5)
  await tell()
}
await all
await tell()
await draughtsman.stop()
await house.store.close()
writeSync(3, 'END\n')
