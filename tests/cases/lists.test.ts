import { createHash } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { readCase } from '~/app/cases/read.server'
import { caseByReference } from '~/app/cases/rows.server'
import { countsOf } from '~/app/queues/counts.server'
import { listOf, listQuery, keyText, type Key } from '~/app/queues/list.server'
import { keyContacts } from '~/app/engine/contact-keys.server'
import { keyOf } from '~/app/open-house.server'
import { phrasesOf, search } from '~/app/queues/search.server'
import type { House } from '~/app/house.server'
import type { Handle } from '~/db/index.server'
import { chinaCalendar } from '~/machines/calendar'
import { aComplaint, noon, onBothEngines, organisations, people, user } from './given'

/** Rows of a queue without the cases behind them having been lived through. */
async function aQueueOf(house: House, holder: string, rows: { due: number; mine: boolean; open?: boolean }[]) {
  const { reference: like } = await aComplaint(house)
  const row = (await caseByReference(house.store, like))!
  await house.store.write(async ({ db, t }) => {
    for (const [n, { due, mine, open = true }] of rows.entries()) {
      const caseId = uuidv7()
      await db.insert(t.cases).values({ ...row, id: caseId, reference: `HJ26-${String(n).padStart(4, '0')}-${caseId.slice(-6)}` })
      await db.insert(t.queue).values({ id: uuidv7(), caseId, holder, seat: 'platform', open, mine, status: open ? 'talking' : 'closed', due, movedAt: noon })
    }
  })
}

onBothEngines('lists of cases', (house) => {
  test('pages by key lose and repeat nothing though many share a due, and what is the holder’s turn comes first', async () => {
    const holder = `org:${uuidv7()}`
    const rows = Array.from({ length: 83 }, (_, n) => ({ due: noon + (n % 3) * 1000, mine: n % 2 === 0 }))
    await aQueueOf(house(), holder, rows)
    const seen: { mine: boolean; due: number; id: string }[] = []
    let after: Key | undefined
    for (let page = 0; page < 10; page++) {
      const { rows: some, next } = await listOf(house().store, holder, { after })
      seen.push(...some)
      if (!next) break
      after = listQuery(new URL(`http://x/?after=${keyText(next)}`)).after
      expect(after).toEqual(next)
    }
    expect(new Set(seen.map((r) => r.id)).size).toBe(83)
    expect(seen).toHaveLength(83)
    const order = seen.map((r) => [r.mine ? 0 : 1, r.due, r.id] as const)
    expect(order).toEqual([...order].sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1)))
  })

  test('ended cases page by key too', async () => {
    const holder = `org:${uuidv7()}`
    await aQueueOf(house(), holder, Array.from({ length: 30 }, () => ({ due: 8.64e15, mine: false, open: false })))
    const first = await listOf(house().store, holder, { turn: 'ended' })
    const second = await listOf(house().store, holder, { turn: 'ended', after: first.next })
    expect(new Set([...first.rows, ...second.rows].map((r) => r.id)).size).toBe(30)
    expect(second.next).toBeUndefined()
  })

  test('what is overdue, due today and due this week is counted from the dates themselves', async () => {
    const holder = `org:${uuidv7()}`
    const day = 86_400_000
    const midnight = Date.parse('2026-11-17T00:00:00+08:00')
    await aQueueOf(house(), holder, [noon - 1, noon, noon + 1, midnight, midnight + 1, midnight + 6 * day, midnight + 90 * day].map((due) => ({ due, mine: true })))
    expect(await countsOf(house().store, holder, noon, chinaCalendar)).toEqual({ overdue: 2, today: 2, week: 2, mine: 7, others: 0, ended: 0 })
  })

  test.each(['?after=mine.1', '?after=x.1.2', "?after=mine.1.'; drop", '?turn=all&status=what&kind=../x', '?after='])('a nonsensical address %s shows the list from its beginning', (address) => {
    expect(listQuery(new URL(`http://x/${address}`))).toEqual({ turn: undefined, status: undefined, kind: undefined, after: undefined })
  })

  test('a case is found by two Chinese characters, by its order number and by its reference typed loosely, among one’s own only', async () => {
    const { reference } = await aComplaint(house(), { words: '保温杯漏水 ORD-2026-77881 thermos', body: { title: '保温杯' } })
    const found = async (holder: string, typed: string) => (await search(house(), holder, typed, undefined)).rows.map((r) => r.reference)
    const lin = `user:${people.lin}`
    for (const typed of ['漏水', '温杯', '保温杯漏水', 'thermos', 'THERMOS 漏水', 'ORD-2026-77881', reference.toLowerCase().replaceAll('-', ' ')]) expect(await found(lin, typed), typed).toContain(reference)
    for (const typed of ['水漏', '漏油', 'ORD-2026-77882']) expect(await found(lin, typed), typed).not.toContain(reference)
    expect(await found(`org:${organisations.shop}`, '漏水')).toContain(reference)
    for (const typed of ['漏水', reference]) expect(await found(`user:${people.stranger}`, typed)).toEqual([])
    expect((await search(house(), lin, '漏', undefined)).tooShort).toBe(true)
  })

  test('the bodies that decide find a consumer’s cases by the whole telephone number or address; to the others it is text nobody wrote', async () => {
    const { reference, caseId } = await aComplaint(house(), { body: { title: '雨伞', contact: { name: '林晓', phone: '+86 139-1234 5678' } }, words: '雨伞' })
    const found = async (holder: string, typed: string) => (await search(house(), holder, typed, undefined)).rows.map((r) => r.reference)
    const typings = ['13912345678', '139 1234 5678', '+86 13912345678', '（139）1234-5678', 'LIN@example.org']
    for (const body of [organisations.platform, organisations.association]) for (const typed of typings) expect(await found(`org:${body}`, typed), typed).toContain(reference)
    for (const holder of [`org:${organisations.shop}`, `user:${people.lin}`, `user:${people.stranger}`]) for (const typed of typings) expect(await found(holder, typed), typed).toEqual([])
    for (const typed of ['1391234567', '3912345678', '13912345679', 'in@example.org', 'example.org']) expect(await found(`org:${organisations.platform}`, typed), typed).not.toContain(reference)
    const t = house().store.t.searchRows
    const kept = (await house().store.db.select({ body: t.body }).from(t).where(eq(t.caseId, caseId))).map((r) => r.body).join(' ')
    expect(kept, 'the index shows no number').not.toMatch(/1234|example/)
    const other = await aComplaint(house(), { actor: user(people.stranger), body: { contact: { phone: '0755-8888 9999' } }, words: '' })
    expect(await found(`org:${organisations.platform}`, '075588889999')).toEqual([other.reference])
    await house().store.write((tx) => house().sealer.erase(tx, `user:${people.stranger}`, noon))
    for (const typed of ['075588889999', 'stranger@example.org']) expect(await found(`org:${organisations.platform}`, typed), 'gone with the person').toEqual([])
  })

  test('who has the database and not the portal’s secret cannot find a number by trying them', async () => {
    const { caseId } = await aComplaint(house(), { actor: user(people.mei), body: { contact: { phone: '13655550101' } }, words: '' })
    const t = house().store.t.searchRows
    const kept = (await house().store.db.select({ body: t.body }).from(t).where(eq(t.caseId, caseId))).map((r) => r.body).join(' ')
    for (const tried of ['13655550101', 'tel:13655550101', 'mail:mei@example.org']) expect(kept).not.toContain(createHash('sha256').update(tried).digest('hex'))
    const otherKey = { ...house(), contactKey: keyOf({ secret: Buffer.alloc(32, 8) }, 'contact') }
    expect((await search(otherKey, `org:${organisations.platform}`, '13655550101', undefined)).rows).toEqual([])
    expect((await search(house(), `org:${organisations.platform}`, '13655550101', undefined)).rows).toHaveLength(1)
  })

  test('fingerprints from before they had a key are keyed at the next start, where they stand, and only once', async () => {
    const { store, contactKey } = house()
    const { caseId, reference } = await aComplaint(house(), { actor: user(people.qin), body: {}, words: '' })
    const t = store.t.searchRows
    const bare = ['tel:13744440202', 'mail:old@example.org'].map((text) => text.split(':')[0] + createHash('sha256').update(text).digest('hex'))
    const ordinary = 'tel aviv telescope'
    await store.write(async ({ db, t: { installation: i } }) => {
      await db.delete(i).where(eq(i.key, 'contacts-keyed'))
      for (const body of [bare.join(' '), ordinary]) await db.insert(t).values({ caseId, audience: 'deciders', subject: `user:${people.qin}`, body })
    })
    const rows = () => store.db.select().from(t).where(eq(t.caseId, caseId)).orderBy(t.n)
    const before = await rows()
    expect([await keyContacts(store, contactKey), await keyContacts(store, contactKey)]).toEqual([1, 0])
    const after = await rows()
    expect(after.map((r) => r.n), 'each row under its own number').toEqual(before.map((r) => r.n))
    expect(after.at(-1)!.body).toBe(ordinary)
    for (const word of bare) {
      expect(JSON.stringify(after)).not.toContain(word)
      if (store.dialect === 'sqlite') expect(await store.rows(sql`SELECT rowid FROM search_fts WHERE search_fts MATCH ${word}`)).toEqual([])
    }
    for (const typed of ['13744440202', 'old@example.org']) expect((await search(house(), `org:${organisations.platform}`, typed, undefined)).rows.map((r) => r.reference)).toEqual([reference])
    await store.write((tx) => tx.db.delete(tx.t.installation).where(eq(tx.t.installation.key, 'contacts-keyed')))
    expect(await keyContacts(store, contactKey), 'what is keyed stays as it is').toBe(0)
    expect(await rows()).toEqual(after)
  })

  test('what looks like the language of the index is only text', async () => {
    for (const typed of ['"', 'a" OR "b', 'NEAR(a b)', "'; DROP TABLE queue; --", '漏水*', '\\', '%', 'a & !b | c:*']) {
      await expect(search(house(), `user:${people.lin}`, typed, undefined)).resolves.toBeDefined()
    }
    expect(phrasesOf('退款abc 12')).toEqual([['退款'], ['abc'], ['12']])
  })

  test('no statement of a list, a search or a case page walks through the rows of others', async () => {
    const { reference } = await aComplaint(house())
    const row = (await caseByReference(house().store, reference))!
    const asked: { text: string; params: unknown[] }[] = []
    const h = watched(house().store, asked)
    const holder = `org:${organisations.platform}`
    await caseByReference(h, reference)
    await readCase(h, house().sealer, user(people.lin), row)
    await countsOf(h, holder, noon, chinaCalendar)
    const key = { turn: 'mine', due: 1, id: uuidv7() } as const
    for (const query of [{}, { after: key }, { turn: 'ended' as const }, { turn: 'ended' as const, after: { ...key, turn: 'ended' as const } }, { turn: 'mine' as const, status: 'talking' as const }]) await listOf(h, holder, query)
    await search({ store: h, contactKey: house().contactKey }, holder, '裂纹', undefined)
    expect(asked.length).toBeGreaterThan(12)
    for (const { text, params } of asked) expect(await walks(house(), text, params), text).toEqual([])
  })
})

/** Tables that hold rows of many cases and people; calendars and pinned rules are small and shared. */
const crowded = /\b(queue|cases|proceedings|deadlines|case_events|event_bodies|evidence|disclosures|pauses|parties|search_rows|memberships|users)\b/

function watched(h: Handle, asked: { text: string; params: unknown[] }[]): Handle {
  return {
    ...h,
    hot: ((name: string, build: () => never) => {
      const built = build() as { toSQL: () => { sql: string; params: unknown[] } }
      const { sql: text, params } = built.toSQL()
      asked.push({ text, params })
      return h.hot(name, build)
    }) as unknown as Handle['hot'],
  }
}

async function walks(house: House, text: string, params: readonly unknown[]): Promise<string[]> {
  const literal = params.map((p) => (typeof p === 'number' || typeof p === 'boolean' ? p : typeof p === 'string' ? p : '0'))
  if (house.store.dialect === 'sqlite') {
    let n = 0
    const filled = text.replace(/\?/g, () => quoted(literal[n++]))
    const plan = await house.store.rows<{ detail: string }>(sql.raw(`EXPLAIN QUERY PLAN ${filled}`))
    return plan.map((line) => line.detail).filter((detail) => detail.startsWith('SCAN') && crowded.test(detail))
  }
  const filled = text.replace(/\$(\d+)/g, (_, n: string) => quoted(literal[Number(n) - 1]))
  return house.store.write(async (tx) => {
    // On a table of ten rows walking is right; the question is whether an index could be entered at all.
    await tx.rows(sql.raw('SET LOCAL enable_seqscan = off'))
    const plan = await tx.rows<Record<string, string>>(sql.raw(`EXPLAIN ${filled}`))
    return plan.map((line) => Object.values(line)[0]!).filter((line) => /Seq Scan/.test(line) && crowded.test(line))
  })
}
const quoted = (value: unknown) => (typeof value === 'number' ? String(value) : typeof value === 'boolean' ? (value ? 'true' : 'false') : `'${String(value).replaceAll("'", "''")}'`)
