/** Small pictures for lists, made when first asked for and kept in memory while they are in use; the caller has decided who may see. */
import type { BlobStore } from './blobs.server'
import { decodable, thumbnailOf } from './rendition.server'

/** Some 10 kB each. */
const kept = 500
const recent = new Map<string, Buffer>()

export async function thumbnail(store: BlobStore, rendition: { sha256: string; type: string }): Promise<Buffer | undefined> {
  if (!decodable.includes(rendition.type)) return undefined
  const bytes = recent.get(rendition.sha256) ?? (await made(store, rendition.sha256))
  if (!bytes) return undefined
  recent.delete(rendition.sha256)
  recent.set(rendition.sha256, bytes)
  if (recent.size > kept) recent.delete(recent.keys().next().value!)
  return bytes
}

async function made(store: BlobStore, sha256: string): Promise<Buffer | undefined> {
  const whole = await store.bytesOf(sha256)
  return whole && thumbnailOf(whole)
}
