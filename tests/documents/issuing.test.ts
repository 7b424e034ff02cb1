/** From the effect to the paper, on both engines: issued in the write, made once, read by whom it is for, checked by anybody. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { foundWorld } from '~/app/demo/found.server'
import { castOf } from '~/app/demo/seed.server'
import { tales } from '~/app/demo/tales'
import { toldOf } from '~/app/demo/told.server'
import { organisations, people } from '~/app/demo/world'
import { documentFor, documentsOf } from '~/app/documents/case-documents.server'
import { checkCode, checkFile } from '~/app/documents/check.server'
import { drawRow, startDraughtsman } from '~/app/documents/draughtsman.server'
import { papersIn } from '~/app/documents/records.server'
import { sealOf } from '~/app/documents/signature.server'
import { countUnmade, makeAgain, unmade } from '~/app/documents/unmade.server'
import { verifyStore } from '~/app/engine/verify.server'
import { blobsOf } from '~/app/evidence/blobs.server'
import { sweep } from '~/app/evidence/sweeping.server'
import type { House } from '~/app/house.server'
import { openHouse } from '~/app/open-house.server'
import { bringFile } from '~/app/stories/exhibits.server'
import { play, stageClock } from '~/app/stories/play.server'
import { workflowNamed } from '~/machines/registry'
import { parties } from '~/machines/workflow'
import { freshPostgres } from '../fresh-postgres'
import { readPaper } from './paper'

const DAY = 86_400_000

describe.each(['SQLite', 'PostgreSQL'] as const)('documents of a case (%s)', (engine) => {
  const folder = mkdtempSync(join(tmpdir(), 'hejie-documents-'))
  let house: House
  let caseId: string
  const rows = () => house.store.db.select().from(house.store.t.documents).where(eq(house.store.t.documents.caseId, caseId)).orderBy(asc(house.store.t.documents.id))
  const bytesOf = async (kind: string) => (await blobsOf(house).bytesOf((await rows()).find((r) => r.kind === kind)!.sha256!))!
  const tell = async (story: string) => {
    const start = house.clock.now() - 900 * DAY
    const told = workflowNamed('complaint').stories.find((s) => s.name === story)!
    const filed = toldOf(tales.teapot, start)
    return (await play({ house, clock: stageClock(start), cast: castOf(tales.teapot) }, 'complaint', told, { ...filed, input: { ...filed.input, small: false, ...told.given } })).caseId
  }

  beforeAll(async () => {
    house = await openHouse({ dataFolder: folder, databaseUrl: engine === 'PostgreSQL' ? await freshPostgres() : undefined, secret: Buffer.alloc(32, 7) } as never)
    await foundWorld(house.store, house.clock.now() - 1000 * DAY)
    caseId = await tell('silentWithCertificate')
  }, 120_000)
  afterAll(async () => {
    expect((await verifyStore(house)).flaws).toEqual([])
    await house?.store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('each is a row of the write that issued it, sealed, with a code of its own, waiting for its paper', async () => {
    const all = await rows()
    expect(all.map((r) => r.kind)).toEqual(['complaintRegistration', 'acceptance', 'failureCertificate', 'courtBundle', 'failureCertificate'])
    expect(new Set(all.map((r) => r.code)).size).toBe(all.length)
    for (const row of all) {
      expect(row).toMatchObject({ status: 'queued', audience: 'party:complainant', language: 'zh-CN', sha256: null })
      expect(row.data).not.toContain('complaintRegistration')
      const [event] = await house.store.db.select().from(house.store.t.caseEvents).where(and(eq(house.store.t.caseEvents.caseId, caseId), eq(house.store.t.caseEvents.seq, row.seq)))
      expect(event?.at).toBe(row.issuedAt)
    }
  })

  test('is drawn, sealed and stored once; drawn again from what was kept it is the same, bit for bit', async () => {
    const draughtsmen = [startDraughtsman(house), startDraughtsman(house)]
    await Promise.all(draughtsmen.map((d) => d.pump()))
    await Promise.all(draughtsmen.map((d) => d.stop()))
    const all = await rows()
    for (const row of all) {
      expect(row).toMatchObject({ status: 'sealed', attempts: 0, lastError: null })
      const pdf = (await blobsOf(house).bytesOf(row.sha256!))!
      expect(createHash('sha256').update(pdf).digest('hex')).toBe(row.sha256)
      expect(sealOf(pdf)).toMatchObject({ is: 'whole', fingerprint: row.certificate })
      const again = (await drawRow(house, row))!
      expect(again.sha256).toBe(row.unsignedSha256)
      expect(pdf.subarray(0, again.pdf.length - 1).equals(again.pdf.subarray(0, -1))).toBe(true)
    }
    const before = all.map((r) => [r.sha256, r.sealedAt])
    const late = startDraughtsman(house)
    await late.pump()
    await late.stop()
    expect((await rows()).map((r) => [r.sha256, r.sealedAt])).toEqual(before)
  })

  test('says what it must: the registration in full to the complainant, the certificate with the last day to sue', async () => {
    const registration = (await readPaper(await bytesOf('complaintRegistration'))).text.replace(/\s+/g, '')
    expect(registration).toContain('投诉登记表')
    expect(registration).toContain(people.lin.name)
    expect(registration).toContain('是否同意公示投诉信息')
    const certificate = (await readPaper(await bytesOf('failureCertificate'))).text.replace(/\s+/g, '')
    expect(certificate).toMatch(/向人民法院起诉20\d\d年\d+月\d+日/)
    expect(certificate).toMatch(/向市场监督管理部门投诉20\d\d年\d+月\d+日/)
    expect(certificate).toContain('争议类型质量问题')
    const bundle = (await readPaper(await bytesOf('courtBundle'))).text
    expect(bundle).toContain('程序经过')
  })

  test('the court bundle lists what its reader had been given before it, and nothing of another audience', async () => {
    const all = await rows()
    const text = (await readPaper(await bytesOf('courtBundle'))).text
    const own = all.findIndex((r) => r.kind === 'courtBundle')
    expect(all.slice(0, own).map((r) => text.includes(r.code))).toEqual([true, true, true])
    expect(all.slice(own + 1).map((r) => text.includes(r.code))).toEqual([false])
    const codesFor = async (audience: 'party:complainant' | 'party:respondent') => (await papersIn(house.store, caseId, audience))?.map((p) => p.code)
    expect(await codesFor('party:complainant')).toEqual(all.filter((r) => r.kind !== 'courtBundle').map((r) => r.code))
    expect(await codesFor('party:respondent')).toEqual([])
  })

  test('is listed for whom it is and served to nobody else', async () => {
    expect((await documentsOf(house.store, caseId, 'complainant')).map((d) => d.state)).toEqual(['ready', 'ready', 'ready', 'ready', 'ready'])
    for (const seat of parties.filter((p) => p !== 'complainant')) expect(await documentsOf(house.store, caseId, seat), seat).toEqual([])
    const [row] = await rows()
    const as = (userId: string) => documentFor(house.store, async () => ({ kind: 'user', userId }), row!.id)
    expect((await as(people.lin.id))?.row.id).toBe(row!.id)
    for (const other of ['chen', 'he', 'wang'] as const) expect(await as(people[other].id), other).toBeUndefined()
    expect(await documentFor(house.store, async () => undefined, row!.id)).toBeUndefined()
    expect(await documentFor(house.store, async () => ({ kind: 'user', userId: people.lin.id }), 'not-an-id')).toBeUndefined()
  })

  test('anybody can check it by code or by file, and learns nothing of the parties', async () => {
    const row = (await rows()).find((r) => r.kind === 'failureCertificate')!
    const pdf = await bytesOf('failureCertificate')
    const [file] = await house.store.db.select().from(house.store.t.cases).where(eq(house.store.t.cases.id, caseId))
    const known = { kind: 'failureCertificate', issuedAt: row.issuedAt, reference: `${file!.reference.slice(0, 5)}••••${file!.reference.slice(9)}` }
    const answers = [await checkCode(house, row.code, 'zh-CN'), await checkCode(house, ` ${row.code.toLowerCase().replaceAll('-', ' ')} `, 'zh-CN'), await checkFile(house, pdf, 'zh-CN')]
    expect(answers).toMatchObject([{ is: 'issued', document: known }, { is: 'issued' }, { is: 'genuine', document: known }])
    const told = JSON.stringify(answers)
    for (const secret of [people.lin.name, people.lin.email, people.lin.phone, organisations.shanlan.name, file!.reference, caseId]) expect(told).not.toContain(secret)

    const changed = Buffer.from(pdf)
    changed[8_000] = changed[8_000]! ^ 1
    expect((await checkFile(house, changed, 'en')).is).toBe('altered')
    expect((await checkFile(house, Buffer.concat([pdf, Buffer.from('%')]), 'en')).is).toBe('altered')
    expect((await checkFile(house, (await drawRow(house, row))!.pdf, 'en')).is, 'without its seal').toBe('altered')
    expect((await checkFile(house, Buffer.from('%PDF-1.4 something else'), 'en')).is).toBe('unknown')
    expect((await checkFile(house, Buffer.from('no PDF at all'), 'en')).is).toBe('unknown')
    expect((await checkCode(house, 'HD-0000-0000-0000', 'en')).is).toBe('unknown')
    for (const typed of ['', 'HD', `${row.code}X`, row.code.slice(0, -1) + (row.code.endsWith('7') ? '8' : '7'), "'; DROP TABLE documents", '𠮷'.repeat(12)]) expect((await checkCode(house, typed, 'en')).is, typed).toBe('mistyped')
  })

  /** A story of sixty thousand yuan with a file of the consumer's, which whoever decides rests a finding on; its papers drawn. */
  const drawn = async (name: string) => {
    const start = house.clock.now() - 900 * DAY
    const story = workflowNamed('complaint').stories.find((s) => s.name === name)!
    const file = await bringFile(house, { kind: 'user', userId: people.lin.id }, { name: '未完工现场照片说明', text: '厨房现场，橱柜未安装。' })
    const steps = story.steps.map((s) => ('move' in s && s.fields?.findings ? { ...s, fields: { ...s.fields, findings: (s.fields.findings as object[]).map((f) => ({ ...f, evidence: [file] })) } } : s))
    const filed = toldOf(tales.teapot, start)
    const given = story.given as { kind: string; amount: number }
    const c = await play({ house, clock: stageClock(start), cast: castOf(tales.teapot) }, 'complaint', { ...story, steps }, { ...filed, kind: given.kind, amount: given.amount, evidence: [file], input: { ...filed.input, small: false, ...story.given } })
    const hand = startDraughtsman(house)
    await hand.pump()
    await hand.stop()
    const t = house.store.t.documents
    return async (kind: string) => {
      const [row] = await house.store.db.select().from(t).where(and(eq(t.caseId, c.caseId), eq(t.kind, kind)))
      return (await readPaper((await blobsOf(house).bytesOf(row!.sha256!))!)).text.replace(/\s+/g, '')
    }
  }

  test('sixty thousand yuan mediated: the agreement says the amount on which the sealed figures met, and no figure before it', async () => {
    const text = await (await drawn('sixtyThousandBlind'))('settlementAgreement')
    expect(text).toContain('人民币55,000.01元（大写：伍万伍仟元零壹分）')
    expect(text).not.toMatch(/57,000|54,000|50,000\.00/)
  }, 60_000)

  test('sixty thousand yuan decided by a panel: amount, a finding with its exhibit, and the word of an institution only to deny it', async () => {
    const text = await (await drawn('panelDecidesAndPerformed'))('panelDecision')
    expect(text).toContain('评议决定书')
    expect(text).toContain('人民币60,000.00元')
    expect(text).toMatch(/收款后未完成安装[^〔]*〔依据：证据1（未完工现场照片说明\.txt）；适用规则：《消费者权益保护法》第五十三条/)
    expect(text).toContain('不是仲裁裁决')
    expect(text.replaceAll('不是仲裁裁决', '')).not.toContain('裁决')
  }, 60_000)

  test('an award that was not performed: the certificate names its enforcement with the last day, and nobody who would decide it again', async () => {
    const text = await (await drawn('awardThenEnforced'))('failureCertificate')
    expect(text).toMatch(/申请执行裁决20\d\d年\d+月\d+日/)
    expect(text).toContain('举报违法行为')
    expect(text).not.toMatch(/申请仲裁或者评议|请求消费者协会|请求调解|向市场监督管理部门投诉|向人民法院起诉/)
  }, 60_000)

  test('a counterclaim won and never paid: the merchant has the certificate, addressed to it, and sees the consumer’s name shortened', async () => {
    const text = await (await drawn('onlyCounterclaimWon'))('failureCertificate')
    expect(text).toMatch(/山岚茶具[^：]*：兹证明/)
    expect(text).toMatch(/就评议决定起诉20\d\d年\d+月\d+日/)
    expect(text).not.toContain(people.lin.name)
    expect(text).not.toMatch(/举报违法行为|申请仲裁或者评议/)
  }, 60_000)

  test('a mediation that failed: association, arbitration and another mediation each with their last day, and until when one is chosen here', async () => {
    const text = await (await drawn('sixtyDaysThenPanel'))('failureCertificate')
    for (const way of ['向人民法院起诉', '申请仲裁或者评议', '请求消费者协会调解', '请求调解']) expect(text, way).toMatch(new RegExp(`${way}20\\d\\d年\\d+月\\d+日`))
    expect(text, 'closed by the choice of a mediation by the association').not.toContain('向市场监督管理部门投诉')
    const [, last] = /请求调解(20\d\d年\d+月\d+日)/.exec(text)!
    expect(text).toContain(`请于${last}（含当日）前作出`)
  }, 60_000)

  test('a failure is tried again later, shown to the administrators, and mended by asking once more', async () => {
    const id = await tell('silentWithCertificate')
    const t = house.store.t.documents
    const [first] = await house.store.db.select().from(t).where(eq(t.caseId, id)).orderBy(asc(t.id))
    await house.store.write((tx) => tx.db.update(t).set({ dataHash: '0'.repeat(64) }).where(eq(t.id, first!.id)))
    const hand = startDraughtsman(house)
    await hand.pump()
    const [failed] = await house.store.db.select().from(t).where(eq(t.id, first!.id))
    expect(failed).toMatchObject({ status: 'queued', attempts: 1, leaseUntil: null, sha256: null })
    expect(failed!.nextAt).toBeGreaterThan(Date.now())
    expect(failed!.lastError).toMatch(/not what was issued/)
    expect(await countUnmade(house.store)).toBe(1)
    expect((await unmade(house.store)).failed.map((d) => d.id)).toEqual([first!.id])
    await house.store.write((tx) => tx.db.update(t).set({ dataHash: first!.dataHash }).where(eq(t.id, first!.id)))
    expect(await makeAgain(house.store, first!.id)).toBe(true)
    await hand.pump()
    await hand.stop()
    expect(await countUnmade(house.store)).toBe(0)
    expect(await makeAgain(house.store, first!.id)).toBe(false)
  })

  test('what was erased is not drawn', async () => {
    const id = await tell('silentWithCertificate')
    const t = house.store.t.documents
    await house.store.write((tx) => tx.db.update(t).set({ data: null }).where(and(eq(t.caseId, id), eq(t.kind, 'acceptance'))))
    const hand = startDraughtsman(house)
    await hand.pump()
    await hand.stop()
    const [row] = await house.store.db.select().from(t).where(and(eq(t.caseId, id), eq(t.kind, 'acceptance')))
    expect(row).toMatchObject({ status: 'failed', lastError: 'erased', sha256: null })
    expect(await makeAgain(house.store, row!.id)).toBe(false)
  })

  test('the sweeper leaves papers alone, however old', async () => {
    const [row] = await rows()
    const file = blobsOf(house).pathOf(row!.sha256!)
    utimesSync(file, 1, 1)
    await sweep(house)
    expect(readdirSync(join(file, '..'))).toContain(row!.sha256)
    expect(await blobsOf(house).bytesOf(row!.sha256!)).toBeDefined()
  })
})
