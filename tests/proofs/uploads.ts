/** What is wrong with a folder whose uploads were cut off: a row without its file, or an acknowledged file that is gone. */
import { isNotNull } from 'drizzle-orm'
import { verifyStore } from '~/app/engine/verify.server'
import { verifyBlobs } from '~/app/evidence/verifying.server'
import { houseAt } from './people'

export async function judgeUploads(folder: string, acknowledged: readonly string[]): Promise<string | undefined> {
  const house = await houseAt(folder)
  try {
    const { flaws } = await verifyStore(house)
    if (flaws.length) return `flaws: ${JSON.stringify(flaws.slice(0, 3))}`
    const dangling = await verifyBlobs(house)
    if (dangling.length) return `dangling: ${JSON.stringify(dangling)}`
    const { db, t } = house.store
    const rows = new Set((await db.select({ id: t.evidence.id }).from(t.evidence)).map((r) => r.id))
    const gone = acknowledged.filter((key) => key !== 'link' && !rows.has(key))
    if (gone.length) return `lost: ${gone.length} files that were acknowledged`
    const linked = await db.select({ seq: t.evidence.seq }).from(t.evidence).where(isNotNull(t.evidence.caseId))
    if (acknowledged.includes('link') && linked.length !== 2) return 'lost: the acknowledged link of the files to the case'
    return linked.length === 0 || linked.length === 2 ? undefined : 'a half move: one file of two is linked'
  } finally {
    await house.store.close()
  }
}
