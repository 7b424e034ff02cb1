/** From bytes received to a file kept: what it is, what it is called, the copy others will see, its name in the store. */
import type { BlobStore, Incoming } from './blobs.server'
import type { Inspection } from './inspection.server'
import type { MediaType, ProblemCode } from './kinds'
import type { Limits } from './limits'
import { shownName } from './names.server'
import { quietable, quietCopyOf } from './quiet-copy.server'
import { quietPdfOf } from './quiet-pdf.server'
import { decodable, renditionOf } from './rendition.server'
import { oneAtATime } from './turn.server'

export type Accepted = { sha256: string; size: number; type: MediaType; name: string; rendition?: { sha256: string; type: MediaType } }
export type Rejected = { problem: ProblemCode }

export async function examine(incoming: Incoming, inspection: Inspection, given: string, store: BlobStore, limits: Limits): Promise<Accepted | Rejected> {
  const verdict = await inspection.verdict(given)
  if ('problem' in verdict) return verdict
  const { type } = verdict
  const name = shownName(given, type)
  if (name === undefined) return { problem: 'name' }
  const { sha256, size } = await incoming.finish()
  const copy = await servedCopy(incoming, type, limits)
  if (copy && 'problem' in copy) return copy
  await incoming.keep()
  return { sha256, size, type, name, ...(copy ? { rendition: { sha256: await store.keepBytes(copy.bytes), type: copy.type } } : {}) }
}

/** undefined: the original itself may be served. */
async function servedCopy(incoming: Incoming, type: MediaType, limits: Limits): Promise<{ bytes: Buffer; type: MediaType } | Rejected | undefined> {
  if (decodable.includes(type)) return renditionOf(() => incoming.bytes(), type, limits)
  if (type === 'application/pdf') return oneAtATime(async () => {
    const original = await incoming.bytes()
    const copy = quietPdfOf(original)
    return 'problem' in copy ? copy : copy.equals(original) ? undefined : { bytes: copy, type }
  })
  if (!quietable.includes(type)) return undefined
  return oneAtATime(async () => {
    const original = await incoming.bytes()
    const copy = quietCopyOf(original, type)
    if (!copy) return { problem: 'broken' as const }
    return copy.equals(original) ? undefined : { bytes: copy, type }
  })
}
