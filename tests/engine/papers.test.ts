/** What verifyStore says of papers and signatures of which one byte, one row or one file was changed. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq, ne, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startDraughtsman } from '~/app/documents/draughtsman.server'
import { verifyStore } from '~/app/engine/verify.server'
import { blobsOf } from '~/app/evidence/blobs.server'
import type { House } from '~/app/house.server'
import type { Handle, Tables } from '~/db/index.server'
import { houseAt, settle } from '../proofs/people'
import { perform, scenes } from '../proofs/script'

type Document = Tables['documents']['$inferSelect']
type Signature = Tables['signatures']['$inferSelect']
type Agreement = Tables['agreements']['$inferSelect']

/** Another character of the same alphabet in the middle of a text. */
const flip = (text: string) => {
  const at = Math.floor(text.length / 2)
  return text.slice(0, at) + (text[at] === 'a' ? 'b' : 'a') + text.slice(at + 1)
}

describe('papers and signatures, tampered with', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hejie-papers-'))
  let house: House
  let sealed: Document, queued: Document, signature: Signature, text: Agreement
  const flaws = async () => (await verifyStore(house)).flaws.filter((f) => f.case).map((f) => f.what).join('; ')
  const write = (job: (tx: Handle) => Promise<unknown> | unknown) => house.store.write(async (tx) => job(tx))

  beforeAll(async () => {
    house = await houseAt(folder)
    await settle(house)
    expect(await perform(house, 0, scenes, () => {})).toEqual([])
    const { db, t } = house.store
    // One paper is made, the others wait.
    await write((tx) => tx.db.update(t.documents).set({ nextAt: Date.now() + 86_400_000 }).where(ne(t.documents.kind, 'panelDecision')))
    const draughtsman = startDraughtsman(house)
    await draughtsman.pump()
    await draughtsman.stop()
    sealed = (await db.select().from(t.documents).where(eq(t.documents.kind, 'panelDecision')))[0]!
    queued = (await db.select().from(t.documents).where(eq(t.documents.kind, 'mediationStatement')))[0]!
    signature = (await db.select().from(t.signatures).where(and(eq(t.signatures.of, 'settlement'), eq(t.signatures.seat, 'mediator'))))[0]!
    text = (await db.select().from(t.agreements).where(and(eq(t.agreements.proceedingId, signature.proceedingId), eq(t.agreements.textHash, signature.textHash))))[0]!
    expect([sealed.status, queued.status, await flaws()]).toEqual(['sealed', 'queued', ''])
    await write(async (tx) => { for (const name of ['signatures_no_update', 'signatures_no_delete', 'agreements_no_update', 'agreements_no_delete']) await (tx.db as unknown as { run: (q: unknown) => unknown }).run(sql.raw(`DROP TRIGGER ${name}`)) })
  }, 120_000)
  afterAll(async () => {
    await house.store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const change = (row: () => Document, over: (row: Document) => Partial<Document>) => async () => {
    const before = row()
    const set = (values: Partial<Document>) => write((tx) => tx.db.update(tx.t.documents).set(values).where(eq(tx.t.documents.id, before.id)))
    await set(over(before))
    return () => set(before)
  }
  const fileOf = () => blobsOf(house).pathOf(sealed.sha256!)
  const inFile = (tamper: (path: string, bytes: Buffer) => void) => async () => {
    const bytes = readFileSync(fileOf())
    rmSync(fileOf())
    tamper(fileOf(), bytes)
    return async () => { if (existsSync(fileOf())) rmSync(fileOf()); writeFileSync(fileOf(), bytes, { mode: 0o400 }) }
  }
  const sign = (over: (row: Signature) => Partial<Signature> | Promise<Partial<Signature>>) => async () => {
    const set = (values: Partial<Signature>) => write((tx) => tx.db.update(tx.t.signatures).set(values).where(eq(tx.t.signatures.id, signature.id)))
    await set(await over(signature))
    return () => set(signature)
  }
  const keep = (over: (row: Agreement) => Partial<Agreement>) => async () => {
    const set = (values: Partial<Agreement>) => write((tx) => tx.db.update(tx.t.agreements).set(values).where(eq(tx.t.agreements.id, text.id)))
    await set(over(text))
    return () => set(text)
  }

  test.each<[what: string, tamper: () => Promise<() => Promise<unknown>>, flaw: RegExp]>([
    ['a byte of the file', inFile((path, bytes) => writeFileSync(path, Buffer.from(bytes.map((b, i) => (i === Math.floor(bytes.length / 2) ? b ^ 1 : b))))), /panelDecision has a file that is (unreadable|not what its name says)/],
    ['the file gone', inFile(() => {}), /panelDecision has no file/],
    ['the last byte of the file cut off', inFile((path, bytes) => writeFileSync(path, bytes.subarray(0, -1))), /panelDecision has a file that is/],
    ['a character of the file’s hash', change(() => sealed, (d) => ({ sha256: flip(d.sha256!) })), /panelDecision has no file/],
    ['a row said to be sealed', change(() => queued, () => ({ status: 'sealed' })), /mediationStatement has no file/],
    ['a file laid beside a paper that waits', change(() => queued, () => ({ sha256: sealed.sha256, size: sealed.size })), /mediationStatement has a file though it is queued/],
    ['a character of the words', change(() => sealed, (d) => ({ data: flip(d.data!) })), /panelDecision cannot be opened/],
    ['the words of another document', change(() => queued, () => ({ data: sealed.data, dataHash: sealed.dataHash })), /mediationStatement (cannot be opened|was issued as another one)/],
    ['a character of the words’ hash', change(() => queued, (d) => ({ dataHash: flip(d.dataHash) })), /mediationStatement is not what was issued/],
    ['the day of issue', change(() => sealed, (d) => ({ issuedAt: d.issuedAt + 1 })), /panelDecision was issued as another one/],
    ['the kind', change(() => queued, () => ({ kind: 'settlementAgreement' })), /no event issued the document settlementAgreement.*mediationStatement is missing/],
    ['the event it belongs to', change(() => queued, (d) => ({ seq: d.seq - 1 })), /no event issued the document mediationStatement.*mediationStatement is missing/],
    ['a document gone', async () => {
      await write((tx) => tx.db.delete(tx.t.documents).where(eq(tx.t.documents.id, queued.id)))
      return () => write((tx) => tx.db.insert(tx.t.documents).values(queued))
    }, /the document mediationStatement is missing/],
    ['a document nobody issued', async () => {
      const copy = { ...queued, id: uuidv7(), code: flip(queued.code) }
      await write((tx) => tx.db.insert(tx.t.documents).values(copy))
      return () => write((tx) => tx.db.delete(tx.t.documents).where(eq(tx.t.documents.id, copy.id)))
    }, /no event issued the document mediationStatement/],
    ['a character of the signed hash', sign((s) => ({ textHash: flip(s.textHash) })), /signature of the mediator does not hold: text, row/],
    ['a signature under the text of another case', sign(async () => ({ textHash: (await house.store.db.select().from(house.store.t.agreements).where(ne(house.store.t.agreements.caseId, text.caseId)))[0]!.textHash })), /signature of the mediator does not hold: text, row/],
    ['the signature’s instant', sign((s) => ({ at: s.at + 1 })), /signature of the mediator does not hold/],
    ['a signature gone', async () => {
      await write((tx) => tx.db.delete(tx.t.signatures).where(eq(tx.t.signatures.id, signature.id)))
      return () => write((tx) => tx.db.insert(tx.t.signatures).values(signature))
    }, /the signature is missing/],
    ['a character of the kept text', keep((a) => ({ sealed: flip(a.sealed) })), /signature of the mediator does not hold: text/],
    ['the text gone', async () => {
      await write((tx) => tx.db.delete(tx.t.agreements).where(eq(tx.t.agreements.id, text.id)))
      return () => write((tx) => tx.db.insert(tx.t.agreements).values(text))
    }, /signature of the mediator does not hold: text/],
    ['a text nobody signed', async () => {
      const copy = { ...text, id: uuidv7(), textHash: flip(text.textHash) }
      await write((tx) => tx.db.insert(tx.t.agreements).values(copy))
      return () => write((tx) => tx.db.delete(tx.t.agreements).where(eq(tx.t.agreements.id, copy.id)))
    }, /a text of settlement is kept that nobody signed/],
  ])('%s: found', async (_what, tamper, flaw) => {
    const undo = await tamper()
    expect(await flaws()).toMatch(flaw)
    await undo()
    expect(await flaws()).toBe('')
  })

  test('a case whose key was destroyed can no longer be compared, and that is no flaw', async () => {
    await write((tx) => house.sealer.erase(tx, `case:${sealed.caseId}`, Date.now()))
    expect(await flaws()).toBe('')
  })
})
