/** Three who decide, on a real store: votes that are nowhere in clear before the last one, and who may cast them. */
import { and, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { beforeAll, expect, test } from 'vitest'
import { readCase } from '~/app/cases/read.server'
import { caseByReference } from '~/app/cases/rows.server'
import { decisionOf } from '~/app/cases/decision.server'
import { tellCase } from '~/app/cases/tell.server'
import { pinnedUnder } from '~/app/guide/rules.server'
import { search } from '~/app/queues/search.server'
import { fileCase } from '~/app/case-engine.server'
import { signedInStory } from '~/machines/fields'
import { isRefusal } from '~/machines/workflow'
import { at, chen, days, lin, onBothEngines, shop, user } from './given'
import { association, everything, go, layRoster, must, people, proceeding, sitting } from './mediation.given'

const claim = 6_000_000
const terms = [{ remedy: 'refund', amount: String(claim / 100), withinDays: '10' }]
const panelTerms = { bindsByContract: 'yes', reopenUnderstood: 'yes', bodyKnown: 'yes', feesKnown: 'yes', signature: signedInStory }
const canary = (who: string) => `金丝雀${who}的密封理由`
const here = { in: 'arbitration' }

onBothEngines('votes', (house) => {
  beforeAll(() => layRoster(house()))
  const composed = async () => {
    const c = await fileCase(house(), {
      workflow: 'arbitration', input: { remedies: [{ remedy: 'refund', amount: claim, withinDays: 10 }], amount: claim },
      body: { narrative: '橱柜没有装完' }, words: '橱柜', evidence: [], kind: 'service', amount: claim,
      seats: [{ seat: 'respondent', organisationId: shop }, { seat: 'association', organisationId: association }], actor: user(lin), key: uuidv7(),
    })
    if (isRefusal(c)) throw new Error(JSON.stringify(c))
    for (const [who, move, fields] of [
      [lin, 'agreePanel', panelTerms], [chen, 'agreePanel', panelTerms], [people.sun, 'complete', {}], [chen, 'answer', { position: 'disputes', message: '延误不是我们的责任。' }], [people.sun, 'compose', {}],
    ] as const) await must(house(), c, who, move, fields, here)
    const panel = (await sitting(house(), c.caseId, 'arbitrator')).map((p) => p.userId!)
    return { ...c, panel }
  }
  const heard = async () => {
    const c = await composed()
    for (const who of [lin, chen]) await must(house(), c, who, 'nothingMore', {}, here)
    return c
  }
  const vote = (c: Awaited<ReturnType<typeof heard>>, nth: number, how: string, o = {}) => go(house(), c, c.panel[nth]!, 'vote', { vote: how, voteReasons: canary(String(nth)) }, { ...here, ...o })
  const page = async (reference: string, who: string) => JSON.stringify(await tellCase(house().store, (await readCase(house().store, house().sealer, user(who), (await caseByReference(house().store, reference))!))!, 'zh-CN', Date.now()))

  test('two sealed votes and their reasons are in no table and on nobody’s page, and the event holds no figure', async () => {
    const c = await heard()
    expect(c.panel).toHaveLength(3)
    expect([await vote(c, 0, 'allow'), await vote(c, 1, 'dismiss')].map(isRefusal)).toEqual([false, false])
    const all = await everything(house())
    for (const n of [0, 1]) expect(all).not.toContain(canary(String(n)))
    for (const who of [lin, chen, people.sun, ...c.panel]) {
      const text = await page(c.reference, who)
      expect(text).not.toContain('金丝雀')
      expect(text).not.toMatch(/全部支持|"allow"|"dismiss"/)
    }
    const e = house().store.t.caseEvents
    const logged = await house().store.db.select({ facts: e.facts, audience: e.audience }).from(e).where(and(eq(e.caseId, c.caseId), eq(e.type, 'vote')))
    expect(logged.map((x) => x.audience)).toEqual(['sealed', 'sealed'])
    expect(JSON.stringify(logged)).not.toMatch(/dismiss|"allow/)
    const row = await proceeding(house(), c.caseId, 'arbitration')
    expect([row.state, row.snapshot.context.result, row.snapshot.context.tally]).toEqual(['open.deliberating.voting', undefined, {}])
  })

  test('the last vote opens all in its own step; after the close a vote is refused and changes nothing', async () => {
    const c = await heard()
    await vote(c, 0, 'dismiss')
    await vote(c, 2, 'allow')
    expect(await vote(c, 2, 'dismiss')).toMatchObject({ refused: 'not-now' })
    const open = await proceeding(house(), c.caseId, 'arbitration')
    expect(isRefusal(await vote(c, 1, 'allow'))).toBe(false)
    const row = await proceeding(house(), c.caseId, 'arbitration')
    expect(row.snapshot.context).toMatchObject({ result: 'allow', tally: { allow: 2, dismiss: 1 } })
    expect(await vote(c, 1, 'dismiss')).toMatchObject({ refused: 'not-now' })
    expect(await vote(c, 1, 'dismiss', { version: open.version })).toMatchObject({ refused: 'conflict' })
    expect((await proceeding(house(), c.caseId, 'arbitration')).version).toBe(row.version)
  })

  test('what the members say to each other is read by them alone: not by a side or the body, on no page, in no search, letter or paper', async () => {
    const c = await heard()
    const said = 'leakofthepanel'
    await must(house(), c, c.panel[1]!, 'deliberate', { remark: `${said} 倾向于全部支持。` }, here)
    await vote(c, 1, 'allow')
    for (const who of c.panel) expect(await page(c.reference, who), 'a member').toContain(said)
    for (const who of [lin, chen, people.sun, people.pan]) {
      expect(await page(c.reference, who), 'a side, or the body').not.toContain(said)
      expect(await page(c.reference, who)).not.toContain('发表了合议意见')
    }
    const found = async (holder: string) => (await search(house(), holder, said, undefined)).rows.length
    expect([await found(`user:${lin}`), await found(`org:${shop}`), await found(`org:${association}`), await found(`user:${c.panel[0]}`)]).toEqual([0, 0, 0, 1])
    expect(await go(house(), c, people.sun, 'deliberate', { remark: '办理机构的意见。' }, here)).toMatchObject({ refused: 'not-yours' })
    for (const n of [0, 2]) await vote(c, n, 'allow')
    await must(house(), c, c.panel[0]!, 'draftDecision', { findings: [{ text: '收款后未完成安装。', evidence: [], rule: 'CPL 53' }], reasons: '依照查明的事实，应当全额退款。', terms, signature: signedInStory }, here)
    for (const n of [1, 2]) await must(house(), c, c.panel[n]!, 'signDecision', { signature: signedInStory }, here)
    for (const who of [lin, chen]) await must(house(), c, who, 'courtBundle', {}, here)
    const later = (n: number) => at(house(), house().clock.now() + days(n))
    expect(await go(house(), c, lin, 'courtBundle', {}, here), 'again the same day').toMatchObject({ refused: 'not-now' })
    expect(await go(later(2), c, lin, 'courtBundle', {}, here), 'the other side had papers prepared; nothing else happened').toMatchObject({ refused: 'not-now' })
    const { documents: d, outbox: o } = house().store.t
    const papers = await house().store.db.select({ kind: d.kind, data: d.data }).from(d).where(eq(d.caseId, c.caseId))
    expect(papers.filter((p) => p.kind === 'courtBundle')).toHaveLength(2)
    for (const p of papers) expect(await house().sealer.open(house().store, `case:${c.caseId}`, p.data!), p.kind).not.toMatch(new RegExp(`${said}|合议意见`))
    expect(JSON.stringify(await house().store.db.select().from(o).where(eq(o.caseId, c.caseId)))).not.toContain(said)
  })

  test('a decision is told on the page with its findings, each leading to its evidence and to the rules the case is bound to', async () => {
    const c = await heard()
    for (const n of [0, 1, 2]) await vote(c, n, 'allow')
    const told = async (who: string) => {
      const file = (await readCase(house().store, house().sealer, user(who), (await caseByReference(house().store, c.reference))!))!
      return { file, decision: await decisionOf(house().store, house().sealer, file, 'zh-CN', Date.now()) }
    }
    await must(house(), c, c.panel[0]!, 'draftDecision', { findings: [{ text: '收款后未完成安装。', evidence: [], rule: 'CPL 53' }], reasons: '依照查明的事实，应当全额退款。', terms, signature: signedInStory }, here)
    expect((await told(lin)).decision, 'not before it is issued').toBeUndefined()
    for (const n of [1, 2]) await must(house(), c, c.panel[n]!, 'signDecision', { signature: signedInStory }, here)
    for (const who of [lin, chen, people.sun, c.panel[2]!]) {
      const { file, decision } = await told(who)
      expect(decision!.kind).toBe('panelDecision')
      expect(decision!.said.map((x) => x.kind)).toEqual(['findings', 'text', 'terms'])
      expect(decision!.said[0]).toMatchObject({ findings: [{ text: '收款后未完成安装。', rule: 'CPL 53', rules: `/rules?of=${file.case.rulesHash}` }] })
      expect(await pinnedUnder(house().store, file.case.rulesHash)).toMatchObject({ rules: { votes: { n: 10 } } })
    }
    expect(await pinnedUnder(house().store, '0'.repeat(64))).toBeUndefined()
  })

  test('only who presides drafts, within the claim and as it was voted; the text goes into the document when the others have signed', async () => {
    const c = await heard()
    for (const n of [0, 1, 2]) await vote(c, n, 'allow')
    const draft = (amount: string) => ({ findings: [{ text: '收款后未完成安装，有照片为证。', evidence: [], rule: '《消费者权益保护法》第五十三条' }], reasons: '依照查明的事实，应当全额退款。', terms: [{ ...terms[0]!, amount }], signature: signedInStory })
    expect(await go(house(), c, c.panel[1]!, 'draftDecision', draft('60000'), here)).toMatchObject({ refused: 'not-now' })
    expect(await go(house(), c, c.panel[0]!, 'draftDecision', draft('60000.01'), here)).toMatchObject({ refused: 'invalid', fields: { terms: ['over-claim'] } })
    await must(house(), c, c.panel[0]!, 'draftDecision', draft('60000'), here)
    for (const who of [lin, chen, people.sun]) expect(await page(c.reference, who)).not.toContain('应当全额退款')
    for (const n of [1, 2]) await must(house(), c, c.panel[n]!, 'signDecision', { signature: signedInStory }, here)
    const row = await proceeding(house(), c.caseId, 'arbitration')
    expect(row.state).toBe('decided.panelDecision.correctable')
    const d = house().store.t.documents
    expect((await house().store.db.select({ kind: d.kind }).from(d).where(eq(d.caseId, c.caseId))).map((x) => x.kind).sort()).toEqual(['panelDecision', 'proceduralOrder'])
  })

  test('a member who was recused votes from an open page in vain', async () => {
    const c = await composed()
    await must(house(), c, lin, 'challengeArbitrator', { member: 'first', ground: 'relation', reason: '曾为对方工作。' }, here)
    expect(await go(house(), c, people.sun, 'decide', { verdict: 'replace', reasons: '所述关系属实，应当更换。' }, { in: 'recusal' }), 'who composed the panel does not decide').toMatchObject({ refused: 'not-now' })
    await must(house(), c, people.pan, 'decide', { verdict: 'replace', reasons: '所述关系属实，应当更换。' }, { in: 'recusal' })
    for (const who of [lin, chen]) await must(house(), c, who, 'nothingMore', {}, here)
    const before = await everything(house())
    expect(await vote(c, 0, 'allow')).toMatchObject({ refused: 'left' })
    expect(await everything(house())).toBe(before)
    const now = (await sitting(house(), c.caseId, 'arbitrator')).filter((p) => p.until === null).map((p) => p.userId)
    expect(now).toHaveLength(3)
    expect(now).not.toContain(c.panel[0])
  })

  test('two last votes at the same moment: one is counted, the other meets a changed case', async () => {
    const c = await heard()
    await vote(c, 0, 'allow')
    const { version } = await proceeding(house(), c.caseId, 'arbitration')
    const answers = await Promise.all([vote(c, 1, 'dismiss', { version }), vote(c, 2, 'allow', { version })])
    expect(answers.filter((a) => !isRefusal(a))).toHaveLength(1)
    expect(answers.filter(isRefusal).map((a) => a.refused)).toEqual(['conflict'])
    expect((await proceeding(house(), c.caseId, 'arbitration')).snapshot.context.voted).toHaveLength(2)
  })
})
