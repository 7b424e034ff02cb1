/** A seat changes hands: what was confided to whoever sat there before reaches the newcomer on no channel; what everybody reads, and what is confided from then on, does. */
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, test } from 'vitest'
import { tellCase } from '~/app/cases/tell.server'
import { documentFor, documentsOf } from '~/app/documents/case-documents.server'
import { evidenceIn, papersIn, recordOf } from '~/app/documents/records.server'
import { readFields } from '~/app/engine/fields.server'
import { save } from '~/app/engine/save.server'
import { beginWork, record } from '~/app/engine/work.server'
import { evidenceOfCase, openFor } from '~/app/evidence/evidence.server'
import { recipientsOf } from '~/app/letters/recipients.server'
import { search } from '~/app/queues/search.server'
import type { Audience, Party } from '~/machines/workflow'
import { anAcceptedComplaint, fileFor, noon, onBothEngines, people, user, type Filed } from './given'

const newcomer = '01900000-0000-7000-8000-000000000199'
const hour = 3_600_000
/** Written out by hand: what the newcomer reads of each. `by`: who brought or said it. */
const planted: { audience: Audience; by: Party; when: 'before' | 'after'; reads: boolean; file: boolean }[] = [
  { audience: 'party:respondent', by: 'respondent', when: 'before', reads: false, file: false },
  { audience: 'party:respondent', by: 'platform', when: 'before', reads: false, file: false },
  { audience: 'caucus:respondent', by: 'mediator', when: 'before', reads: false, file: false },
  { audience: 'caucus:respondent', by: 'respondent', when: 'before', reads: false, file: false },
  // Told to those who decide: whoever brought it may look at it again, and nobody who takes their place.
  { audience: 'deciders', by: 'respondent', when: 'before', reads: false, file: false },
  { audience: 'joint', by: 'respondent', when: 'before', reads: true, file: true },
  { audience: 'party:respondent', by: 'platform', when: 'after', reads: true, file: true },
  { audience: 'caucus:respondent', by: 'respondent', when: 'after', reads: true, file: true },
  { audience: 'deciders', by: 'respondent', when: 'after', reads: false, file: true },
]

onBothEngines('what was confided before a seat changed hands', (house) => {
  let c: Filed
  const canaries: ((typeof planted)[number] & { text: string; file2: string; evidenceId: string; documentId: string; code: string; outboxId: string })[] = []
  const at = { before: noon + hour, handover: noon + 2 * hour, after: noon + 3 * hour }

  async function plant(p: (typeof planted)[number]) {
    const [text, file2, evidenceId, documentId, code, outboxId] = [`canary${randomUUID().slice(0, 8)}`, `file-${randomUUID().slice(0, 8)}.txt`, uuidv7(), uuidv7(), randomUUID(), uuidv7()]
    const when = at[p.when]
    await house().store.write(async (tx) => {
      const work = (await beginWork(tx, house().sealer, c.caseId))!
      const seq = await record(work, { proceedingId: c.rootId, workflow: 'complaint', kind: 'move', type: 'write', actor: 'x', seat: p.by, audience: p.audience, at: when, subject: `case:${c.caseId}`, body: { fields: { message: text } }, words: text })
      await save(work)
      const sha256 = randomUUID().replaceAll('-', '').repeat(2)
      const { db, t } = tx
      await db.insert(t.blobs).values({ sha256, size: 1, type: 'text/plain', createdAt: 1 })
      // Uploaded long before: what counts is when it was said.
      await db.insert(t.evidence).values({ id: evidenceId, blob: sha256, name: file2, owner: 'nobody', caseId: c.caseId, proceedingId: c.rootId, seq, seat: p.by, audience: p.audience, createdAt: 1 })
      await db.insert(t.documents).values({ id: documentId, caseId: c.caseId, proceedingId: c.rootId, seq, kind: 'acceptance', code, audience: p.audience, language: 'zh-CN', edition: 1, data: '', dataHash: '', issuedAt: when, status: 'queued', nextAt: 0 } as never)
      if (p.audience === 'party:respondent') await db.insert(t.outbox).values({ id: outboxId, caseId: c.caseId, proceedingId: c.rootId, seq, workflow: 'complaint', letter: 'accepted', audience: p.audience, seat: 'respondent', data: { at: when }, status: 'queued', nextAt: 0, createdAt: Date.now() })
    })
    canaries.push({ ...p, text, file2, evidenceId, documentId, code, outboxId })
  }

  beforeAll(async () => {
    c = await anAcceptedComplaint(house())
    for (const p of planted.filter((x) => x.when === 'before')) await plant(p)
    await house().store.write(async ({ db, t }) => {
      await db.insert(t.organisations).values({ id: newcomer, kind: 'merchant', name: '承接茶行', createdAt: 0, verifiedAt: 1 })
      await db.insert(t.memberships).values({ id: uuidv7(), organisationId: newcomer, userId: people.stranger, role: 'owner', createdAt: 0 })
      await db.update(t.parties).set({ until: at.handover }).where(and(eq(t.parties.caseId, c.caseId), eq(t.parties.seat, 'respondent')))
      await db.insert(t.parties).values({ id: uuidv7(), caseId: c.caseId, seat: 'respondent', userId: null, organisationId: newcomer, pseudonym: 'respondent-9', since: at.handover })
      await db.insert(t.queue).values({ id: uuidv7(), caseId: c.caseId, holder: `org:${newcomer}`, seat: 'respondent', open: true, mine: true, status: 'talking', due: 1, movedAt: 1 })
    })
    for (const p of planted.filter((x) => x.when === 'after')) await plant(p)
  })
  const what = (p: (typeof planted)[number]) => `${p.audience} by ${p.by} ${p.when}`

  test('is on no page, and everything else is', async () => {
    const file = (await fileFor(house(), people.stranger, c.reference))!
    expect(file.reader.seat).toBe('respondent')
    const seen = JSON.stringify([file, await tellCase(house().store, file, 'zh-CN', at.after)])
    for (const p of canaries) {
      expect(seen.includes(p.text), what(p)).toBe(p.reads)
      expect(seen.includes(p.file2), what(p)).toBe(p.file)
    }
  })

  test('is found by no search', async () => {
    for (const p of canaries) expect((await search(house(), `org:${newcomer}`, p.text, undefined)).rows.length > 0, what(p)).toBe(p.reads)
  })

  test('is in no list, and no file or paper of it is handed out', async () => {
    const files = (await evidenceOfCase(house().store, c.caseId, 'respondent')).map((f) => f.name)
    const papers = (await documentsOf(house().store, c.caseId, 'respondent')).map((d) => d.code)
    for (const p of canaries) {
      expect(files.includes(p.file2), what(p)).toBe(p.file)
      expect(papers.includes(p.code), what(p)).toBe(p.reads)
      expect(Boolean(await openFor(house().store, [user(people.stranger)], p.evidenceId)), what(p)).toBe(p.file)
      expect(Boolean(await documentFor(house().store, async () => user(people.stranger), p.documentId)), what(p)).toBe(p.reads)
      if (p.file) expect((await openFor(house().store, [user(people.stranger)], p.evidenceId))!.original, what(p)).toBe(p.by === 'respondent' && p.when === 'after')
    }
  })

  test('cannot be named as an exhibit', async () => {
    for (const p of canaries.filter((x) => x.by !== 'respondent')) {
      const read = await readFields(house().store, { which: { kind: 'exhibit' } } as never, { which: p.evidenceId }, `user:${people.stranger}`, { caseId: c.caseId, at: at.after, seat: 'respondent', handler: undefined, sitting: [] } as never)
      expect('refused' in read, what(p)).toBe(!p.reads)
    }
  })

  test('is in no court bundle made for the newcomer', async () => {
    const [files, papers, told] = [await evidenceIn(house().store, c.caseId, 'party:respondent'), await papersIn(house().store, c.caseId, 'party:respondent'), await recordOf(house().store, c.caseId, 'party:respondent')]
    for (const p of canaries) {
      const may = p.audience === 'joint' || (p.audience === 'party:respondent' && p.when === 'after')
      expect(files!.some((f) => f.name === p.file2), what(p)).toBe(may)
      expect(papers!.some((d) => d.code === p.code), what(p)).toBe(may)
    }
    expect(told!.filter((e) => e.at === at.before)).toHaveLength(1)
    expect(told!.filter((e) => e.at === at.after)).toHaveLength(1)
  })

  test('goes out in no letter that was still waiting', async () => {
    const t = house().store.t.outbox
    for (const p of canaries.filter((x) => x.audience === 'party:respondent')) {
      const [row] = await house().store.db.select().from(t).where(eq(t.id, p.outboxId))
      const readers = await recipientsOf(house().store, row as never)
      expect(readers, what(p)).toEqual(p.reads ? [expect.objectContaining({ address: 'stranger@example.org' })] : 'audience')
    }
  })

  test('stays with who decides and the mediator, as it was', async () => {
    const seen = JSON.stringify((await fileFor(house(), people.zhou, c.reference))!)
    for (const p of canaries) expect(seen.includes(p.text), what(p)).toBe(['joint', 'deciders'].includes(p.audience))
    expect(await fileFor(house(), people.chen, c.reference), 'who has left reads nothing').toBeUndefined()
  })
})
