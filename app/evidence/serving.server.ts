/**
 * A file to who may have it, decided anew at every request. Everyone gets the copy without place and device; the original
 * goes only to who brought it and to those who decide, as a download, and each look is written into the audit log before
 * the first byte leaves.
 */
import type { Actor } from '../engine/actor.server'
import type { House } from '../house.server'
import { note } from '../people/audit.server'
import { blobsOf } from './blobs.server'
import { openFor, type Opened } from './evidence.server'
import { kindOf, type MediaType } from './kinds'
import { contentDisposition, shownName } from './names.server'
import { rangeOf } from './range'
import type { SealedReader } from './sealed-file.server'
import { thumbnail } from './thumbnails.server'

export type Look = 'copy' | 'original' | 'thumbnail'
export type Reading = { house: House; actors: readonly Actor[]; id: string; look: Look; /** resolves when the connection takes more */ drained?: () => Promise<void> }

const idShape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/
/** Nothing in a file may run, load, frame or send anything, wherever it is opened. */
const policy = "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"
/** A browser's own player asks for the film once more from inside the page it made; from a nameless origin it would be refused. */
const playerPolicy = `${policy} allow-same-origin`
/** no-transform: a range must not be compressed on its way. */
const closed = { 'Content-Security-Policy': policy, 'X-Content-Type-Options': 'nosniff', 'Cross-Origin-Resource-Policy': 'same-origin', 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'private, no-store, no-transform' }

/** undefined: a stranger, or nothing there; the caller answers both with the same 404. */
export async function serve(request: Request, { house, actors, id, look, drained }: Reading): Promise<Response | undefined> {
  const file = actors.length && idShape.test(id) ? await openFor(house.store, actors, id) : undefined
  if (!file) return undefined
  if (look === 'thumbnail') return small(house, file)
  if (look === 'original') {
    if (!file.original) return undefined
    await house.store.write((tx) => note(tx, file.actor, 'original-seen', `evidence:${id}`, file.caseId ? { caseId: file.caseId } : {}))
    return stream(request, house, file.sha256, { name: file.name, type: file.type, how: 'attachment' }, drained)
  }
  const type = file.rendition?.type ?? file.type
  const { group } = kindOf(type)
  const inline = group !== 'document' && type !== 'image/heic'
  return stream(request, house, file.rendition?.sha256 ?? file.sha256, { name: shownName(file.name, type as MediaType) ?? file.name, type, how: inline ? 'inline' : 'attachment' }, drained)
}

async function stream(request: Request, house: House, sha256: string, as: { name: string; type: string; how: 'inline' | 'attachment' }, drained?: () => Promise<void>): Promise<Response> {
  const reader = await blobsOf(house).open(sha256)
  if (!reader) throw new Error(`the file ${sha256} is missing from the store`)
  const playable = as.how === 'inline' && ['audio', 'video'].includes(kindOf(as.type).group)
  // Without a validator to compare, a conditional range is a request for the whole.
  const range = playable && !request.headers.has('if-range') ? rangeOf(request.headers.get('range'), reader.size) : undefined
  const headers = new Headers({
    ...closed, 'Content-Type': as.type === 'text/plain' ? 'text/plain; charset=utf-8' : as.type,
    'Content-Disposition': contentDisposition(as.how, as.name), ...(playable ? { 'Content-Security-Policy': playerPolicy } : {}), 'Accept-Ranges': playable ? 'bytes' : 'none',
  })
  if (range === 'unsatisfiable') {
    await reader.close()
    headers.set('Content-Range', `bytes */${reader.size}`)
    return new Response(null, { status: 416, headers })
  }
  const { from, to } = range ?? { from: 0, to: reader.size }
  headers.set('Content-Length', String(to - from))
  if (range) headers.set('Content-Range', `bytes ${from}-${to - 1}/${reader.size}`)
  const status = range ? 206 : 200
  if (request.method === 'HEAD') {
    await reader.close()
    return new Response(null, { status, headers })
  }
  return new Response(bodyOf(reader, from, to, drained), { status, headers })
}

/** A piece at a time and only as fast as the reader takes it: a slow connection must not hold a film in memory. */
function bodyOf(reader: SealedReader, from: number, to: number, drained = async () => {}): ReadableStream<Uint8Array> {
  const pieces = reader.read(from, to)
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          await drained()
          const { value, done } = await pieces.next()
          if (!done) return controller.enqueue(value)
          await reader.close()
          controller.close()
        } catch (error) {
          await reader.close().catch(() => {})
          throw error
        }
      },
      cancel: () => reader.close(),
    },
    { highWaterMark: 0 },
  )
}

async function small(house: House, file: Opened): Promise<Response | undefined> {
  const bytes = file.rendition && (await thumbnail(blobsOf(house), file.rendition))
  if (!bytes) return undefined
  return new Response(new Uint8Array(bytes), { headers: { ...closed, 'Content-Type': 'image/webp', 'Content-Length': String(bytes.length), 'Content-Disposition': 'inline' } })
}
