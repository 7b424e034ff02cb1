/** Brings a text and a picture as the evidence form does, links them by a move, and says what was acknowledged. */
import './steady'
import { writeSync } from 'node:fs'
import { eq } from 'drizzle-orm'
import { submitMove } from '~/app/case-engine.server'
import { filesOf } from '~/app/evidence/item'
import { takeUploads } from '~/app/evidence/uploads.server'
import { isRefusal } from '~/machines/workflow'
import { consumer, houseAt } from './people'
import { dawn } from './script'

const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64')
const boundary = 'hejie-proof'
const part = (name: string, type: string, bytes: Buffer) =>
  Buffer.concat([Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${filesOf('evidence')}"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`), bytes, Buffer.from('\r\n')])
const post = (...parts: Buffer[]) => new Request('http://portal.invalid/', {
  method: 'POST', headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` }, body: new Uint8Array(Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)])),
})

const house = await houseAt(process.argv[2]!)
const { db, t } = house.store
// The log of the database exists before the first file comes, as in a portal that has been running: it flushes no folder for the files.
await house.store.write((tx) => tx.db.insert(t.installation).values({ key: 'awake', value: 'yes' }))
const bring = async (...parts: Buffer[]) => {
  const taken = await takeUploads(post(...parts), `user:${consumer}`, { fields: ['evidence'], house })
  if ('refused' in taken || taken.problems.length) throw new Error(JSON.stringify(taken))
  for (const { id } of taken.added) writeSync(3, `ACK ${id}\n`)
  return taken.added.map(({ id }) => id)
}
const brought = [...(await bring(part('聊天记录.txt', 'text/plain', Buffer.from('商家：已经发货。\n'.repeat(9000))))), ...(await bring(part('裂纹.png', 'image/png', picture)))]
const [row] = await db.select({ id: t.cases.id, rootId: t.cases.rootId }).from(t.cases).where(eq(t.cases.kind, 'quality-A'))
const [root] = await db.select({ version: t.proceedings.version }).from(t.proceedings).where(eq(t.proceedings.id, row!.rootId))
const linked = await submitMove({ ...house, clock: { now: () => dawn + 4 * 86_400_000 } as never }, {
  caseId: row!.id, proceedingId: row!.rootId, move: 'addEvidence', fields: { evidence: brought }, actor: { kind: 'user', userId: consumer }, expectedVersion: root!.version, key: 'link',
})
if (isRefusal(linked)) throw new Error(JSON.stringify(linked))
writeSync(3, 'ACK link\n')
await house.store.close()
writeSync(3, 'END\n')
