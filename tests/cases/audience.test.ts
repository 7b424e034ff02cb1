import { randomUUID } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { tellCase } from '~/app/cases/tell.server'
import { search } from '~/app/queues/search.server'
import { save } from '~/app/engine/save.server'
import { beginWork, record } from '~/app/engine/work.server'
import type { Audience, Party } from '~/machines/workflow'
import { aComplaint, anAcceptedComplaint, fileFor, noon, onBothEngines, organisations, people } from './given'

/** Written out by hand: who may read what, whatever the code says. */
const readers: Record<Audience, readonly Party[]> = {
  joint: ['complainant', 'respondent', 'platform', 'association', 'mediator', 'arbitrator'], mediation: ['complainant', 'respondent', 'platform', 'association', 'mediator'], deciders: ['platform', 'association', 'arbitrator'], sealed: [],
  talks: ['complainant', 'respondent', 'mediator'], 'caucus:complainant': ['complainant', 'mediator'], 'caucus:respondent': ['respondent', 'mediator'],
  'party:complainant': ['complainant'], 'party:respondent': ['respondent'], 'party:platform': ['platform'], 'party:association': ['association'],
  'party:authority': [], 'party:mediator': ['mediator'], 'party:arbitrator': ['arbitrator'],
}
const audiences = Object.keys(readers) as Audience[]
const seats = [['complainant', 'lin', `user:${people.lin}`], ['respondent', 'chen', `org:${organisations.shop}`], ['platform', 'zhou', `org:${organisations.platform}`], ['association', 'wu', `org:${organisations.association}`], ['mediator', 'mei', `user:${people.mei}`], ['arbitrator', 'qin', `user:${people.qin}`]] as const

onBothEngines('what a seat may not read is nowhere in its page, its search or its files', (house) => {
  test('texts planted in every audience reach exactly their readers', async () => {
    const c = await anAcceptedComplaint(house())
    const canaries = Object.fromEntries(audiences.map((a) => [a, `canary${a.replace(/\W/g, '')}${randomUUID().slice(0, 8)}`])) as Record<Audience, string>
    await house().store.write(async ({ db, t }) => {
      for (const [seat, userId] of [['mediator', people.mei], ['arbitrator', people.qin]] as const) await db.insert(t.parties).values({ id: uuidv7(), caseId: c.caseId, seat, userId, pseudonym: seat, since: noon })
    })
    await house().store.write(async (tx) => {
      const work = (await beginWork(tx, house().sealer, c.caseId))!
      for (const audience of audiences) {
        const text = canaries[audience]
        await record(work, { proceedingId: c.rootId, workflow: 'complaint', kind: 'move', type: 'write', actor: 'x', seat: 'complainant', audience, at: noon, subject: `case:${c.caseId}`, body: { fields: { message: text } }, words: text })
      }
      await save(work)
      for (const audience of audiences) {
        const hash = randomUUID().replaceAll('-', '').repeat(2)
        await tx.db.insert(tx.t.blobs).values({ sha256: hash, size: 1, type: 'text/plain', createdAt: noon })
        await tx.db.insert(tx.t.evidence).values({ id: uuidv7(), blob: hash, name: `file-${canaries[audience]}.txt`, owner: 'nobody', caseId: c.caseId, proceedingId: c.rootId, seq: 1, seat: 'authority', audience, createdAt: noon })
        await tx.db.insert(tx.t.proceedings).values({
          id: uuidv7(), caseId: c.caseId, parentId: c.rootId, workflow: 'offer', part: true, version: 1, open: false, state: `part-${canaries[audience]}`, status: 'closed', waitsOn: '', audience, openedAt: noon, openedSeq: 9_999, outcome: null, endedAt: noon,
          snapshot: { workflow: 'offer', machineVersion: 1, value: 'lapsed', context: {}, history: {}, status: 'done', since: {}, armed: {} },
        })
      }
    })
    for (const [seat, name, holder] of seats) {
      const file = (await fileFor(house(), people[name], c.reference))!
      const seen = JSON.stringify(await tellCase(house().store, file, 'zh-CN', noon))
      for (const audience of audiences) {
        const may = readers[audience].includes(seat)
        for (const text of [canaries[audience], `file-${canaries[audience]}`, `part-${canaries[audience]}`]) expect(seen.includes(text), `${seat} ${audience} ${text}`).toBe(may)
        const found = await search(house(), holder, canaries[audience], undefined)
        expect(found.rows.length > 0, `${seat} searches ${audience}`).toBe(may)
      }
    }
  })

  test('the consumer’s contact is for the consumer and the bodies, and their name is shortened for the merchant', async () => {
    const c = await aComplaint(house())
    const page = async (name: keyof typeof people) => JSON.stringify(await tellCase(house().store, (await fileFor(house(), people[name], c.reference))!, 'zh-CN', noon))
    const [lin, chen, zhou] = await Promise.all([page('lin'), page('chen'), page('zhou')])
    expect(lin).toContain('138 0000 1111')
    expect(zhou).toContain('138 0000 1111')
    expect(chen).not.toContain('138 0000 1111')
    expect(chen).not.toContain('林晓')
    expect(chen).toContain('林**')
  })

  test('a stranger has no file of it', async () => {
    const c = await aComplaint(house())
    expect(await fileFor(house(), people.stranger, c.reference)).toBeUndefined()
  })
})
