/**
 * A multipart body read as it comes: files go where `onFile` puts them, a piece at a time, text fields are kept. Everything
 * is bounded: the declared length, parts, headers, names, fields. What cannot be read is a refusal, never an exception.
 */
import { Busboy, type BusboyInstance } from '@fastify/busboy'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { mostFields } from '../form.server'
import type { Limits } from './limits'

export type Refused = { refused: 'malformed' | 'too-large'; status: 400 | 413 }
export type FilePart = { field: string; name: string; bytes: AsyncIterable<Buffer>; tooLarge: () => boolean }
export type Read = { fields: URLSearchParams; tooManyFiles: boolean }

const malformed: Refused = { refused: 'malformed', status: 400 }
const tooLarge: Refused = { refused: 'too-large', status: 413 }
const fieldBytes = 1_000_000
/** of text in one form, whichever way it is sent */
export const textBytes = 4_000_000
const longestName = 200

export const isMultipart = (request: Request) => /^multipart\/form-data\s*(;|$)/i.test(request.headers.get('content-type') ?? '')

/** A file beyond its limit is cut and `tooLarge()` says so; the rest of it is passed over without being kept. */
export async function readMultipart(request: Request, limits: Limits, onFile: (part: FilePart) => Promise<void>): Promise<Read | Refused> {
  if (Number(request.headers.get('content-length') ?? 0) > limits.request) return tooLarge
  if (!request.body) return malformed
  const busboy = openBusboy(request, limits)
  if (!busboy) return malformed

  const fields = new URLSearchParams()
  const work: Promise<void>[] = []
  const streams: Readable[] = []
  let tooManyFiles = false
  let refused: Refused | undefined
  let text = 0
  const stopped = new AbortController()
  const stop = (why: Refused) => {
    refused ??= why
    stopped.abort()
  }
  busboy.on('file', (field: string | undefined, stream, name: string | undefined) => {
    stream.on('error', () => {})
    streams.push(stream)
    if ((field ?? '').length > longestName) stop(malformed)
    if (refused) return void stream.resume()
    const part = { field: field ?? '', name: name ?? '', bytes: stream, tooLarge: () => stream.truncated }
    // A failure here (a full disk) must end the reading, not only this file.
    work.push(onFile(part).catch((error: unknown) => { stopped.abort(error); throw error }))
  })
  busboy.on('field', (field: string | undefined, value: string, nameCut: boolean, valueCut: boolean) => {
    text += value.length
    if (valueCut || text > textBytes) return stop(tooLarge)
    if (nameCut || field === undefined || field.length > longestName) return stop(malformed)
    fields.append(field, value)
  })
  busboy.on('filesLimit', () => { tooManyFiles = true })
  busboy.on('error', () => stop(malformed))
  const finished = once(busboy, 'finish', { signal: stopped.signal })
  finished.catch(() => {})
  busboy.on('partsLimit', () => stop(malformed))
  busboy.on('fieldsLimit', () => stop(malformed))

  try {
    await pour(request.body, busboy, limits.request, stopped.signal)
    await Promise.all(work)
    // The reader of parts has ways of ending that it tells nobody (a header cut off by the end); all bytes are in, so this is short.
    await Promise.race([finished, stillness(2000).then(() => { throw malformed })])
  } catch (error) {
    busboy.destroy()
    for (const stream of streams) if (!stream.readableEnded) stream.destroy(new Error('the request ended'))
    const failed = (await Promise.allSettled(work)).find((w) => w.status === 'rejected')
    if (!refused && failed && stopped.signal.aborted) throw failed.reason
    return refused ?? (error === tooLarge ? tooLarge : malformed)
  }
  return refused ?? { fields, tooManyFiles }
}

function openBusboy(request: Request, limits: Limits) {
  try {
    return new Busboy({
      headers: { 'content-type': request.headers.get('content-type') ?? '' },
      limits: { fileSize: limits.file, files: limits.files * 2, fields: mostFields, parts: mostFields + limits.files * 4, fieldSize: fieldBytes, headerPairs: 20, headerSize: 8 * 1024 },
    })
  } catch {
    return undefined
  }
}

/**
 * Hands the body over piece by piece, waiting while files are being written. The body is never cancelled: that would cut
 * the connection before the answer; the door closes it after an answer to a request that was not read to its end.
 */
async function pour(body: ReadableStream<Uint8Array>, busboy: BusboyInstance, most: number, stopped: AbortSignal): Promise<void> {
  const reader = body.getReader()
  // One waiting at a time can be halted. Racing each piece against one long promise would keep every piece until its end.
  let halt: (why: unknown) => void = () => {}
  const unlessStopped = <T>(work: Promise<T>) =>
    new Promise<T>((done, failed) => {
      halt = failed
      work.then(done, failed)
    })
  stopped.addEventListener('abort', () => halt(stopped.reason))
  try {
    let seen = 0
    for (let read = await unlessStopped(reader.read()); !read.done; read = await unlessStopped(reader.read())) {
      seen += read.value.length
      // The declared length may lie where no server checked it.
      if (seen > most) throw tooLarge
      stopped.throwIfAborted()
      const { value } = read
      await unlessStopped(new Promise<void>((taken) => busboy.write(asBuffer(value), () => taken())))
    }
    busboy.end()
  } finally {
    reader.releaseLock()
  }
}

const asBuffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const stillness = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds).unref())
