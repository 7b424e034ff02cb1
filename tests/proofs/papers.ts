/** Documents that wait to be drawn, and what is wrong with a folder in which the drawing was cut off. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { certificateOf } from '~/app/documents/certificate.server'
import { startDraughtsman } from '~/app/documents/draughtsman.server'
import { verifyStore } from '~/app/engine/verify.server'
import { blobsOf } from '~/app/evidence/blobs.server'
import { houseAt } from './people'
import { perform } from './script'
import type { Stage } from './stages'

/** The first case is filed and its registration waits; the portal has its seal already, as it has from its first start on. */
export async function papersWaiting(first: Stage, scratch: string): Promise<string> {
  const template = join(scratch, 'papers')
  cpSync(first.template, template, { recursive: true })
  const house = await houseAt(template)
  certificateOf(house.settings)
  blobsOf(house)
  await perform(house, 0, first.scenes.slice(0, 1), () => {})
  await house.store.close()
  return template
}

/** No sealed row without its file, nothing said to be made that is not; with `finish` the next start makes the rest. */
export const judgePapers = (finish: boolean) => async (folder: string, acknowledged: readonly string[]): Promise<string | undefined> => {
  const house = await houseAt(folder)
  try {
    const { db, t } = house.store
    const flaws = async () => (await verifyStore(house)).flaws
    const before = await flaws()
    if (before.length) return `${before.some((f) => /no file/.test(f.what)) ? 'dangling' : 'flaws'}: ${JSON.stringify(before.slice(0, 3))}`
    const sealed = new Set((await db.select().from(t.documents)).filter((d) => d.status === 'sealed').map((d) => d.id))
    const gone = acknowledged.filter((id) => !sealed.has(id))
    if (gone.length) return `lost: ${gone.length} documents that were made`
    if (!finish) return undefined
    const draughtsman = startDraughtsman(house)
    await draughtsman.pump()
    await draughtsman.stop()
    const waiting = (await db.select().from(t.documents)).filter((d) => d.status !== 'sealed')
    if (waiting.length) return `not made by the next start: ${waiting.map((d) => `${d.kind} ${d.status} ${d.lastError ?? ''}`)}`
    const after = await flaws()
    return after.length ? `flaws afterwards: ${JSON.stringify(after.slice(0, 3))}` : undefined
  } finally {
    await house.store.close()
  }
}
