/** What can happen to any case, at the door: texts held for the body's eye, a later case joined to an older one, a successor who takes the seat. */
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { submitMove } from '~/app/case-engine.server'
import { relatedViews } from '~/app/cases/related.server'
import { speakerOf } from '~/app/cases/speaker.server'
import { tellCase } from '~/app/cases/tell.server'
import { timeline } from '~/app/cases/timeline.server'
import { turnOnce } from '~/app/clockwork.server'
import { evidenceIn } from '~/app/documents/records.server'
import { evidenceOfCase, openFor } from '~/app/evidence/evidence.server'
import type { House } from '~/app/house.server'
import type { Audience } from '~/machines/workflow'
import { action as takeSeat } from '~/app/pages/people/invitation'
import { aComplaint, anAcceptedComplaint, asks, fileFor, makes, noon, onBothEngines, people, user, type Filed } from './given'

const reply = { position: 'explains', message: '你们这种人就是想占便宜' }
const says = async (house: House, who: string, c: Filed) => {
  const file = (await fileFor(house, who, c.reference))!
  return JSON.stringify(timeline(speakerOf(file, 'zh-CN', noon)))
}
const inPart = async (house: House, c: Filed, who: string, workflow: string, move: string, fields: Record<string, unknown>) => {
  const { db, t } = house.store
  const [part] = await db.select({ id: t.proceedings.id, version: t.proceedings.version }).from(t.proceedings).where(and(eq(t.proceedings.caseId, c.caseId), eq(t.proceedings.workflow, workflow), eq(t.proceedings.open, true)))
  return submitMove(house, { caseId: c.caseId, proceedingId: part!.id, move, fields, actor: user(who), expectedVersion: part!.version, key: uuidv7() })
}

onBothEngines('any case', (house) => {
  test('what a moderated party writes is read by the body first, whatever the move, and by the other side once it was let through', async () => {
    const c = await anAcceptedComplaint(house())
    await makes(house(), c, people.zhou, 'moderate', { whom: 'respondent', reasons: '多次辱骂投诉人，已提醒仍未改正。' })
    await makes(house(), c, people.chen, 'reply', reply)
    expect(await says(house(), people.lin, c)).not.toContain(reply.message)
    expect(await says(house(), people.lin, c)).toContain('待办理机构审阅后展示')
    for (const who of [people.zhou, people.chen]) expect(await says(house(), who, c)).toContain(reply.message)
    const { db, t } = house().store
    const rows = await db.select({ audience: t.searchRows.audience }).from(t.searchRows).where(eq(t.searchRows.caseId, c.caseId))
    expect(rows.map((r) => r.audience)).toContain('deciders')
    await makes(house(), c, people.zhou, 'releaseTexts', { whom: 'respondent' })
    expect(await says(house(), people.lin, c)).toContain(reply.message)
    await makes(house(), c, people.chen, 'makeOffer', { terms: [{ remedy: 'refund', amount: 1_000 }], note: '爱要不要' })
    expect(await says(house(), people.lin, c)).not.toContain('爱要不要')
  })

  test('the names of files a moderated party brings are held as their texts are, on the page, in the list, at the download and in papers', async () => {
    const c = await anAcceptedComplaint(house())
    await makes(house(), c, people.zhou, 'moderate', { whom: 'respondent', reasons: '多次辱骂投诉人，已提醒仍未改正。' })
    const { store } = house()
    const named = async (name: string) => {
      const [id, sha256] = [uuidv7(), randomUUID().replaceAll('-', '').repeat(2)]
      await store.write(async ({ db, t }) => {
        await db.insert(t.blobs).values({ sha256, size: 1, type: 'image/png', createdAt: 1 })
        await db.insert(t.evidence).values({ id, blob: sha256, name, owner: `user:${people.chen}`, audience: 'sealed', createdAt: 1 })
      })
      return { id, name, instead: `${sha256.slice(0, 8)}.png` }
    }
    const rude = await named('你这个骗子.png')
    // Without a word of text: the name alone would say it.
    await makes(house(), c, people.chen, 'addEvidence', { evidence: [rude.id] })
    const told = async (who: string) => {
      const file = (await fileFor(house(), who, c.reference))!
      return [JSON.stringify([file, await tellCase(store, file, 'zh-CN', noon)]), JSON.stringify(await evidenceOfCase(store, c.caseId, file.reader.seat)), (await openFor(store, [user(who)], rude.id))!.name]
    }
    const papers = async (audience: Audience) => JSON.stringify(await evidenceIn(store, c.caseId, audience))
    for (const text of [...(await told(people.lin)), await papers('party:complainant'), await papers('joint')]) expect([text.includes(rude.name), text.includes(rude.instead)]).toEqual([false, true])
    for (const who of [people.zhou, people.wu, people.chen]) for (const text of await told(who)) expect(text).toContain(rude.name)
    for (const audience of ['party:respondent', 'deciders'] as const) expect(await papers(audience)).toContain(rude.name)
    await makes(house(), c, people.zhou, 'releaseTexts', { whom: 'complainant' })
    expect((await told(people.lin)).join()).not.toContain(rude.name)
    await makes(house(), c, people.zhou, 'releaseTexts', { whom: 'respondent' })
    for (const text of [...(await told(people.lin)), await papers('joint')]) expect(text).toContain(rude.name)
    const later = await named('还是骗子.png')
    await makes(house(), c, people.chen, 'addEvidence', { evidence: [later.id] })
    expect((await told(people.lin)).join()).not.toContain(later.name)
  })

  test('a duplicate joins an older case of the same consumer: it points there, the older one hears of it and leads back', async () => {
    const older = await anAcceptedComplaint(house())
    const younger = await aComplaint(house())
    const duplicate = { reasons: '同一订单、同一请求，已在先提出。' }
    for (const olderCase of ['没有这个编号', younger.reference]) await expect(makes(house(), younger, people.zhou, 'duplicateFound', { ...duplicate, olderCase })).rejects.toThrow('unknown')
    await makes(house(), younger, people.zhou, 'duplicateFound', { ...duplicate, olderCase: older.reference.toLowerCase() })
    expect(await inPart(house(), younger, people.lin, 'merger', 'agree', {})).toMatchObject({ caseId: younger.caseId })
    await turnOnce(house())
    const seen = async (who: string, c: Filed) => {
      const file = (await fileFor(house(), who, c.reference))!
      return relatedViews(house().store, speakerOf(file, 'zh-CN', noon))
    }
    expect(await seen(people.lin, older)).toMatchObject([{ reference: younger.reference, to: `/cases/${younger.reference}` }])
    expect(await seen(people.lin, younger)).toMatchObject([{ reference: older.reference, to: `/cases/${older.reference}` }])
    expect((await fileFor(house(), people.lin, younger.reference))!.events.some((e) => e.body?.filing)).toBe(true)
  })

  test('a successor takes the consumer’s seat by the last letter, and nobody else does', async () => {
    const c = await anAcceptedComplaint(house())
    await makes(house(), c, people.zhou, 'deathOrDissolution', { whom: 'complainant', reasons: '家属来电告知投诉人去世。' })
    const named = { successor: '路先生', basisOfSuccession: '法定继承。' }
    expect(await inPart(house(), c, people.zhou, 'succession', 'nameSuccessor', named)).toEqual({ refused: 'invalid', fields: { successorEmail: ['email'] } })
    const tokens: string[] = []
    for (const successorEmail of ['wu@example.org', 'Stranger@example.org']) {
      expect(await inPart(house(), c, people.zhou, 'succession', 'nameSuccessor', { ...named, successorEmail })).toMatchObject({ caseId: c.caseId })
      const { db, t } = house().store
      const rows = await db.select({ data: t.outbox.data }).from(t.outbox).where(eq(t.outbox.address, successorEmail.toLowerCase()))
      tokens.push(String(rows.at(-1)!.data.path).split('/').at(-1)!)
    }
    const opens = async (name: 'wu' | 'lin' | 'stranger', token: string) => {
      const answer = (await takeSeat({ request: asks(name, `/invitation/${token}`, {}), params: { token }, context: {} } as never)) as Response & { init?: { status: number } }
      return answer.headers?.get('Location') ?? answer.init?.status
    }
    expect(await opens('wu', tokens[0]!)).toBe(410)
    expect(await opens('lin', tokens[1]!)).toBe(403)
    expect(await opens('stranger', tokens[1]!)).toBe(`/cases/${c.reference}`)
    expect((await fileFor(house(), people.stranger, c.reference))?.reader.seat).toBe('complainant')
    expect(await fileFor(house(), people.lin, c.reference)).toBeUndefined()
    await makes(house(), c, people.stranger, 'write', { message: '我是继承人，继续办理。' })
    expect(await opens('stranger', tokens[1]!)).toBe(410)
  })
})
