/**
 * Takes the files out of a form post. Files are received, judged and kept before a row speaks of them; rows are written
 * together when the whole request has been read, so a connection that breaks leaves nothing.
 *
 * Who may link: the engine, inside its own write, sets case, proceeding, seq, seat and audience of
 * `evidence where id = ? and owner = actorKey(actor) and case_id is null`; each id of the move must change exactly one row,
 * else the move is refused as invalid. Ids coming back in `fields` are as the browser sent them and prove nothing.
 */
import { uuidv7 } from 'uuidv7'
import type { Handle } from '~/db/index.server'
import { wallClock } from '../clock.server'
import { urlencodedOf } from '../form.server'
import { house as furnishedHouse, type House } from '../house.server'
import { blobsOf, type Incoming } from './blobs.server'
import { forgetBrought, unlinkedOf } from './brought.server'
import { examine, type Accepted } from './examination.server'
import { Inspection } from './inspection.server'
import { itemOf } from './evidence.server'
import { filesAct, filesOf, type EvidenceItem, type UploadProblem } from './item'
import { limits as usual, type Limits } from './limits'
import { withinDay } from './daily-share.server'
import { isMultipart, readMultipart, textBytes, type FilePart, type Refused } from './multipart.server'
import { plainName } from './names.server'

export type Taken = {
  /** everything but files and their buttons; under an evidence field its ids: those sent, without the removed, and the added */
  fields: URLSearchParams
  added: EvidenceItem[]
  removed: string[]
  problems: UploadProblem[]
  /** 'add files' or 'remove' was pressed: draw the page again with what was typed, go no further */
  again: boolean
}
export type Options = { fields: readonly string[]; most?: number; house?: House; limits?: Limits }
type Received = { field: string; incoming: Incoming; inspection: Inspection; name: string }
type Ready = Accepted & { field: string; id: string }

/** `owner` is actorKey(actor); `fields` names the evidence fields of the form, `most` the files each may hold. */
export async function takeUploads(request: Request, owner: string, { fields: names, most, house = furnishedHouse(), limits = usual }: Options): Promise<Taken | Refused> {
  if (!isMultipart(request)) return withoutFiles(request, owner, names, house)
  const places: (Received | undefined)[] = []
  const problems: UploadProblem[] = []
  try {
    const read = await readMultipart(request, limits, (part) => receive(part, names, house, places, problems))
    if ('refused' in read) return read
    if (request.signal.aborted) return { refused: 'malformed', status: 400 }
    const taken = await settle(read.fields, owner, names, house, problems)
    if (read.tooManyFiles) problems.push({ field: names[0] ?? '', name: '', code: 'too-many' })
    const received = places.filter((file) => file !== undefined)
    const within = await withinDay(house, owner, received.reduce((sum, file) => sum + file.incoming.size, 0), limits)
    if (!within) problems.push(...received.map(({ field, name }) => ({ field, name: plainName(name), code: 'quota' as const })))
    const ready = await judge(within ? received : [], taken.fields, Math.min(most ?? limits.files, limits.files), house, limits, problems)
    const rows = await house.store.write((tx) => keepRows(tx, owner, ready, limits))
    for (const { field, name } of ready.filter((file) => !rows.some((row) => row.id === file.id))) problems.push({ field, name, code: 'quota' })
    for (const row of rows) taken.fields.append(ready.find((file) => file.id === row.id)!.field, row.id)
    return { ...taken, added: rows, problems }
  } finally {
    await Promise.all(places.map((file) => file?.incoming.discard()))
  }
}

async function receive(part: FilePart, names: readonly string[], house: House, places: (Received | undefined)[], problems: UploadProblem[]): Promise<void> {
  const field = names.find((name) => filesOf(name) === part.field)
  // Its place in the order of the form, taken before anything is waited for.
  const place = places.push(undefined) - 1
  const incoming = await blobsOf(house).receive()
  const inspection = new Inspection()
  places[place] = { field: field ?? '', incoming, inspection, name: part.name }
  for await (const bytes of part.bytes) {
    if (field === undefined) continue
    inspection.see(bytes)
    await incoming.write(bytes)
  }
  // An input without a chosen file comes as a part without name and content.
  const nothingChosen = part.name === '' && incoming.size === 0
  if (field !== undefined && !part.tooLarge() && !nothingChosen) return
  places[place] = undefined
  await incoming.discard()
  if (nothingChosen) return
  problems.push({ field: field ?? names[0] ?? '', name: plainName(part.name), code: field === undefined ? 'unknown-field' : 'too-large' })
}

/** In the order in which they came; what would be one too many is not even looked at. */
async function judge(received: Received[], fields: URLSearchParams, most: number, house: House, limits: Limits, problems: UploadProblem[]): Promise<Ready[]> {
  const ready: Ready[] = []
  for (const { field, incoming, inspection, name } of received) {
    const there = fields.getAll(field).length + ready.filter((file) => file.field === field).length
    const judged = there >= most ? ({ problem: 'too-many' } as const) : await examine(incoming, inspection, name, blobsOf(house), limits)
    if ('problem' in judged) problems.push({ field, name: plainName(name), code: judged.problem })
    else ready.push({ ...judged, field, id: uuidv7() })
  }
  return ready
}

/** What fits into the owner's share of files that belong to no case. */
async function keepRows(tx: Handle, owner: string, ready: Ready[], limits: Limits): Promise<EvidenceItem[]> {
  if (!ready.length) return []
  const { blobs, evidence } = tx.t
  const now = wallClock()
  const before = await unlinkedOf(tx, owner)
  let [count, bytes] = [before.length, before.reduce((sum, row) => sum + row.size, 0)]
  const kept: EvidenceItem[] = []
  for (const { id, sha256, size, type, name, rendition } of ready) {
    if (++count > limits.unlinkedFiles || (bytes += size) > limits.unlinkedBytes) break
    const blob = { sha256, size, type, renditionSha256: rendition?.sha256 ?? null, renditionType: rendition?.type ?? null, createdAt: now }
    // The date is that of the last time it was brought: the sweeper leaves what is young alone.
    await tx.db.insert(blobs).values(blob).onConflictDoUpdate({ target: blobs.sha256, set: { createdAt: now } })
    const row = { id, blob: sha256, name, owner, caseId: null, proceedingId: null, seq: null, seat: null, audience: 'sealed' as const, createdAt: now }
    await tx.db.insert(evidence).values(row)
    kept.push(itemOf({ ...row, ...blob }, 'owner'))
  }
  return kept
}

async function withoutFiles(request: Request, owner: string, names: readonly string[], house: House): Promise<Taken | Refused> {
  if (!/^application\/x-www-form-urlencoded/i.test(request.headers.get('content-type') ?? '')) return { refused: 'malformed', status: 400 }
  const sent = await urlencodedOf(request, textBytes)
  if (sent === 'too-large') return { refused: 'too-large', status: 413 }
  if (sent === 'too-many') return { refused: 'malformed', status: 400 }
  const problems: UploadProblem[] = []
  return { ...(await settle(sent, owner, names, house, problems)), added: [], problems }
}

/** The buttons, and text that came where files belong. */
async function settle(sent: URLSearchParams, owner: string, names: readonly string[], house: House, problems: UploadProblem[]): Promise<Pick<Taken, 'fields' | 'removed' | 'again'>> {
  const fields = new URLSearchParams(sent)
  const acts = fields.getAll(filesAct)
  fields.delete(filesAct)
  for (const name of names) {
    if (fields.getAll(filesOf(name)).some(Boolean)) problems.push({ field: name, name: '', code: 'not-a-file' })
    fields.delete(filesOf(name))
  }
  const removed = acts.filter((act) => act.startsWith('remove:')).map((act) => act.slice('remove:'.length))
  for (const id of removed) {
    await forgetBrought(house, owner, id)
    for (const name of names) fields.delete(name, id)
  }
  return { fields, removed, again: acts.length > 0 }
}
