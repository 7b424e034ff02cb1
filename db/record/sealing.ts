/**
 * Bodies are sealed under their subject's key (AES-256-GCM); the key is kept wrapped by the portal's secret. Destroying
 * the wrapped key and the salts forgets the subject in every event; the chain still proves.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { and, eq, isNotNull, sql } from 'drizzle-orm'
import type { Handle } from '../store'
import { freshBytes } from './fresh-bytes'

const version = 1

export class Sealer {
  constructor(private readonly secret: Buffer) {
    if (secret.length !== 32) throw new Error('the sealing secret must be 32 bytes')
  }

  /** `keys`: those this write has used already; never kept longer than the write. */
  async seal(h: Handle, subject: string, plain: string, at: number, keys?: Map<string, Buffer>): Promise<string> {
    const key = keys?.get(subject) ?? (await this.keyFor(h, subject, at))
    keys?.set(subject, key)
    return lock(key, plain, subject)
  }
  /** undefined when the subject has been erased */
  async open(h: Handle, subject: string, sealed: string): Promise<string | undefined> {
    const key = await this.known(h, subject)
    return key && unlock(key, sealed, subject)
  }

  /** The same for many, each subject's key read once for this call. */
  async openAll(h: Handle, items: readonly { subject: string; sealed: string | null }[]): Promise<(string | undefined)[]> {
    const keys = new Map<string, Buffer | undefined>()
    for (const { subject, sealed } of items) if (sealed && !keys.has(subject)) keys.set(subject, await this.known(h, subject))
    return items.map(({ subject, sealed }) => {
      const key = keys.get(subject)
      return key && sealed ? unlock(key, sealed, subject) : undefined
    })
  }

  /** The same for the same text, and nothing to be learnt from it without the portal's secret. */
  mark(text: string): string {
    return createHmac('sha256', this.secret).update(text).digest('hex')
  }

  /** Destroys the key and every salt and body of a subject. Returns the number of bodies forgotten. */
  async erase(h: Handle, subject: string, at: number): Promise<number> {
    const { subjectKeys, eventBodies, searchRows } = h.t
    // Also where there was none: who is forgotten is given no key later, by a request that was on its way.
    await h.db.insert(subjectKeys).values({ subject, wrapped: null, createdAt: at, destroyedAt: at }).onConflictDoUpdate({ target: subjectKeys.subject, set: { wrapped: null, destroyedAt: at } })
    const bodies = await h.db.update(eventBodies).set({ salt: null, sealed: null }).where(and(eq(eventBodies.subject, subject), isNotNull(eventBodies.sealed))).returning({ id: eventBodies.eventId })
    await h.db.delete(searchRows).where(eq(searchRows.subject, subject))
    return bodies.length
  }

  private async keyFor(h: Handle, subject: string, at: number): Promise<Buffer> {
    const found = await this.known(h, subject)
    if (found) return found
    const fresh = randomBytes(32)
    const t = h.t.subjectKeys
    const given = sql.placeholder
    await h.hot('subject-key-fresh', () => h.db.insert(t).values({ subject: given('subject'), wrapped: given('wrapped'), createdAt: given('at') } as never).onConflictDoNothing())
      .execute({ subject, wrapped: lock(this.secret, fresh.toString('base64'), subject), at })
    const mine = await this.known(h, subject)
    if (!mine) throw new Error(`the key of ${subject} was destroyed`)
    return mine
  }

  /** Read from the store each time: a key cached past an erasure, or past a write that was undone, would lose or leak bodies. */
  private async known(h: Handle, subject: string): Promise<Buffer | undefined> {
    const t = h.t.subjectKeys
    const row = await h.hot('subject-key', () => h.db.select({ wrapped: t.wrapped }).from(t).where(eq(t.subject, sql.placeholder('subject')))).first({ subject })
    return row?.wrapped ? Buffer.from(unlock(this.secret, row.wrapped, subject), 'base64') : undefined
  }
}

function lock(key: Buffer, plain: string, context: string): string {
  const iv = freshBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(context))
  const [sealed, rest] = [cipher.update(plain, 'utf8'), cipher.final()]
  return Buffer.concat([Buffer.from([version]), iv, cipher.getAuthTag(), sealed, rest]).toString('base64')
}
function unlock(key: Buffer, text: string, context: string): string {
  const bytes = Buffer.from(text, 'base64')
  if (bytes[0] !== version) throw new Error('sealed by an unknown version')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 13)).setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(13, 29))
  return Buffer.concat([decipher.update(bytes.subarray(29)), decipher.final()]).toString('utf8')
}
