/** The unhappy paths of a complaint (domain/workflows E10, column W1), one test a row and more where a row holds several. */
import { describe, expect, test } from 'vitest'
import { addWorkDays, chinaCalendar, dateOf } from '~/machines/calendar'
import { complaint } from '~/machines/complaint/workflow'
import { open, step, statePath } from '~/machines/step'
import { isRefusal, type StoryStep } from '~/machines/workflow'
import { Play, play, rules } from './play'

const story = (name: string) => complaint.stories.find((s) => s.name === name)!
const told = (name: string, steps?: number) => play('complaint', story(name), steps)
const lastDay = (due: number) => dateOf(due - 1)
const given = story('settledByPartRefund').given
const begin = (over: Record<string, unknown> = {}) => new Play('complaint', { ...given, ...over })
const go = (p: Play, ...steps: StoryStep[]) => steps.map((s) => p.tell(s)?.refused)
const by = (seat: 'complainant' | 'respondent' | 'platform' | 'association', move: string, fields: Record<string, unknown> = {}, part?: string): StoryStep => ({ by: seat, move, fields, ...(part && { part }) })
const accepted = [by('platform', 'complete'), by('platform', 'accept')]
const answered = by('respondent', 'reply', { position: 'disagrees', message: '不同意。' })
const terms = [{ remedy: 'refund', amount: 26_800, withinDays: 7 }]
const proposal = { facts: '事实如上所述，已经查明。', reasons: '理由如上所述，依法应退。', terms }

describe('silence', () => {
  test('the merchant has ten days; silence is counted at once, and two working days later the platform steps in', () => {
    const p = begin()
    go(p, ...accepted)
    expect(lastDay(p.root.due.merchantReply!)).toBe('2026-05-21')
    go(p, { lapse: 'merchantReply' })
    expect(p.state).toBe('open.silent')
    expect(p.context.counted).toEqual(['notAcknowledged', 'silence'])
    expect(p.letters).toEqual(expect.arrayContaining(['merchantSilent', 'youWereSilent']))
    expect(lastDay(p.root.due.stepIn!)).toBe('2026-05-25')
    go(p, { lapse: 'stepIn' })
    expect(p.state).toBe('open.steppedIn.lateAnswer')
  })
  test('no default proposal before five working days after the silence, counted from the silence and not from the step-in', () => {
    const p = begin()
    go(p, ...accepted, { lapse: 'merchantReply' }, { lapse: 'stepIn' })
    expect(lastDay(p.root.due.defaultProposalFrom!)).toBe('2026-05-28')
    expect(go(p, by('platform', 'propose', proposal))).toEqual(['not-now'])
    go(p, { lapse: 'defaultProposalFrom' })
    expect(go(p, by('platform', 'propose', proposal), by('complainant', 'acceptProposal', { agreed: 'yes' }), { lapse: 'proposalAnswer' })).toEqual([undefined, undefined, undefined])
    expect(p.context.basis).toBe('defaultDecision')
    expect(p.asked('command').map((c) => c.kind)).toEqual(['preserveData', 'performDecision'])
  })
  test('the consumer’s silence is never acceptance', () => expect(told('consumerSilentOnProposal').state).toBe('open.next'))
  test('without a contract that binds, silence and acceptance give a certificate, not a decision', () => {
    const p = told('silentWithCertificate', 8)
    expect([p.state, p.letters.includes('certificate')]).toEqual(['open.next', true])
  })
  test('the body’s own silence never costs the consumer', () => {
    expect(told('checkedByNobody').context.counted).toContain('acceptedByDefault')
    expect(told('reviewUnanswered').context.counted).toEqual(['reviewLate', 'acceptedByDefault'])
    expect(told('platformSilent').context.counted).toContain('platformLate')
    expect(told('associationSilentToo').context.counted).toEqual(['platformLate', 'feedbackLate', 'associationLate', 'feedbackWithheld'])
  })
  test('a merchant is named only under a procedure published before', () => {
    const p = told('namedUnderProcedure', 3)
    p.facts = { ...p.facts, namingProcedure: false }
    expect(go(p, by('platform', 'nameMerchant', { reasons: '多次不答复消费者投诉。' }))).toEqual(['not-now'])
    expect(p.asked('publish')).toEqual([])
  })
  test('and only after notice, days to be heard and a decision; what is not decided in time is dropped', () => {
    const p = told('namedUnderProcedure', 4)
    expect(lastDay(p.proceeding('hearing').due.hearingPeriod!)).toBe('2026-05-29')
    expect([p.asked('publish'), p.letters.at(-1)]).toEqual([[], 'heard'])
    expect(go(p, by('platform', 'uphold', { reasons: '未听取意见就作出决定。' }, 'hearing'), by('complainant', 'speak', { message: '我来说。' }, 'hearing'))).toEqual(['not-now', 'not-now'])
    expect(told('namedUnderProcedure').asked('publish')).toMatchObject([{ kind: 'naming' }])
    expect([told('namingDropped').asked('publish'), told('namingDropped').letters.includes('hearingDropped')]).toEqual([[], true])
  })
  test('whether the complaint arrived is asked within two working days; not saying so is counted and leaves the time to answer as it was', () => {
    const p = begin()
    go(p, ...accepted)
    const due = p.root.due.merchantReply
    expect(lastDay(p.root.due.merchantAck!)).toBe('2026-05-13')
    go(p, { lapse: 'merchantAck' })
    expect([p.state, p.context.counted, p.root.due.merchantReply]).toEqual(['open.negotiating.awaitingMerchant.normal.answering', ['notAcknowledged'], due])
    expect(p.asked('tell').at(-1)).toMatchObject({ letter: 'notAcknowledged', to: ['respondent', 'platform'] })
    expect(told('acknowledgedFirst').context.counted).toEqual([])
  })
  test('a late answer is taken and marked, until five working days after the silence', () => {
    expect(told('answeredLate', 4).context).toMatchObject({ late: true, answered: true })
    const p = begin()
    go(p, ...accepted, { lapse: 'merchantReply' }, { lapse: 'stepIn' }, { lapse: 'defaultProposalFrom' })
    expect(go(p, answered)).toEqual(['not-now'])
  })
})

test('withdrawal ends the case and its parts; a report that was split off goes on', () => {
  const p = told('reportOutlivesComplaint')
  expect([p.state, p.context.outcome]).toEqual(['closed', { code: 'withdrawn' }])
  expect(statePath(p.proceeding('referral#1').proceeding.value)).toBe('goesOn')
  expect(statePath(told('withdrawnInTalks').proceeding('offer#1').proceeding.value)).toBe('lapsed')
})

describe('duplicate', () => {
  test('the same claim is merged unless the consumer objects within five working days', () => expect(told('duplicateMerged').context.outcome).toEqual({ code: 'merged' }))
  test('a merged case points to the older one by its reference, and the older one is told', () => {
    expect(told('duplicateAgreed').asked('link')).toEqual([{ type: 'link', older: 'HJ267K3M9Q2P', how: 'joined' }])
    expect(told('sameOrderOtherClaim').asked('link')).toEqual([{ type: 'link', older: 'HJ267K3M9Q2P', how: 'linked' }])
    expect(told('laterCaseJoined').asked('tell').at(-1)).toMatchObject({ letter: 'caseJoined', to: ['complainant', 'respondent', 'handler'] })
  })
  test('same order, another claim is only linked', () => expect(told('sameOrderOtherClaim').letters).toEqual(expect.arrayContaining(['keptApart', 'linked'])))
})

describe('wrong party', () => {
  test('the right merchant is served anew with its own ten days, and the filing date stays', () => {
    const p = begin()
    go(p, ...accepted)
    const filed = p.root.proceeding.since.filed
    p.pass(0, 4)
    go(p, by('respondent', 'wrongParty', { reason: '不是我们卖的。', right: '0190a000-0000-7000-8000-000000000112' }))
    expect(p.pauses.some((x) => x.reason === 'substitution' && x.open)).toBe(true)
    p.pass(0, 1)
    go(p, by('complainant', 'agree', {}, 'substitution'))
    expect(p.root.proceeding.since).toMatchObject({ filed, served: p.now })
    expect(p.asked('appoint')).toMatchObject([{ seat: 'respondent', organisation: '0190a000-0000-7000-8000-000000000112' }])
    expect(p.pauses.some((x) => x.open)).toBe(false)
    expect(lastDay(p.root.due.merchantReply!)).toBe('2026-05-28')
  })
  test('a platform that cannot name the merchant answers itself, and no longer decides', () => {
    const p = told('wrongPartyUnknown')
    expect(p.context).toMatchObject({ respondentKind: 'platform', handler: 'association' })
    expect(go(p, answered, by('complainant', 'escalate', {}), by('platform', 'propose', proposal))).toEqual([undefined, undefined, 'not-yours'])
    expect(p.state).toBe('open.withAssociation.deciding')
  })
  test('the platform’s silence on who it is counts the same', () => {
    const p = begin()
    go(p, ...accepted, by('respondent', 'wrongParty', { reason: '不是我们卖的。' }), { lapse: 'identityAnswer', part: 'substitution' })
    expect(p.context.respondentKind).toBe('platform')
  })
  test('the consumer’s silence is no consent: the body decides', () => {
    const p = begin()
    go(p, ...accepted, by('respondent', 'wrongParty', { reason: '不是我们卖的。', right: '0190a000-0000-7000-8000-000000000112' }), { lapse: 'substitutionAnswer', part: 'substitution' })
    expect(statePath(p.proceeding('substitution').proceeding.value)).toBe('contested')
    expect(go(p, by('platform', 'decide', { verdict: 'substitute', reasons: '经核对，订单确由另一店铺发货。' }, 'substitution'))).toEqual([undefined])
    expect(p.context.answered).toBe(false)
  })
})

describe('evidence disputed', () => {
  test('an appraisal stops the clock of the case, and the clock goes on after it', () => {
    const p = told('evidenceAppraised', 8)
    const due = p.root.due.consumerAnswer!
    expect(p.pauses).toMatchObject([{ reason: 'appraisal', open: true }])
    p.pass(20 * 86_400_000)
    go(p, by('platform', 'giveResult', { result: 'notGenuine', reasons: '鉴定意见：视频经过剪辑。' }, 'challenge'))
    expect(p.root.due.consumerAnswer! - due).toBeLessThan(61 * 86_400_000)
    expect(p.pauses).toMatchObject([{ open: false }])
    expect(p.state).toBe('open.negotiating.talking.consumersTurn')
  })
  test('what is challenged and not produced speaks against its holder', () => expect(told('evidenceNotProduced').context.counted).toContain('adverseInference'))
  test('without agreement on the fee the body allocates it', () => expect(statePath(told('noFeeAgreement', 8).proceeding('challenge').proceeding.value)).toBe('appraising'))
  test('whoever challenges does not answer for the holder', () => {
    const p = told('evidenceNotProduced', 4)
    expect(go(p, by('complainant', 'answer', { message: '我替他说。' }, 'challenge'))).toEqual(['not-now'])
  })
  test('new evidence is told to the other side', () => {
    const p = begin()
    go(p, ...accepted, by('respondent', 'addEvidence', { evidence: ['0190a000-0000-7000-8000-0000000000e1'] }))
    expect(p.asked('tell').at(-1)).toMatchObject({ letter: 'evidenceAdded', to: ['complainant'] })
  })
})

test('irreversible: what cannot be done any more is replaced by money, agreed and signed', () => {
  expect(told('moneyInstead').context.terms).toEqual(terms.map((t) => ({ ...t, withinDays: 3 })))
  expect(told('newTermsUnsigned').context.terms).toMatchObject([{ remedy: 'partRefund', amount: 18_000 }])
})
test('deposit: a claim on it says plainly that this is not here yet, and leads on', () => {
  const p = told('breachedClaim', story('breachedClaim').steps.length - 2)
  expect([p.state, p.letters.at(-1)]).toEqual(['agreement.inClaim.notHere', 'stageNotHere'])
})
describe('bad faith', () => {
  test('abuse closes the free channel of one side, and nothing else', () => {
    const p = told('messagesAbused', 4)
    expect(p.context).toMatchObject({ moderated: ['respondent'], counted: ['abuse'] })
    expect(go(p, by('complainant', 'write', { message: '请说明。' }), by('respondent', 'makeOffer', { terms }))).toEqual([undefined, undefined])
  })
  test('bad faith is found after a hearing, and raises what evidence must show without taking a right', () => {
    const p = told('badFaithFound', story('badFaithFound').steps.length - 2)
    expect(p.context).toMatchObject({ evidenceRaised: ['respondent'], counted: ['badFaith'] })
    expect(p.tell(by('respondent', 'answer', { message: '记录是真的。' }, 'challenge'))).toEqual({ refused: 'invalid', fields: { evidence: ['required'] } })
    expect(go(p, by('respondent', 'answer', { message: '原件在此。', evidence: ['0190a000-0000-7000-8000-0000000000e1'] }, 'challenge'))).toEqual([undefined])
    expect(go(p, by('platform', 'noteBadFaith', { whom: 'respondent', conduct: 'threats', reasons: '再次认定同一方。如前所述。' }))).toEqual(['invalid'])
    expect(told('badFaithDropped').context).toMatchObject({ evidenceRaised: [], counted: [] })
  })
  test('a ground found later ends the case, on a ground this body has, and can be reviewed', () => {
    expect(told('groundFoundLater').context.outcome).toEqual({ code: 'notAcceptedLater', ground: 'handledElsewhere' })
    const p = begin()
    go(p, ...accepted)
    const reasons = '受理后发现的情况说明如下。'
    expect(p.tell(by('platform', 'laterGround', { ground: 'otherByLaw', reasons }))).toEqual({ refused: 'invalid', fields: { ground: ['ground-not-this-body'] } })
    expect(told('laterGroundOverturned').state).toBe('open.negotiating.talking.consumersTurn')
  })
})
describe('appeal and reopening', () => {
  test('a refusal is reviewed by another officer, never by the one who refused', () => {
    const p = told('notAcceptedByAssociation', 3)
    expect(go(p, by('association', 'uphold', { reasons: '维持原来的决定不变。' }))).toEqual(['not-now'])
  })
  test('for thirty days a new fact reopens, for a year non-performance', () => {
    const p = told('reportedWithinAYear', 6)
    expect([p.state, dateOf(p.root.due.nonPerformance! - 1).slice(0, 7)]).toEqual(['concluded', '2027-05'])
    expect(told('reportedWithinAYear').context.outcome).toBeUndefined()
    expect(told('reopenedForNewFact').state).toBe('open.steppedIn.deciding')
  })
})
test('a refusal is not undone by a stay, nor a resolution by what was still open beside it', () => {
  const p = told('groundFoundLater', 3)
  expect(go(p, by('complainant', 'seised', { seisedBody: 'court', docket: '（2026）云01民初00123号' }))).toEqual(['not-now'])
  const q = told('consumerDied', 4)
  go(q, by('complainant', 'declareResolved', { how: 'full' }), { lapse: 'reopening' }, { lapse: 'nonPerformance' })
  expect(q.context.outcome).toEqual({ code: 'resolvedFull' })
})
describe('breach of terms', () => {
  test('what follows a lapsed day counts from the day after it, however many proceedings the lapse went through', () => {
    const p = told('breachedAndCured', 8)
    const owed = lastDay(p.proceeding('performance').due.performGrace!)
    go(p, { lapse: 'performGrace', part: 'performance' })
    expect(p.state).toBe('agreement.breached')
    expect(dateOf(p.root.proceeding.since.breachedOn!)).toBe(owed)
    const days = (Date.parse(lastDay(p.root.due.breachRoutes!)) - Date.parse(owed)) / 86_400_000
    expect([owed, days]).toEqual(['2026-05-21', 32]) // thirty days end on a Saturday: the Monday after it
  })
  test('a proof nobody denied is done on the last day for denying it: the time to reopen counts from there', () => {
    const p = told('admittedInFull', 4)
    const last = lastDay(p.proceeding('performance').due.proofStands!)
    go(p, { lapse: 'proofStands', part: 'performance' })
    expect(dateOf(p.root.proceeding.since.resolvedOn!)).toBe(last)
  })
  test('a default decision is carried out by the platform’s means: it reads what the merchant reads, and it is waited on too', () => {
    const p = told('silentThenDefaultDecision', story('silentThenDefaultDecision').steps.length - 3)
    expect(p.proceeding('performance').proceeding.context.waitsOn).toEqual(['respondent', 'platform'])
    go(p, { lapse: 'performBy', part: 'performance' }, { lapse: 'performGrace', part: 'performance' })
    const to = (letter: string) => p.asked('tell').filter((t) => t.letter === letter).flatMap((t) => t.to)
    for (const letter of ['performing', 'overdue', 'breached']) expect.soft(to(letter), letter).toContain('platform')
    expect(told('breachedAndCured', 9).asked('tell').find((t) => t.letter === 'breached')?.to).toContain('handler')
  })
  test('the day, three working days of grace, then breach', () => {
    const p = told('breachedAndCured', 9)
    expect([p.state, p.context.counted]).toEqual(['agreement.breached', ['breach']])
  })
  test('a breach cured is performed; one not cured closes with the routes still open', () => {
    expect(told('breachedAndCured').context.outcome).toEqual({ code: 'settled' })
    expect(told('breachedToCourt').context).toMatchObject({ outcome: { code: 'closedWithOpenRemedies' }, openRemedies: ['court', 'authority', 'association', 'arbitration'] })
  })
  test('one of two terms broken does not hide behind the other that was kept', () => {
    const p = told('oneOfTwoBreached', story('oneOfTwoBreached').steps.length - 2)
    expect(p.state).toBe('agreement.breached')
  })
})
test('the merchant may leave once the case is closed, or the claim secured', () => {
  const p = told('merchantLeaves', 4)
  go(p, by('complainant', 'withdraw', { understood: 'yes' }))
  expect(p.asked('command').at(-1)).toMatchObject({ kind: 'releaseExit' })
  expect(told('merchantLeaves').asked('command').filter((c) => c.kind === 'releaseExit')).toHaveLength(1)
})
test('the merchant leaves: the deposit is held to the exposure, the exit blocked', () => {
  expect(told('merchantLeaves', 4).asked('command').slice(-2)).toEqual([{ type: 'command', kind: 'holdDeposit', payload: { fen: 26_800 } }, { type: 'command', kind: 'blockExit', payload: {} }])
})
test('rules change: a case keeps the numbers it was pinned with', () => {
  const pinned = { rules, calendar: chinaCalendar, pauses: [] }
  const changed = { ...pinned, rules: { ...rules, merchantReply: { ...rules.merchantReply!, n: 20 } } }
  const dueUnder = (terms: typeof pinned) => {
    let at = open(complaint, given, Date.UTC(2026, 4, 11, 2), terms)
    for (const type of ['complete', 'accept']) {
      const next = step(complaint, at.proceeding, { type, by: 'platform', at: Date.UTC(2026, 4, 11, 2), fields: {}, facts: {} }, terms)
      if (isRefusal(next)) throw new Error(type)
      at = next
    }
    return at.effects.flatMap((e) => (e.type === 'arm' && e.rule === 'merchantReply' ? [lastDay(e.due)] : []))
  }
  expect([dueUnder(pinned), dueUnder(changed)]).toEqual([['2026-05-21'], ['2026-06-01']])
})
test('the body closes: the case goes to the association with its record and periods', () => {
  const p = told('platformCloses')
  expect(p.context).toMatchObject({ handler: 'association', hasPlatform: false })
  expect(p.root.proceeding.since.filed).toBe(p.root.opened.at)
})
test('a party loses capacity: sixty days for the successor, then terminated under art. 23(1)(7)', () => {
  const p = told('consumerDied', 4)
  expect(p.pauses).toMatchObject([{ reason: 'succession', open: true }])
  expect(told('consumerDied').context.outcome).toEqual({ code: 'terminated', ground: 'lossOfParty' })
  const merged = told('merchantDissolved', 6)
  expect(merged.pauses).toMatchObject([{ open: false }])
  expect(merged.asked('appoint').at(-1)).toMatchObject({ seat: 'respondent', organisation: 'chosen' })
  const invited = told('consumerSucceeded', 5)
  expect(invited.asked('invite')).toEqual([{ type: 'invite', seat: 'complainant', field: 'successorEmail' }])
  expect(invited.pauses).toMatchObject([{ open: true }])
  expect(told('consumerSucceeded').asked('appoint').at(-1)).toMatchObject({ seat: 'complainant', organisation: 'none', user: expect.stringMatching(/^0190/) })
  expect(told('consumerSucceeded').pauses).toMatchObject([{ open: false }])
})

describe('the clock', () => {
  test('a stay stops every period, and the case comes back to where it was with its anchors', () => {
    const p = told('stayedAndResumed', 3)
    const { since } = p.root.proceeding
    const before = p.root.due.consumerAnswer!
    go(p, ...story('stayedAndResumed').steps.slice(3, 6))
    expect(p.root.proceeding.since.merchantSpoke).toBe(since.merchantSpoke)
    expect(p.root.due.consumerAnswer! - before).toBeGreaterThanOrEqual(65 * 86_400_000)
    expect(p.state).toBe('open.negotiating.talking.consumersTurn')
  })
  test('asleep and woken: no period of the talks begins anew', () => {
    const p = told('dormantThenWoken')
    expect(p.root.proceeding.since.accepted).toBe(p.root.proceeding.since.served)
    expect(p.context.talksOver).toBe(true)
  })
  test('the talks never end before the merchant’s time and three working days', () => {
    const p = told('settledByPartRefund', 3)
    expect(p.root.due.negotiateTotal! - 1).toBeGreaterThanOrEqual(addWorkDays(p.root.proceeding.since.served! + 10 * 86_400_000, 3, chinaCalendar) - 86_400_000)
  })
  test('five more days move the merchant’s last day', () => {
    const p = told('moreTimeToAnswer', 3)
    expect(lastDay(p.root.due.merchantReply!)).toBe('2026-05-26')
  })
})

describe('what only tidies', () => {
  test('the parties may settle while the case is stayed, and the settlement is performed', () => expect(told('settledWhileStayed').context.outcome).toEqual({ code: 'settled' }))
  test('what they did not sign leaves the stay as it was, with its clock standing', () => {
    const p = told('unsignedInStay')
    expect([p.state, p.context.terms, p.pauses.some((x) => x.reason === 'stay' && x.open)]).toEqual(['stayed.waiting', [], true])
    go(p, by('platform', 'resume', { reasons: '法院已裁定准许撤诉。' }))
    expect(p.state).toBe('open.negotiating.talking.consumersTurn')
  })
  test('nor does it undo what was owed before', () => expect(told('newTermsInStay').context.terms).toMatchObject([{ remedy: 'partRefund', amount: 18_000 }]))
  test('what is paid and confirmed while stayed ends the case', () => expect(told('paidWhileStayed').state).toBe('resolved'))
  test('a case reopened and settled anew is not taken for performed because it once was', () => {
    const p = told('reopenedForNewFact')
    go(p, by('respondent', 'makeOffer', { terms }), by('complainant', 'accept', { agreed: 'yes' }, 'offer'), by('complainant', 'seised', { seisedBody: 'court', docket: '（2026）云01民初00123号' }), by('platform', 'resume', { reasons: '投诉人已撤诉，恢复办理。' }))
    expect(p.state).toBe('agreement.settled')
  })
})

describe('asleep', () => {
  test('the consumer’s next word wakes the case, a message or an offer, and the periods of the talks stay as they are', () => {
    const p = told('dormantThenWritten', story('dormantThenWritten').steps.length - 1)
    const { since } = p.root.proceeding
    go(p, by('complainant', 'write', { message: '请继续。' }))
    expect([p.state, p.root.proceeding.since.accepted]).toEqual(['open.negotiating.talking.merchantsTurn', since.accepted])
  })
  test('when the time for talks is over meanwhile, that word brings someone in', () => {
    for (const word of [by('complainant', 'write', { message: '请继续。' }), by('complainant', 'makeOffer', { terms })]) {
      const p = told('dormantThenWoken', story('dormantThenWoken').steps.length - 1)
      go(p, word)
      expect(p.state).toBe('open.steppedIn.deciding')
    }
  })
  test('the merchant’s word does not wake it', () => {
    const p = told('dormantThenWritten', story('dormantThenWritten').steps.length - 1)
    expect(go(p, by('respondent', 'write', { message: '还在吗？' }))).toEqual([undefined])
    expect(p.state).toBe('dormant')
  })
})

test('the merchant cannot stretch the consumer’s time to supply, nor the consumer the merchant’s time to answer', () => {
  const p = begin()
  go(p, by('platform', 'defect', { missing: ['evidence'], explain: '请补充照片。' }))
  const due = p.root.due.supplyMaterials
  expect(go(p, by('respondent', 'askMoreTime', { reason: '我们也要时间。' }))).toEqual(['not-now'])
  expect(p.root.due.supplyMaterials).toBe(due)
  const q = begin()
  go(q, ...accepted)
  expect(go(q, by('complainant', 'askMoreTime', { reason: '再给他们几天。' }))).toEqual(['not-now'])
})

describe('who may decide', () => {
  test('a platform never handles its own shop, nor itself, nor a shop without a platform', () => {
    for (const over of [{ platformInterest: true }, { respondentKind: 'platform' }, { hasPlatform: false }]) expect(begin(over).context.handler).toBe('association')
  })
  test('before a step that lets an association in, the consumer is warned that it bars the authority', () => {
    expect(told('toTheAssociation', 7).letters).toContain('routes')
    expect(told('platformSilent', 8).context.associationAccepted).toBe(true)
  })
  test('settlements above 50,000.00 CNY, strictly, prompt an electronic signature', () => {
    expect(told('largeSettlement').letters).toContain('settledLarge')
    const exactly = { ...story('largeSettlement'), steps: story('largeSettlement').steps.map((s) => ('move' in s && s.move === 'makeOffer' ? { ...s, fields: { ...s.fields, terms: [{ remedy: 'refund', amount: 5_000_000, withinDays: 15 }] } } : s)) }
    expect(play('complaint', exactly).letters).not.toContain('settledLarge')
  })
})

describe('a stage that is a workflow to come', () => {
  const atNext = (available: string[]) => {
    const p = open(complaint, { ...given, available, associationId: '0190a000-0000-7000-8000-000000000121' }, 1_778_464_800_000, { rules, calendar: chinaCalendar, pauses: [] }).proceeding
    return { ...p, value: { open: 'next' }, context: { ...p.context, accepted: true }, armed: { chooseRoute: 1_778_464_800_000 } }
  }
  const terms_ = { rules, calendar: chinaCalendar, pauses: [] }
  const happen = (p: ReturnType<typeof atNext>, type: string, data = {}) => {
    const next = step(complaint, p, { type, by: 'complainant', at: 1_778_464_800_000, fields: {}, facts: {}, data }, terms_)
    if (isRefusal(next)) throw new Error(type)
    return next
  }
  test('where the installation has it, its proceeding is opened, and its agreement is owed', () => {
    const chosen = happen(atNext(['mediation']), 'chooseMediation')
    expect(statePath(chosen.proceeding.value)).toBe('open.inMediation.running')
    expect(chosen.effects).toContainEqual(expect.objectContaining({ type: 'openProceeding', workflow: 'mediation' }))
    const agreed = happen(chosen.proceeding as never, 'agreed', { terms })
    expect(statePath(agreed.proceeding.value)).toBe('agreement.performing')
    expect(statePath(happen(chosen.proceeding as never, 'proceedingEnded', { workflow: 'mediation', outcome: 'terminated' }).proceeding.value)).toBe('open.next')
  })
  test('where it does not, nothing is opened and the person is told', () => {
    const chosen = happen(atNext([]), 'chooseMediation')
    expect(statePath(chosen.proceeding.value)).toBe('open.inMediation.notHere')
    expect(chosen.effects.map((e) => e.type)).not.toContain('openProceeding')
  })
  test('an award is owed like a settlement', () => {
    const chosen = happen(atNext(['arbitration']), 'chooseArbitration')
    expect(statePath(chosen.proceeding.value)).toBe('open.inArbitration.running')
    expect(chosen.effects).toContainEqual(expect.objectContaining({ type: 'openProceeding', workflow: 'arbitration' }))
    expect(happen(chosen.proceeding as never, 'awarded', { terms }).proceeding.context).toMatchObject({ basis: 'award', terms })
  })
})
