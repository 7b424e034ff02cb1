/**
 * A loop of the server: draws each document that was issued, seals it and stores it, once. What was stored is the document and is
 * never drawn again. A failure is tried again with growing pauses, and then shown to the administrators.
 */
import { createHash } from 'node:crypto'
import { setTimeout as rest } from 'node:timers/promises'
import { wallClock } from '../clock.server'
import { blobsOf } from '../evidence/blobs.server'
import type { House } from '../house.server'
import { nextTry } from '../lease.server'
import { log } from '../log.server'
import { startRounds } from '../round.server'
import { certificateOf, type Certificate } from './certificate.server'
import { claimOne, settle, type Claimed } from './claim.server'
import type { Drawn } from './draw.server'
import { official, type Given } from './given'
import { keepCertificate } from './known-certificates.server'
import { sheetsOf } from './templates'

export type Draughtsman = {
  /** makes everything that waits; resolves when nothing does */
  pump(): Promise<void>
  /** finishes the one in hand */
  stop(): Promise<void>
}

/** Loaded with the first document: what draws and seals takes twenty megabytes that a portal with nothing to draw has no use for. */
const pen = () => import('./draw.server')
const stamp = () => import('./seal.server')

/** At most half of the time is spent on drawing: people are answered by the same processor. */
const breather = 400

export function startDraughtsman(house: House): Draughtsman {
  const certificate = certificateOf(house.settings)
  return startRounds('the draughtsman', async (closed) => {
    for (let row = await claimOne(house.store, wallClock()); row; row = closed() ? undefined : await claimOne(house.store, wallClock())) {
      const began = performance.now()
      await make(house, row, certificate)
      if (!closed()) await rest(Math.min(breather, performance.now() - began))
    }
  })
}

async function make(house: House, row: Claimed, certificate: Certificate): Promise<void> {
  try {
    const drawn = await drawRow(house, row)
    if (!drawn) return void (await settle(house.store, row, { status: 'failed', lastError: 'erased' }))
    const at = wallClock()
    const { seal } = await stamp()
    const sealed = await seal(drawn.pdf, certificate, new Date(at))
    await keepCertificate(house.store, certificate)
    // The file first: a row without its file cannot happen, a file without its row is swept.
    const sha256 = await blobsOf(house).keepBytes(sealed)
    const { missing } = drawn
    if (missing.length) log.warn({ document: row.id, kind: row.kind, missing }, 'a document holds characters its fonts lack; they are drawn as marks')
    await settle(house.store, row, { status: 'sealed', sha256, size: sealed.length, unsignedSha256: drawn.sha256, sealedAt: at, certificate: certificate.fingerprint, lastError: null, ...(missing.length && { missing }) })
  } catch (problem) {
    const { name, message } = problem as Error
    log.error({ document: row.id, kind: row.kind, problem: { name, message } }, 'a document could not be made')
    const attempts = row.attempts + 1
    const nextAt = nextTry(attempts, wallClock())
    await settle(house.store, row, { attempts, lastError: `${name}: ${message}`.slice(0, 300), ...(nextAt === undefined ? { status: 'failed' as const } : { nextAt }) }).catch(() => {})
  }
}

/** The paper of a row from what was kept with it, byte for byte the same each time. undefined when it was erased. */
export async function drawRow(house: Pick<House, 'store' | 'sealer'>, row: Pick<Claimed, 'caseId' | 'data' | 'dataHash' | 'code' | 'issuedAt'>): Promise<Drawn | undefined> {
  const plain = row.data === null ? undefined : await house.sealer.open(house.store, `case:${row.caseId}`, row.data)
  if (plain === undefined) return undefined
  if (createHash('sha256').update(plain).digest('hex') !== row.dataHash) throw new Error('the data of the document is not what was issued')
  return drawGiven(JSON.parse(plain) as Given, row)
}

export const drawGiven = async (given: Given, { code, issuedAt }: { code: string; issuedAt: number }): Promise<Drawn> =>
  (await pen()).draw({ code, reference: given.about.reference, issuedAt, letterhead: given.about.issuer.name, official: official(given.about), sheets: sheetsOf(given) })
