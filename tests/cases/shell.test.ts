/** What can happen to any case, at the door: texts held for the body's eye, a later case joined to an older one, a successor who takes the seat. */
import { and, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { submitMove } from '~/app/case-engine.server'
import { relatedViews } from '~/app/cases/related.server'
import { speakerOf } from '~/app/cases/speaker.server'
import { timeline } from '~/app/cases/timeline.server'
import { turnOnce } from '~/app/clockwork.server'
import type { House } from '~/app/house.server'
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
