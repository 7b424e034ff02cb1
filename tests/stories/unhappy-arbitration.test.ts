/** The unhappy paths of an arbitration (domain/workflows E10, column W9), the votes that nobody sees, and what bad input gets. */
import { describe, expect, test } from 'vitest'
import { agreed, agreedToAward, answered, composed, costs, draft, heard, institution, kitchen, message, nothingMore, presiding, refund, served, signature, signed, teapot, votes } from '~/machines/arbitration/stories/telling'
import { arbitration } from '~/machines/arbitration/workflow'
import { namedDate } from '~/app/engine/named-date'
import { chinaCalendar, dateOf } from '~/machines/calendar'
import { complaint } from '~/machines/complaint/workflow'
import { accepts, statePath } from '~/machines/step'
import type { Party, StoryStep } from '~/machines/workflow'
import { Play, play, roster, rules } from './play'

const told = (name: string, steps?: number) => play('arbitration', arbitration.stories.find((s) => s.name === name)!, steps)
const inComplaint = (name: string, steps?: number) => play('complaint', complaint.stories.find((s) => s.name === name)!, steps)
const begin = (given: object) => new Play('arbitration', { ...given })
const go = (p: Play, ...steps: StoryStep[]) => steps.map((s) => p.tell(s)?.refused)
const after = (given: object, ...steps: StoryStep[]) => { const p = begin(given); for (const s of steps) if (p.tell(s)) throw new Error(JSON.stringify(s)); return p }
const by = (seat: Party, move: string, fields: Record<string, unknown> = {}, more: object = {}): StoryStep => ({ by: seat, move, fields, ...more })
const documents = (p: Play) => p.asked('issueDocument').map((d) => d.document)
const part = (p: Play, name: string) => statePath(p.proceeding(name).proceeding.value)
const lastDay = (due: number) => dateOf(due - 1)

describe('silence', () => {
  test('served and silent, the respondent is decided against on what is there, and the document says so', () => {
    const p = told('defaultDecision')
    expect(p.context).toMatchObject({ byDefault: true, counted: ['notAnswered'], outcome: { code: 'decided' } })
    expect(p.asked('issueDocument').at(-1)).toMatchObject({ document: 'award', data: { by: 'default' }, fieldsOf: 'draftDecision' })
  })
  test('fourteen days to answer, thirty from abroad', () => {
    expect(lastDay(after(teapot, ...agreed, ...served).root.due.arbitrationAnswer!)).toBe('2026-05-25')
    expect(lastDay(after(teapot, ...agreed, by('association', 'complete', { abroad: 'yes' })).root.due.arbitrationAnswerAbroad!)).toBe('2026-06-10')
  })
  test('silence about the offer is no consent, and one side’s consent is none', () => {
    expect(told('notAgreedInTime').context).toMatchObject({ agreed: ['complainant'], outcome: { code: 'declined' } })
  })
  test('the body’s own silence costs nobody: unchecked counts as complete, uncomposed is composed by the rule', () => {
    const p = after(teapot, ...agreed, { lapse: 'claimCheck' }, by('respondent', 'answer', { position: 'disputes', message }), { lapse: 'panelComposition' })
    expect([p.state, p.context.panel]).toEqual(['open.hearing.evidence', [roster[0]]])
    expect(p.context.counted).toEqual(['claimCheckLate', 'compositionLate'])
  })
  test('a member who does not vote is replaced, and the votes that came still count', () => {
    const p = told('absentMemberReplaced')
    expect(p.context.panel).toEqual([roster[0], roster[1], roster[3]])
    expect(p.context).toMatchObject({ result: 'allow', tally: { allow: 2, dismiss: 1 } })
  })
  test('when nobody is left to decide the proceeding ends and the consumer chooses again', () => {
    const p = after(kitchen, ...heard, { lapse: 'votes' }, { lapse: 'votes' })
    expect(go(p, { lapse: 'votes' })).toEqual([undefined])
    expect(p.state).toBe('open.hearing.composing')
    go(p, { lapse: 'panelComposition' })
    expect([p.state, p.context.outcome, p.letters.at(-1)]).toEqual(['closed', { code: 'terminated', ground: 'noPanel' }, 'noPanel'])
  })
})

describe('withdrawal', () => {
  test('before the answer alone, after it only with the other side’s consent', () => {
    expect(told('withdrawnBeforeAnswer').context.outcome).toEqual({ code: 'withdrawn' })
    const p = after(teapot, ...agreed, ...answered)
    expect(go(p, by('complainant', 'withdraw', { understood: 'yes' }), by('respondent', 'agreeWithdrawal'), by('complainant', 'askWithdrawal', { understood: 'yes' }), by('respondent', 'agreeWithdrawal'))).toEqual(['not-now', 'not-now', undefined, undefined])
    expect(p.context.outcome).toEqual({ code: 'withdrawn' })
  })
  test('nor can the complaint be withdrawn past it', () => expect(go(inComplaint('settledInArbitration', 12), by('complainant', 'withdraw', { understood: 'yes' }), by('complainant', 'declareResolved', { how: 'full' }))).toEqual(['not-now', 'not-now']))
})

test('duplicate: a parallel proceeding stays it, the clock stands, and it goes on where it was', () => {
  const p = told('parallelStays', 6)
  expect(p.state).toBe('stayed.parallel')
  expect(p.asked('pause').at(-1)?.reason).toBe('arbitrationStay')
  const before = told('parallelStays', 5)
  expect(before.state).not.toBe('stayed.parallel')
  expect(told('parallelStays').context.outcome).toBeUndefined()
})

test('wrong party: nobody who has not agreed is drawn in', () => {
  const p = told('joinderRefused')
  expect([p.state, p.letters.at(-1), p.context.counted.at(-1)]).toEqual(['open.hearing.evidence', 'joinderRefused', 'joinderRefused'])
})

describe('evidence disputed', () => {
  test('the panel weighs it, not the body; who pays the expert is allocated where the two sides do not agree', () => {
    const p = after(kitchen, ...agreed, ...composed, by('respondent', 'challengeEvidence', { which: '视频', challenge: 'authenticity', reason: '经过剪辑。' }), by('complainant', 'answer', { message: '未经剪辑。' }, { part: 'challenge' }))
    expect(p.proceeding('challenge').proceeding.context.waitsOn).toEqual(['arbitrator'])
    expect(go(p, by('association', 'weigh', { finding: 'stands', reasons: '没有剪辑的迹象，证据有效。' }, { part: 'challenge' }))).toEqual(['not-now'])
    expect(part(told('evidenceAppraised'), 'challenge#1')).toBe('genuine')
  })
  test('the appraisal stops the clock, and what is not produced speaks against its holder', () => {
    const p = told('evidenceAppraised')
    expect([p.asked('pause').length, p.asked('resume').length]).toEqual([1, 1])
    expect(told('evidenceNotProduced').context.counted).toContain('adverseInference')
  })
  test('evidence is told to the other side and to the panel, and after the close it is refused', () => {
    const p = after(kitchen, ...agreed, ...composed)
    const file = '0190a000-0000-7000-8000-00000000f001'
    expect(go(p, by('complainant', 'addEvidence', { evidence: [file] }))).toEqual([undefined])
    expect(p.letters.slice(-2)).toEqual(['evidenceAdded', 'evidenceToRead'])
    expect(go(p, ...nothingMore, by('complainant', 'addEvidence', { evidence: [file] }))).toEqual([undefined, undefined, 'not-now'])
  })
})

test('irreversible: what is done already ends it as resolved, but not over a counterclaim', () => {
  expect(told('performedAlready').context.outcome).toEqual({ code: 'performedAlready' })
  expect(inComplaint('performedMeanwhile').context.outcome).toEqual({ code: 'resolvedFull' })
  const p = after(teapot, ...agreed, ...composed, by('respondent', 'counterclaim', { terms: refund(10_000), message }), by('respondent', 'showPerformed', { message: '已全额退款。' }))
  expect(go(p, by('complainant', 'confirmPerformed', { understood: 'yes' }))).toEqual(['not-now'])
})

describe('bad faith', () => {
  test('costs are laid only on who was found to act in bad faith, and come beside the claim', () => {
    const p = after(teapot, ...agreed, ...composed, ...nothingMore)
    const order = by('arbitrator', 'draftDecision', draft([...refund(26_800), ...costs(5_000)]))
    expect(p.tell(order)).toEqual({ refused: 'invalid', fields: { terms: ['costs-need-bad-faith'] } })
    expect(go(p, by('arbitrator', 'noteBadFaith', { whom: 'respondent', reasons: '提交已知虚假的检测记录。' }), order)).toEqual([undefined, undefined])
  })
  test('words on costs come with who bears them; each side its own, or an expert’s fee, needs no fault, the other side’s costs do', () => {
    const p = after(teapot, ...agreed, ...composed, ...nothingMore)
    const order = (more: object) => by('arbitrator', 'draftDecision', draft(refund(26_800), { ...more }))
    expect(p.tell(order({ costs: '鉴定费由商家负担。' }))).toEqual({ refused: 'invalid', fields: { costsBorne: ['required'] } })
    expect(p.tell(order({ costsBorne: 'badFaith', costs: '由商家负担对方的费用。' }))).toEqual({ refused: 'invalid', fields: { costsBorne: ['costs-need-bad-faith'] } })
    for (const borne of ['ownCosts', 'expertAllocated']) expect(after(teapot, ...agreed, ...composed, ...nothingMore, order({ costsBorne: borne, costs: '按举证情况分担。' })).state).toBe('decided.panelDecision.correctable')
    expect(go(p, by('arbitrator', 'noteBadFaith', { whom: 'respondent', reasons: '提交已知虚假的检测记录。' }), order({ costsBorne: 'badFaith' }))).toEqual([undefined, undefined])
  })
  test('the claimant’s bad faith, too', () => {
    const p = after(teapot, ...agreed, ...composed, ...nothingMore, by('arbitrator', 'noteBadFaith', { whom: 'complainant', reasons: '提交伪造的聊天记录索赔。' }))
    expect(go(p, by('arbitrator', 'draftDecision', draft([], { counterTerms: costs(2_000) })))).toEqual([undefined])
    expect(p.context.counterOrders).toEqual(costs(2_000))
  })
})

describe('appeal and reopening', () => {
  test('fifteen days to correct a panel decision, twenty-eight to reopen it; an award is corrected within thirty and not reopened', () => {
    const p = after(teapot, ...agreed, ...composed, ...nothingMore, presiding('draftDecision', draft(refund(26_800))))
    expect([p.root.due.correctionPeriod!, p.root.due.reopeningPeriod!].map(lastDay)).toEqual(['2026-05-26', '2026-06-08'])
    expect(Object.keys(told('awardCorrected').root.due)).toEqual(['awardCorrection'])
    expect(lastDay(told('awardCorrected').root.due.awardCorrection!)).toBe('2026-06-10')
  })
  test('heard again it is decided again, once', () => {
    const p = told('reopenedOnce')
    expect(documents(p).filter((d) => d === 'panelDecision')).toHaveLength(2)
    expect(p.context).toMatchObject({ reopened: true, outcome: { code: 'dismissed' } })
  })
  test('the complaint performs the corrected orders and stops performing what was reopened', () => {
    expect(inComplaint('decisionCorrected').context.terms).toEqual(refund(25_000, 10))
    const p = inComplaint('decisionReopened')
    expect([p.state, p.context.terms, p.context.parts.performance]).toEqual(['open.inArbitration.running', [], 0])
  })
  test('whoever decided answers; if they do not, the body does; if it does not either, the decision stands', () => {
    const p = told('requestPending')
    expect(go(p, { lapse: 'reviewWeighing', part: 'decisionReview' }, { lapse: 'reviewByOffice', part: 'decisionReview' })).toEqual([undefined, undefined])
    expect([p.state, p.context.outcome]).toEqual(['closed', { code: 'decided' }])
  })
})

test('breach: what was ordered is watched by the complaint, ten days, and the papers for the court are made', () => {
  const p = inComplaint('decisionBreached')
  expect(p.state).toBe('agreement.breached')
  expect(inComplaint('decisionNeverPerformed').context.openRemedies).toEqual(['suitOnDecision', 'report'])
  expect(after(teapot, ...agreed, ...composed, ...nothingMore, presiding('draftDecision', draft([{ remedy: 'refund', amount: 26_800 }]))).asked('report').at(-1)).toMatchObject({ event: 'awarded', data: { terms: [{ remedy: 'refund', amount: 26_800, withinDays: 10 }] } })
  const bundle = after(teapot, ...agreed, ...composed, ...nothingMore, presiding('draftDecision', draft(refund(26_800))), by('complainant', 'courtBundle'))
  expect(bundle.asked('issueDocument').at(-1)).toMatchObject({ document: 'courtBundle', audience: 'party:complainant' })
})

describe('what a counterclaim won', () => {
  const open = (p: Play) => p.all.filter((x) => x.opened.workflow === 'performance' && x.proceeding.status === 'active')
  const certificates = (p: Play) => p.asked('issueDocument').filter((d) => d.document === 'failureCertificate')
  const ordered = 17 // steps until both sides have something to do
  test('is watched like the claim, with the sides exchanged: who owes shows it, the other side confirms', () => {
    const p = inComplaint('counterclaimPerformed', ordered)
    expect(open(p).map((x) => [x.opened.input.owedBy, x.proceeding.context.waitsOn, lastDay(x.due.performBy!)])).toEqual([
      ['complainant', ['complainant'], lastDay(p.now + 10 * 86_400_000)], ['respondent', ['respondent'], lastDay(p.now + 10 * 86_400_000)],
    ])
    expect(p.letters.at(-1)).toBe('performingDecided')
    expect(p.context.waitsOn).toEqual(['respondent', 'complainant'])
    expect(go(p, by('respondent', 'prove', { how: '代为支付。' }, { part: 'performance#1' }), by('complainant', 'confirm', {}, { part: 'performance#1' }), by('platform', 'prove', { how: '代为支付。' }, { part: 'performance#1' }))).toEqual(['not-now', 'not-now', 'not-now'])
    expect(go(p, by('complainant', 'confirm', {}, { part: 'performance#2' }))).toEqual([undefined])
    expect([p.state, p.context.waitsOn], 'the claim is done, the counterclaim is not').toEqual(['agreement.performing', ['complainant']])
    expect(go(p, by('respondent', 'confirm', {}, { part: 'performance#1' }))).toEqual([undefined])
    expect(p.state).toBe('resolved')
  })
  test('is not walked away from, and the merchant has its papers for the court', () => {
    const p = inComplaint('counterclaimCured', ordered + 5)
    expect([p.state, p.letters.at(-1)]).toEqual(['agreement.breached', 'counterBreached'])
    expect(go(p, by('respondent', 'cure', { message: '补救。' }))).toEqual(['not-now'])
    go(p, by('respondent', 'courtBundle'))
    expect(p.asked('issueDocument').at(-1)).toMatchObject({ document: 'courtBundle', audience: 'party:respondent' })
  })
  test('unperformed, the merchant alone is certified that it can sue on it; the consumer has nothing left to pursue', () => {
    const p = inComplaint('onlyCounterclaimWon')
    expect(certificates(p).map((c) => [c.audience, c.data.openRemedies])).toEqual([['party:respondent', ['suitOnDecision']]])
    expect(p.context.openRemedies).toEqual(['suitOnDecision'])
  })
  test('a new settlement of the claim leaves it owed', () => {
    const p = inComplaint('counterclaimPerformed', ordered)
    go(p, by('respondent', 'makeOffer', { terms: refund(20_000, 3) }), by('complainant', 'accept', { agreed: 'yes' }, { part: 'offer' }), by('complainant', 'sign', { signature }), by('respondent', 'sign', { signature }))
    expect([p.state, open(p).map((x) => x.opened.input.owedBy ?? 'respondent')]).toEqual(['agreement.performing', ['complainant', 'respondent']])
    expect(go(p, by('complainant', 'confirm', {}, { part: 'performance#3' }))).toEqual([undefined])
    expect(p.state).toBe('agreement.performing')
  })
})

describe('after a decision that is not performed', () => {
  const certificate = (p: Play) => p.asked('issueDocument').filter((d) => d.document === 'failureCertificate').at(-1)!.data
  test('nobody mediates or decides it again: a panel decision is sued on, and the certificate says so', () => {
    const p = inComplaint('decisionThenRoutes', 19)
    expect([p.state, p.context.decided, p.letters.at(-1)]).toEqual(['open.next', 'panelDecision', 'routesAfterDecision'])
    expect(accepts(complaint, p.root.proceeding, ['chooseMediation', 'chooseArbitration', 'chooseAssociation', 'takeToAuthority', 'courtBundle'], 'complainant', p.facts, p.now)).toEqual(['courtBundle'])
    const closed = inComplaint('decisionThenRoutes')
    expect(certificate(closed)).toMatchObject({ openRemedies: ['suitOnDecision', 'report'], rules: { suitOnDecision: 'courtLimit' } })
    expect(closed.letters).toContain('closedAfterDecision')
  })
  test('an award is enforced, within two years of the last day it left for performance', () => {
    const p = inComplaint('awardThenEnforced')
    expect(certificate(p)).toMatchObject({ openRemedies: ['enforcement', 'report'], rules: { enforcement: 'enforcementLimit' } })
    const performBy = p.lapses.findLast((l) => l.rule === 'performBy')!.at
    expect(lastDay(namedDate('enforcementLimit', p.root.proceeding.since, { rules, calendar: chinaCalendar })!.due)).toBe(`2028${lastDay(performBy).slice(4)}`)
    expect(p.letters).toContain('closedAfterAward')
    expect(p.letters).toContain('breachedDecision')
    expect(p.letters).not.toContain('closedOpen')
  })
  test('done late, it is done', () => expect(inComplaint('awardPerformedLate').context.outcome).toEqual({ code: 'resolvedFull' }))
  test('what was recorded by consent is decided, too; what was only agreed is not', () => {
    const settled = inComplaint('settledInArbitration', 16)
    expect([settled.state, settled.context.basis, settled.context.decided]).toEqual(['agreement.performing', 'settlement', 'panelDecision'])
    go(settled, { lapse: 'performBy', part: 'performance' }, { lapse: 'performGrace', part: 'performance' })
    expect(go(settled, by('complainant', 'askStepIn', {}))).toEqual(['not-now'])
    const unrecorded = inComplaint('settledInArbitration', 15)
    go(unrecorded, { lapse: 'consentRecord', part: 'arbitration' })
    expect([unrecorded.state, unrecorded.context.decided]).toEqual(['agreement.performing', undefined])
  })
  test('a decision that is heard again stands no more', () => expect(inComplaint('decisionReopened').context.decided).toBeUndefined())
})

test('deposit short: a decision that is not performed goes to the claim on the deposit, which is not here yet, and the consumer is told so', () => {
  const p = inComplaint('decisionBreached')
  expect(go(p, by('complainant', 'claim'))).toEqual([undefined])
  expect([p.state, p.letters.at(-1)]).toEqual(['agreement.inClaim.notHere', 'stageNotHere'])
})

test('the merchant leaves or is dissolved: stayed until the successor comes, then on where it was', () => {
  const p = inComplaint('dissolvedInArbitration', 13)
  expect(part(p, 'arbitration')).toBe('stayed.capacity')
  expect(inComplaint('dissolvedInArbitration').state).toBe('open.inArbitration.running')
})
test('a party loses capacity and nobody comes after: it ends with the case', () => {
  const p = inComplaint('dissolvedInArbitration', 14)
  go(p, { lapse: 'successionLimit', part: 'succession' })
  expect([p.state, p.context.outcome, part(p, 'arbitration#1')]).toEqual(['closed', { code: 'terminated', ground: 'lossOfParty' }, 'closed'])
})
test('rules change: the numbers are the case’s own; a later limit does not seat three where one was enough', () => {
  expect(after({ ...teapot, soleUpTo: 10_000 }, ...agreed, ...composed).context.panel).toHaveLength(3)
  expect(after(teapot, ...agreed, ...composed).context.panel).toHaveLength(1)
})
test('the body that handled the case closes: the institution and the panel are told, and their periods run on', () => {
  const p = told('institutionTold')
  expect([p.state, p.letters.at(-1)]).toEqual(['open.hearing.evidence', 'institutionTold'])
  expect(told('institutionTold').root.due.evidencePeriod).toBe(after(kitchen, ...agreed, ...composed).root.due.evidencePeriod)
})

describe('consent', () => {
  test('an institution is agreed to as one and any other body as what it is; the word on the document follows', () => {
    expect(go(begin(kitchen), agreedToAward[0]!)).toEqual(['not-now'])
    expect(go(begin({ ...kitchen, ...institution }), agreed[0]!)).toEqual(['not-now'])
    expect(documents(told('panelOfThree')).at(-1)).toBe('panelDecision')
    expect(documents(told('awardOfThree'))).toContain('award')
  })
  test('each thing that is given up is confirmed apart', () => {
    for (const missing of ['finalUnderstood', 'noCourt', 'institutionKnown', 'feesKnown', 'signature']) {
      const { fields, ...step } = agreedToAward[0] as Extract<StoryStep, { move: string }>
      const p = begin({ ...kitchen, ...institution })
      expect(p.tell({ ...step, fields: Object.fromEntries(Object.entries(fields!).filter(([k]) => k !== missing)) })?.refused, missing).toBe('invalid')
    }
  })
  test('an objection to the online form ends it here and is recorded; after the first answer it is closed', () => {
    expect(told('onlineObjected').context).toMatchObject({ counted: ['onlineObjection'], outcome: { code: 'terminated', ground: 'onlineObjection' } })
    expect(told('onlineObjectedTooLate').state).toBe('open.hearing.composing')
  })
})

describe('who decides', () => {
  test.each([[5_000_000, 1], [5_000_001, 3]])('%i fen: %i', (fen, seats) => expect(after({ remedies: refund(fen), amount: fen }, ...agreed, ...composed).context.panel).toHaveLength(seats))
  test('a claim without money is as large as the transaction', () => expect(after({ remedies: [{ remedy: 'redo' }], amount: 6_000_000 }, ...agreed, ...composed).context.panel).toHaveLength(3))
  test('nobody with a conflict is seated by hand', () => {
    const p = after(kitchen, ...agreed, ...answered)
    p.facts = { ...p.facts, conflicted: [roster[4]!] }
    expect(p.tell(by('association', 'compose', { neutrals: [roster[4]!] }))).toEqual({ refused: 'invalid', fields: { neutrals: ['conflicted'] } })
    expect(go(p, by('association', 'compose', { neutrals: [roster[5]!] }))).toEqual([undefined])
    expect(p.context.panel).toEqual([roster[5], roster[0], roster[1]])
  })
  test('two free changes in all, one for each side', () => {
    const p = after(kitchen, ...agreed, ...composed)
    const change = (seat: Party, member: string) => by(seat, 'changeFreely', { member })
    expect(go(p, change('complainant', 'first'), change('complainant', 'second'), change('respondent', 'third'), change('respondent', 'first'))).toEqual([undefined, 'not-now', undefined, 'not-now'])
    expect(p.context.panel).toEqual([roster[1], roster[2], roster[4]])
  })
  test('who was recused or stepped down no longer sits: their open page votes for nobody', () => {
    const p = told('steppedDown', 11)
    const gone = p.asked('assign').at(-2)!.neutrals.find((n) => !p.context.panel.includes(n))!
    p.factsFor = () => ({ actorNeutral: gone, sealed: {} })
    expect(go(p, by('arbitrator', 'vote', { vote: 'allow' }))).toEqual(['not-now'])
  })
})

describe('sealed votes', () => {
  test('before the last one arrives no context, effect or letter says how anybody voted', () => {
    const p = after(kitchen, ...heard, ...votes('dismiss', 'allow', 'allow').slice(0, 2))
    expect(JSON.stringify(p.root.proceeding)).not.toMatch(/dismiss|"allow/)
    expect(p.asked('unseal')).toEqual([])
    expect(JSON.stringify(p.effects.flatMap(({ effect }) => (effect.type === 'seal' ? [] : [effect])))).not.toMatch(/dismiss|"allow/)
  })
  test('the last one opens them all in its own step, and the majority is the result', () => {
    const p = after(kitchen, ...heard, ...votes('dismiss', 'allow', 'allow'))
    expect(p.context).toMatchObject({ result: 'allow', tally: { allow: 2, dismiss: 1 } })
    expect(p.asked('unseal')).toEqual([expect.objectContaining({ group: 'votes1' })])
  })
  test('the members confer before and after, which is no vote; one who decides alone has nobody to confer with', () => {
    const p = after(kitchen, ...heard, by('arbitrator', 'deliberate', { remark: '倾向于全部支持。' }, { member: 2 }))
    expect([p.state, p.context.voted, JSON.stringify(p.root.proceeding).includes('倾向'), p.letters.at(-1)]).toEqual(['open.deliberating.voting', [], false, 'deliberated'])
    expect(p.asked('tell').at(-1)).toMatchObject({ to: ['arbitrator'] })
    expect(arbitration.moves.deliberate!.audience).toBe('party:arbitrator')
    expect(go(after(teapot, ...heard), by('arbitrator', 'deliberate', { remark: '自言自语。' }))).toEqual(['not-now'])
  })
  test('whoever has voted votes no more, and after the close nobody does', () => {
    const p = after(kitchen, ...heard, ...votes('allow', 'allow', 'dismiss').slice(0, 1))
    expect(go(p, by('arbitrator', 'vote', { vote: 'dismiss' }))).toEqual(['not-now'])
    expect(go(told('panelOfThree', 12), by('arbitrator', 'vote', { vote: 'dismiss' }, { member: 2 }))).toEqual(['not-now'])
  })
  test('a vote is kept from everybody, a draft from all but the members', () => {
    expect([arbitration.moves.vote!.audience, arbitration.moves.draftDecision!.audience, arbitration.moves.sendBack!.audience]).toEqual(['sealed', 'party:arbitrator', 'party:arbitrator'])
  })
  test('the document says how many agreed, and not who', () => {
    const p = after(kitchen, ...heard, ...votes('allow', 'allow', 'dismiss'), presiding('draftDecision', draft(refund(6_000_000))), ...signed)
    const { data } = p.asked('issueDocument').at(-1)!
    expect(data.votes).toEqual({ allow: 2, dismiss: 1 })
    expect(JSON.stringify({ ...data, neutrals: [] })).not.toMatch(/e00[123]/)
  })
})

test('nothing that was said in a mediation reaches who decides: it begins with the claim, whatever was offered before', () => {
  const [afterMediation, straight] = ['arbitratedAfterMediation', 'claimDismissed'].map((name) => inComplaint(name).all.find((p) => p.opened.workflow === 'arbitration')!.opened.input)
  expect(afterMediation).toEqual(straight)
  expect(Object.keys(afterMediation!)).toEqual(['remedies', 'amount'])
})
