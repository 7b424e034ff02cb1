import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, test } from 'vitest'
import { actorOf } from '~/app/actor.server'
import { submitMove } from '~/app/case-engine.server'
import { house } from '~/app/house.server'
import * as answerCase from '~/app/pages/answer/case'
import * as answerLink from '~/app/pages/answer/link'
import * as leave from '~/app/pages/answer/leave'
import { freshToken, hashToken } from '~/app/people/session.server'
import { begin, cookie, fillIn, filed, get, onBothEngines, outcome, people, register, seenOf, submit, type Who } from './given'

onBothEngines('the signed link of a notice', () => {
  let theCase: Awaited<ReturnType<typeof filed>>
  beforeAll(async () => {
    const draft = await begin()
    await fillIn(draft)
    theCase = await filed((await submit(draft, { seen: await seenOf(draft), declared: 'yes' })).to!.split('/').pop()!)
  })

  async function minted(over: Partial<{ expiresAt: number; revokedAt: number; organisationId: string; caseId: string }> = {}) {
    const token = freshToken()
    const grant = { id: uuidv7(), tokenHash: hashToken(token), caseId: theCase.id, seat: 'respondent' as const, organisationId: register.shop, email: 'a@shop.example', createdAt: 0, expiresAt: Date.now() + 1e9, revokedAt: null, ...over }
    await house().store.write((tx) => tx.db.insert(tx.t.grants).values(grant))
    return { token, grant }
  }
  const open = async (token: string, cookies = '') => {
    const request = new Request(`http://portal.test/answer/${token}`, { headers: cookies ? { Cookie: cookies } : {} })
    try {
      return { status: 200, data: await answerLink.loader({ request, params: { token }, context: {} as never }) } as never
    } catch (thrown) {
      const response = thrown as Response
      return { status: response.status, to: response.headers.get('Location'), cookie: response.headers.get('Set-Cookie') ?? '' }
    }
  }
  const pair = (setCookie: string) => setCookie.split(';')[0]!
  const with_ = (cookies: string, path = '/') => new Request(`http://portal.test${path}`, { headers: { Cookie: cookies } })

  test('leads away from the token at once, into an HttpOnly cookie of this browser session, and is not used up', async () => {
    const { token, grant } = await minted()
    for (let n = 0; n < 3; n++) {
      const opened = await open(token)
      expect(opened).toMatchObject({ status: 303, to: `/answer/case/${theCase.reference}` })
      expect(opened.cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/)
      expect(await actorOf(with_(pair(opened.cookie)))).toEqual({ kind: 'grant', grantId: grant.id, caseId: theCase.id, seat: 'respondent', organisationId: register.shop })
    }
  })

  test('expired, revoked, of somebody who is no longer the respondent, or made up: said honestly, and no cookie', async () => {
    const ended = { unknown: freshToken(), odd: '../../etc', expired: (await minted({ expiresAt: Date.now() - 1 })).token, revoked: (await minted({ revokedAt: 1 })).token, other: (await minted({ organisationId: register.own })).token }
    const bad = async (token: string) => outcome(() => answerLink.loader({ request: new Request('http://portal.test/'), params: { token }, context: {} as never }))
    expect(await bad(ended.unknown)).toMatchObject({ status: 404, data: { bad: 'unknown' } })
    expect(await bad(ended.odd)).toMatchObject({ status: 404, data: { bad: 'unknown' } })
    expect(await bad(ended.expired)).toMatchObject({ status: 410, data: { bad: 'expired' } })
    expect(await bad(ended.revoked)).toMatchObject({ status: 410, data: { bad: 'revoked' } })
    expect(await bad(ended.other)).toMatchObject({ status: 410, data: { bad: 'revoked' } })
  })

  test('a cookie changed by one character, cut, or of another portal opens nothing', async () => {
    const { token } = await minted()
    const kept = pair((await open(token)).cookie)
    for (const forged of [kept.slice(0, -1) + (kept.endsWith('A') ? 'B' : 'A'), kept.slice(0, 60), 'hejie-link=', 'hejie-link=.', `hejie-link=${'x'.repeat(5000)}.y`, kept.replace(/=./, '=f')]) {
      expect(await actorOf(with_(forged))).toBeUndefined()
    }
  })

  test('revoking the link ends what its cookie can do, at the next request', async () => {
    const { token, grant } = await minted()
    const kept = pair((await open(token)).cookie)
    expect(await actorOf(with_(kept))).toBeDefined()
    await house().store.write((tx) => tx.db.update(tx.t.grants).set({ revokedAt: Date.now() }).where(eq(tx.t.grants.id, grant.id)))
    expect(await actorOf(with_(kept))).toBeUndefined()
  })

  test('links of two cases are both kept; each acts in its own case', async () => {
    const draft = await begin()
    await fillIn(draft)
    const second = await filed((await submit(draft, { seen: await seenOf(draft), declared: 'yes' })).to!.split('/').pop()!)
    const one = await minted()
    const two = await minted({ caseId: second.id })
    const kept = pair((await open(two.token, pair((await open(one.token)).cookie))).cookie)
    expect(await actorOf(with_(kept), theCase.id)).toMatchObject({ grantId: one.grant.id })
    expect(await actorOf(with_(kept), second.id)).toMatchObject({ grantId: two.grant.id })
    expect(await actorOf(with_(kept))).toMatchObject({ grantId: two.grant.id })
  })

  test('somebody signed in acts as themselves where they have a seat, by the link where they have none', async () => {
    const { token, grant } = await minted()
    const kept = pair((await open(token)).cookie)
    const signed = (who: Who) => `${cookie(who).Cookie}; ${kept}`
    expect(await actorOf(with_(signed('lin')), theCase.id)).toEqual({ kind: 'user', userId: people.lin })
    expect(await actorOf(with_(signed('stranger')), theCase.id)).toMatchObject({ kind: 'grant', grantId: grant.id })
    expect(await actorOf(with_(signed('stranger')))).toEqual({ kind: 'user', userId: people.stranger })
  })

  test('the first page tells what is asked without the complainant’s name or telephone; only the respondent sees it', async () => {
    const { token } = await minted()
    const kept = pair((await open(token)).cookie)
    const path = `/answer/case/${theCase.reference}`
    const told = await outcome(() => answerCase.loader({ request: with_(kept, path), params: { reference: theCase.reference }, context: {} as never }))
    expect(told).toMatchObject({ status: 200, data: { reference: theCase.reference, name: '山岚茶具', handler: '云集市', asks: ['退款：1,234.50 CNY', '赔礼道歉'], link: { claim: `/claim/${token}` } } })
    for (const secret of ['林晓', '138 0000 1111', 'lin@example.org']) expect(JSON.stringify(told.data)).not.toContain(secret)
    expect((await outcome(() => answerCase.loader(get('lin', path, { reference: theCase.reference })))).status).toBe(404)
    expect((await outcome(() => answerCase.loader(get('stranger', path, { reference: theCase.reference })))).status).toBe(404)
    expect((await outcome(() => answerCase.loader(get('nobody', path, { reference: theCase.reference })))).to).toMatch(/^\/sign-in/)
  })

  test('it may make only moves declared for links', async () => {
    const { token } = await minted()
    const actor = (await actorOf(with_(pair((await open(token)).cookie))))!
    const [root] = await house().store.db.select().from(house().store.t.proceedings).where(eq(house().store.t.proceedings.id, theCase.rootId))
    const withdrawn = await submitMove(house(), { caseId: theCase.id, proceedingId: theCase.rootId, move: 'withdraw', fields: {}, actor, expectedVersion: root!.version, key: uuidv7() })
    expect(withdrawn).toMatchObject({ refused: 'not-yours' })
  })

  test('closing access forgets every link of this browser', async () => {
    const response = leave.action()
    expect(response.headers.get('Set-Cookie')).toMatch(/^hejie-link=; Max-Age=0/)
    expect(response.headers.get('Location')).toBe('/answer?left')
  })
})
