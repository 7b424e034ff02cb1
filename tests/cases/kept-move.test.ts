import { like } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { keptMoves } from '~/app/cases/kept-move.server'
import { makeMove } from '~/app/cases/make-move.server'
import { movePage } from '~/app/cases/move-page.server'
import { movePlace } from '~/app/cases/move-place.server'
import { openDrafts } from '~/app/filing/drafts.server'
import { anAcceptedComplaint, asks, fileFor, onBothEngines, people, type Filed } from './given'

const secret = '写了一半的话：还没有想好'
onBothEngines('a move half-written', (house) => {
  const form = async (c: Filed, who: keyof typeof people) => { const file = (await fileFor(house(), people[who], c.reference))!; return movePage(file, movePlace(file, 'write', null), 'zh-CN') }
  const post = async (c: Filed, who: 'lin' | 'chen', fields: Record<string, string>) => {
    const page = await form(c, who)
    return makeMove(asks(who, `/cases/${c.reference}/moves/write`, { _version: String(page.version), _seq: String(page.seq), _key: page.key, ...fields }), { reference: c.reference, move: 'write' }, 'zh-CN') as Promise<Response>
  }
  const stored = async () => JSON.stringify(await house().store.db.select().from(house().store.t.drafts).where(like(house().store.t.drafts.workflow, 'move:%')))

  test('is put back for its author and for nobody else, sealed, once, and gone when it is sent', async () => {
    const c = await anAcceptedComplaint(house())
    expect((await post(c, 'lin', { message: secret, 'fields-act': 'keep' })).status).toBe(303)
    expect((await post(c, 'lin', { message: secret, 'fields-act': 'keep' })).headers.get('Location')).toBe(`/cases/${c.reference}/moves/write`)
    expect((await form(c, 'lin')).kept.text.message).toBe(secret)
    expect((await form(c, 'chen')).kept.text.message).toBeUndefined()
    expect(await stored()).not.toContain('写了一半')
    expect(await keptMoves(house().store, people.lin)).toMatchObject([{ reference: c.reference, move: 'write' }])
    expect(await keptMoves(house().store, people.chen)).toEqual([])
    expect(await openDrafts(house().store, people.lin)).toEqual([])
    expect((await fileFor(house(), people.chen, c.reference))!.events.some((e) => JSON.stringify(e).includes(secret))).toBe(false)
    expect((await post(c, 'lin', { message: secret })).headers.get('Location')).toContain('done=complaint.write')
    expect(await keptMoves(house().store, people.lin)).toEqual([])
  })

  test('of whoever may never make the move nothing is read; of the body that handles the case it is', async () => {
    const c = await anAcceptedComplaint(house())
    const attempt = async (who: 'lin' | 'wu' | 'zhou', move: string) => {
      const request = asks(who, `/cases/${c.reference}/moves/${move}`, { message: secret })
      const answer = await makeMove(request, { reference: c.reference, move }, 'zh-CN').catch((thrown: unknown) => thrown)
      return [(answer as Response).status, request.bodyUsed]
    }
    expect(await attempt('lin', 'reject')).toEqual([403, false])
    expect(await attempt('wu', 'reject')).toEqual([403, false])
    for (const name of ['constructor', '__proto__', 'toString']) {
      const answer = (await post(c, 'lin', Object.fromEntries([['message', secret], [name, 'x']]))) as unknown as { init: { status: number }; data: { mistakes: unknown[] } }
      expect([name, answer.init.status, answer.data.mistakes.length]).toEqual([name, 400, 1])
    }
    // Read, and refused for what it lacks.
    expect(await attempt('zhou', 'reject')).toEqual([400, true])
  })
})
