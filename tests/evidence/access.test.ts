import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { broughtBy } from '~/app/evidence/brought.server'
import { evidenceOfCase } from '~/app/evidence/evidence.server'
import { verifyBlobs } from '~/app/evidence/verifying.server'
import { keepLink } from '~/app/link-cookie.server'
import type { Audience } from '~/machines/workflow'
import { freshPostgres } from '../fresh-postgres'
import { anOffer, chen, lin, settleIn, shop, stranger } from '../engine/given'
import { bringByScript, openDoor, postForm, type Door } from './door'
import * as files from './files'

const officer = '01900000-0000-7000-8000-00000000000c' // 周宁, of the platform
const platform = '01900000-0000-7000-8000-0000000000c0'
const mediator = '01900000-0000-7000-8000-00000000000d'

describe.each(['SQLite', 'PostgreSQL'])('who may have a file (%s)', (engine) => {
  let door: Door
  const cookies: Record<string, string> = {}
  beforeAll(async () => {
    door = await openDoor(engine === 'PostgreSQL' ? { databaseUrl: await freshPostgres() } : {})
    await settleIn(door.house)
    await door.house.store.write(async ({ db, t }) => {
      await db.insert(t.organisations).values({ id: platform, kind: 'platform', name: '集市', createdAt: 0, verifiedAt: 1 })
      await db.insert(t.memberships).values({ id: '01900000-0000-7000-8000-0000000000c1', organisationId: platform, userId: officer, role: 'officer', createdAt: 0 })
    })
    for (const id of [lin, chen, stranger, officer, mediator]) cookies[id] = await door.signIn(id)
  })
  afterEach(async () => expect(await verifyBlobs(door.house)).toEqual([]))
  afterAll(() => door.close())

  const get = async (path: string, who?: string) => {
    const response = await fetch(`${door.address}${path}`, who ? { headers: { Cookie: who } } : {})
    await response.arrayBuffer()
    return response.status
  }
  const linked = async (audience: Audience) => {
    const { item } = await bringByScript(door, cookies[lin]!, await files.photo(), '裂纹.jpg')
    const filed = await anOffer(door.house, { evidence: [item.id], seats: [{ seat: 'respondent', organisationId: shop }, { seat: 'platform', organisationId: platform }] })
    const { evidence, parties } = door.house.store.t
    await door.house.store.write(async ({ db }) => {
      await db.update(evidence).set({ audience }).where(eq(evidence.id, item.id))
      await db.insert(parties).values({ id: item.id, caseId: filed.caseId, seat: 'mediator', userId: mediator, pseudonym: 'm', since: 0 } as never)
    })
    return { id: item.id as string, caseId: filed.caseId }
  }

  test('before it is part of a case: its owner, nobody else, not even a body', async () => {
    const { item } = await bringByScript(door, cookies[lin]!, await files.photo(), 'a.jpg')
    for (const path of ['', '/original', '/thumbnail']) {
      expect([await get(`/evidence/${item.id}${path}`, cookies[lin]), await get(`/evidence/${item.id}${path}`)], path).toEqual([200, 404])
      for (const other of [chen, stranger, officer, mediator]) expect(await get(`/evidence/${item.id}${path}`, cookies[other]), `${other} ${path}`).toBe(404)
    }
  })

  // Written by hand from the rule, not from the code: who sees the copy, and who the original.
  test.each<[Audience, Record<string, [copy: number, original: number]>]>([
    ['joint', { [lin]: [200, 200], [chen]: [200, 404], [officer]: [200, 200], [mediator]: [200, 404], [stranger]: [404, 404] }],
    ['deciders', { [lin]: [200, 200], [chen]: [404, 404], [officer]: [200, 200], [mediator]: [404, 404], [stranger]: [404, 404] }],
    ['party:complainant', { [lin]: [200, 200], [chen]: [404, 404], [officer]: [404, 404], [mediator]: [404, 404], [stranger]: [404, 404] }],
    ['party:respondent', { [lin]: [200, 200], [chen]: [200, 404], [officer]: [404, 404], [mediator]: [404, 404], [stranger]: [404, 404] }],
    ['party:mediator', { [lin]: [200, 200], [chen]: [404, 404], [officer]: [404, 404], [mediator]: [200, 404], [stranger]: [404, 404] }],
    ['mediation', { [lin]: [200, 200], [chen]: [200, 404], [officer]: [200, 200], [mediator]: [200, 404], [stranger]: [404, 404] }],
    ['talks', { [lin]: [200, 200], [chen]: [200, 404], [officer]: [404, 404], [mediator]: [200, 404], [stranger]: [404, 404] }],
    ['caucus:complainant', { [lin]: [200, 200], [chen]: [404, 404], [officer]: [404, 404], [mediator]: [200, 404], [stranger]: [404, 404] }],
    ['caucus:respondent', { [lin]: [200, 200], [chen]: [200, 404], [officer]: [404, 404], [mediator]: [200, 404], [stranger]: [404, 404] }],
    ['sealed', { [lin]: [200, 200], [chen]: [404, 404], [officer]: [404, 404], [mediator]: [404, 404], [stranger]: [404, 404] }],
  ])('in a case, for the audience %s', async (audience, expected) => {
    const { id, caseId } = await linked(audience)
    for (const [who, [copy, original]] of Object.entries(expected)) {
      const cookie = cookies[who]
      expect([await get(`/evidence/${id}`, cookie), await get(`/evidence/${id}/thumbnail`, cookie), await get(`/evidence/${id}/original`, cookie)], who).toEqual([copy, copy, original])
    }
    expect(await get(`/evidence/${id}`)).toBe(404)
    const listed = await Promise.all((['complainant', 'respondent', 'platform', 'mediator'] as const).map(async (seat) => (await evidenceOfCase(door.house.store, caseId, seat)).map((f) => [f.linked?.mine, f.original])))
    expect(listed.map((files) => files.length)).toEqual([lin, chen, officer, mediator].map((who) => (expected[who]![0] === 200 ? 1 : 0)))
    expect(listed[0]).toEqual([[true, true]])
  })

  test('every look at an original is in the log, with who and of which case, before the file is sent', async () => {
    const { id, caseId } = await linked('joint')
    await get(`/evidence/${id}/original`, cookies[officer])
    await get(`/evidence/${id}/original`, cookies[chen])
    await get(`/evidence/${id}`, cookies[chen])
    const { audit } = door.house.store.t
    const looks = await door.house.store.db.select().from(audit).where(eq(audit.of, `evidence:${id}`))
    expect(looks.map(({ actor, act, data }) => ({ actor, act, data }))).toEqual([{ actor: `user:${officer}`, act: 'original-seen', data: { caseId } }])
  })

  test('a membership taken away closes the file at the next request', async () => {
    const { id } = await linked('joint')
    const { memberships } = door.house.store.t
    expect(await get(`/evidence/${id}`, cookies[officer])).toBe(200)
    const revoke = (at: number | null) => door.house.store.write(({ db }) => db.update(memberships).set({ revokedAt: at }).where(eq(memberships.userId, officer)))
    await revoke(1)
    expect(await get(`/evidence/${id}`, cookies[officer])).toBe(404)
    await revoke(null)
  })

  test('the signed link of the respondent opens the case’s files and brings its own; expired or revoked it opens nothing', async () => {
    const { id, caseId } = await linked('joint')
    const grantId = '01900000-0000-7000-8000-0000000009ff'
    const { grants } = door.house.store.t
    await door.house.store.write(async ({ db }) => {
      await db.delete(grants).where(eq(grants.id, grantId))
      await db.insert(grants).values({ id: grantId, tokenHash: grantId, caseId, seat: 'respondent', organisationId: shop, email: 'shop@example.org', createdAt: 0, expiresAt: Date.now() + 60_000 })
    })
    const link = keepLink(new Request('http://portal.invalid/'), grantId, 'a'.repeat(43)).split(';')[0]!
    expect([await get(`/evidence/${id}`, link), await get(`/evidence/${id}/original`, link)]).toEqual([200, 404])
    const own = await bringByScript(door, link, files.pdf(), 'ours.pdf')
    expect([own.status, await get(`/evidence/${own.item.id}`, link), await get(`/evidence/${own.item.id}`, cookies[chen])]).toEqual([201, 200, 404])
    // Signed in for something else, but in this case by the link: the file belongs to the link.
    const both = await bringByScript(door, `${link}; ${cookies[stranger]}`, files.pdf(), 'both.pdf', `?case=${caseId}`)
    expect([await get(`/evidence/${both.item.id}`, link), await get(`/evidence/${both.item.id}`, cookies[stranger])]).toEqual([200, 404])
    await door.house.store.write(({ db }) => db.update(grants).set({ revokedAt: 1 }).where(eq(grants.id, grantId)))
    expect([await get(`/evidence/${id}`, link), await get(`/evidence/${own.item.id}`, link)]).toEqual([404, 404])
  })

  test('ids that are none, unknown ids and clever ids are all the same 404', async () => {
    for (const id of ['x', '%00', '01900000-0000-7000-8000-000000000fff', "'--", '__proto__', '..%2f..%2fsecret.key', '1'.repeat(3000)]) {
      expect(await get(`/evidence/${id}`, cookies[lin]), id).toBeOneOf([404, 400])
    }
  })

  test('a foreign file cannot be taken into one’s own draft, taken away, or linked', async () => {
    const { item } = await bringByScript(door, cookies[lin]!, files.pdf(), 'mine.pdf')
    expect(await broughtBy(door.house.store, `user:${stranger}`, [item.id])).toEqual([])
    const adopted = await postForm(door, `user:${stranger}`, [{ name: 'evidence', bytes: item.id }, { name: 'files-act', bytes: `remove:${item.id}` }])
    expect(adopted).toMatchObject({ status: 200, again: true, fields: [] })
    const remove = (cookie: string) => fetch(`${door.address}/evidence/${item.id}`, { method: 'POST', headers: { Cookie: cookie, 'Content-Length': '0', 'Sec-Fetch-Site': 'same-origin' } })
    expect((await remove(cookies[stranger]!)).status).toBe(404)
    expect(await get(`/evidence/${item.id}`, cookies[lin])).toBe(200)
    // The engine's own reading of a move's fields, with the actor who makes it.
    const { readFields } = await import('~/app/engine/fields.server')
    const fields = { evidence: { kind: 'evidence', max: 10 } } as const
    expect(await readFields(door.house.store, fields, { evidence: [item.id] }, `user:${stranger}`, { caseId: item.id, at: 0, seat: 'complainant' })).toMatchObject({ refused: 'invalid', fields: { evidence: ['unknown'] } })
    expect(await broughtBy(door.house.store, `user:${lin}`, [item.id])).toHaveLength(1)
  })

  test('the owner takes a file away again; once in a case it stays', async () => {
    const { item } = await bringByScript(door, cookies[lin]!, files.pdf(), 'mine.pdf')
    const remove = async (id: string) => (await fetch(`${door.address}/evidence/${id}`, { method: 'POST', headers: { Cookie: cookies[lin]!, 'Sec-Fetch-Site': 'same-origin' }, body: '' })).status
    expect([await remove(item.id), await remove(item.id), await get(`/evidence/${item.id}`, cookies[lin])]).toEqual([200, 404, 404])
    const { id } = await linked('joint')
    expect([await remove(id), await get(`/evidence/${id}`, cookies[lin])]).toEqual([404, 200])
  })

  test('without scripts: files are added and taken away while the rest of the form is kept', async () => {
    const owner = `user:${mediator}`
    const first = await postForm(door, owner, [{ name: 'story', bytes: '茶壶有裂纹' }, { name: 'evidence-files', filename: 'a.pdf', bytes: files.pdf() }, { name: 'files-act', bytes: 'add' }])
    const [a] = first.added!
    expect(first).toMatchObject({ again: true, fields: [['story', '茶壶有裂纹'], ['evidence', a.id]] })
    const second = await postForm(door, owner, [{ name: 'story', bytes: '茶壶有裂纹' }, { name: 'evidence', bytes: a.id }, { name: 'evidence-files', filename: 'b.txt', bytes: files.text() }])
    expect([second.again, second.fields!.filter(([name]) => name === 'evidence').length]).toEqual([false, 2])
    const third = await postForm(door, owner, [...second.fields!.map(([name, bytes]) => ({ name, bytes })), { name: 'files-act', bytes: `remove:${a.id}` }])
    expect(third).toMatchObject({ again: true, removed: [a.id], fields: [['story', '茶壶有裂纹'], ['evidence', second.added![0].id]] })
    const plain = await fetch(`${door.address}/form?owner=${owner}`, { method: 'POST', headers: { 'Sec-Fetch-Site': 'same-origin' }, body: new URLSearchParams([['evidence', second.added![0].id], ['files-act', `remove:${second.added![0].id}`]]) })
    expect(await plain.json()).toMatchObject({ again: true, fields: [] })
    expect(await broughtBy(door.house.store, owner, [a.id, second.added![0].id])).toEqual([])
  })
})
