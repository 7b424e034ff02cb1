/** The unhappy paths of a mediation (domain/workflows E10, column W2), one test a row and more where a row holds several. */
import { describe, expect, test } from 'vitest'
import { chinaCalendar, dateOf } from '~/machines/calendar'
import { item, midpoint } from '~/machines/bidding/machine'
import { moves as bidding } from '~/machines/bidding/moves'
import { workflowNamed } from '~/machines/registry'
import { open, statePath, step } from '~/machines/step'
import { isRefusal, type Party, type StoryStep } from '~/machines/workflow'
import { Play, play, roster, rules } from './play'

const storyOf = (workflow: string, name: string) => workflowNamed(workflow).stories.find((s) => s.name === name)!
const told = (name: string, steps?: number) => play('mediation', storyOf('mediation', name), steps)
const complaint = (name: string, steps?: number) => play('complaint', storyOf('complaint', name), steps)
const given = storyOf('mediation', 'doubleBlind').given
const begin = (over: Record<string, unknown> = {}) => new Play('mediation', { ...given, ...over })
const go = (p: Play, ...steps: StoryStep[]) => steps.map((s) => p.tell(s)?.refused)
const by = (seat: Party, move: string, fields: Record<string, unknown> = {}, part?: string): StoryStep => ({ by: seat, move, fields, ...(part && { part }) })
const lastDay = (due: number) => dateOf(due - 1)
const day = 86_400_000
const begun = [by('respondent', 'consent', { understood: 'yes' }), by('association', 'acceptMediation')]
const opened: StoryStep[] = [...begun, by('association', 'assign'), { lapse: 'recusalWindow' }]
const talking = (over = {}) => {
  const p = begin(over)
  go(p, ...opened)
  return p
}
const mediationOf = (p: Play) => p.all.find((x) => x.opened.workflow === 'mediation')!
const issued = (p: Play, kind: string) => p.asked('issueDocument').filter((d) => d.document === kind)
const signature = (hash: string) => ({ signature: { method: 'click', textHash: hash.repeat(64), signatureId: '01900000-0000-7000-8000-000000000001' } })
const terms = [{ remedy: 'partRefund', amount: 5_000_000, withinDays: 10 }]

describe('silence', () => {
  test('each side has five working days; the merchant’s silence is recorded as a refusal, and nothing begins', () => {
    const p = begin()
    expect(lastDay(p.root.due.mediationConsent!)).toBe('2026-05-18')
    go(p, { lapse: 'mediationConsent' })
    expect(p.context).toMatchObject({ outcome: { code: 'notStarted', ground: 'respondentSilent' }, counted: ['silence'], accepted: false })
    expect(issued(p, 'failureCertificate')[0]!.data).toMatchObject({ outcome: 'notStarted', ground: 'respondentSilent', openRemedies: ['court', 'arbitration', 'authority', 'association', 'mediation'] })
  })
  test('whoever stays away twice without a reason ends it on ground (2); an excused absence is not counted', () => {
    const p = told('absentTwice')
    expect(p.context).toMatchObject({ outcome: { code: 'terminated', ground: 'absence' }, noShows: { complainant: 0, respondent: 2 } })
    expect(issued(p, 'mediationTermination')[0]!.data).toMatchObject({ ground: 'absence' })
  })
  test('two absences are two of the same side', () => {
    const p = talking()
    const session = by('mediator', 'callSession', { on: '2026-06-10', time: '10:00', place: '线上' })
    go(p, session, by('mediator', 'recordSession', { attendance: 'complainantAbsent' }), session, by('mediator', 'recordSession', { attendance: 'respondentAbsent' }))
    expect(p.state).toBe('active.seated.open')
  })
  test('the body’s silence never costs the parties: it begins, the next roster is asked, the notice goes out by itself', () => {
    expect(told('bodySilent').context.counted).toEqual(['acceptedByDefault'])
    const p = told('nextRoster')
    expect(p.context).toMatchObject({ outcome: { code: 'terminated', ground: 'other' }, counted: ['assignmentLate', 'assignmentLate', 'noticeLate'] })
    expect(p.asked('appoint')).toEqual([{ type: 'appoint', seat: 'association', organisation: '0190a000-0000-7000-8000-000000000122' }])
    expect(issued(p, 'mediationTermination')).toHaveLength(1)
  })
})

test('withdrawal: settled by themselves or withdrawn ends it on ground (1), and its parts with it', () => {
  expect(told('withdrawn').context.outcome).toEqual({ code: 'terminated', ground: 'withdrawnOrSettled' })
  const p = talking()
  go(p, by('respondent', 'makeOffer', { terms }), by('complainant', 'startBidding'), by('complainant', 'withdraw', { why: 'notWanted' }))
  expect(p.state).toBe('terminated')
  expect(p.all.slice(1).map((x) => statePath(x.proceeding.value))).toEqual(['lapsed', 'ended'])
  expect(mediationOf(complaint('withdrawnInMediation')).proceeding.context.outcome).toEqual({ code: 'terminated', ground: 'withdrawnOrSettled' })
  expect(mediationOf(complaint('solvedBesideMediation')).proceeding.context.outcome).toEqual({ code: 'terminated', ground: 'withdrawnOrSettled' })
})

test('duplicate: the mediation of the case that is joined to an older one ends with it', () => {
  const p = complaint('mergedInMediation')
  expect(p.context.outcome).toEqual({ code: 'merged' })
  expect(mediationOf(p).proceeding.context.outcome).toEqual({ code: 'terminated', ground: 'other' })
})

test('wrong party: the mediation ends on ground (6), and the right merchant is served anew', () => {
  const p = complaint('wrongPartyInMediation')
  expect(mediationOf(p).proceeding.context.outcome).toEqual({ code: 'terminated', ground: 'laterGround' })
  expect(p.context).toMatchObject({ mediating: false, answered: false })
})

describe('evidence disputed', () => {
  test('an appraisal stops the clock of the sixty days, and the days after it are as many as before', () => {
    const p = told('appraised', storyOf('mediation', 'appraised').steps.length - 2)
    expect(p.pauses).toMatchObject([{ reason: 'appraisal', open: true }])
    const left = p.root.due.mediationTotal!
    p.pass(20 * day)
    go(p, by('mediator', 'giveResult', { result: 'noDefect', summary: '未见质量问题，符合合同约定。' }, 'appraisal'))
    expect(p.pauses).toMatchObject([{ open: false }])
    // Paused for sixty days it had moved by sixty; it stood still for twenty.
    expect(left - p.root.due.mediationTotal!).toBe(40 * day)
  })
  test('no agreement on the fee within ten days ends it on ground (4)', () => {
    const p = told('noFeeAgreement')
    expect(p.context.outcome).toEqual({ code: 'terminated', ground: 'noFeeAgreement' })
    expect(lastDay(p.lapses.find((l) => l.rule === 'feeAgreement')!.at)).toBe('2026-05-25')
  })
  test('whoever proposed a payer does not agree to it themselves', () => {
    const p = talking()
    go(p, by('complainant', 'askAppraisal', { question: '是否漏水？请鉴定。' }), by('complainant', 'proposePayer', { payer: 'respondent' }, 'appraisal'))
    expect(go(p, by('complainant', 'agreePayer', {}, 'appraisal'))).toEqual(['not-now'])
  })
})

test('irreversible: what can no longer be done is replaced by other terms, and signatures under the old text fall', () => {
  const p = told('otherTerms', 8)
  expect(p.state).toBe('active.seated.open')
  expect(told('otherTerms').asked('report').at(-1)).toMatchObject({ event: 'agreed', data: { terms: [{ remedy: 'partRefund', amount: 128_000 }] } })
})

test('breach of terms: what was mediated is watched like every settlement, and broken it is a breach, with the papers for the court', () => {
  const p = complaint('mediatedThenBreached')
  expect(p.context).toMatchObject({ basis: 'settlement', counted: ['breach'] })
  expect(p.state).toBe('agreement.breached')
  expect(go(p, by('complainant', 'courtBundle'))).toEqual([undefined])
  expect([p.state, issued(p, 'courtBundle')]).toEqual(['agreement.breached', [expect.objectContaining({ audience: 'party:complainant' })]])
})

test('papers for the court are prepared once in 24 hours, and again only after something has happened', () => {
  const p = complaint('mediatedThenBreached')
  const bundle = () => go(p, by('complainant', 'courtBundle'))[0]
  expect([bundle(), bundle()]).toEqual([undefined, 'not-now'])
  p.now += 24 * 3_600_000 - 1
  expect(bundle()).toBe('not-now')
  p.now += 1
  p.facts = { ...p.facts, nothingSinceBundle: true }
  expect(bundle()).toBe('not-now')
  p.facts = { ...p.facts, nothingSinceBundle: false }
  expect([bundle(), issued(p, 'courtBundle').length]).toEqual([undefined, 2])
  // The letter and the paper come with each, and with nothing that was refused.
  expect(p.letters.filter((l) => l === 'courtBundle')).toHaveLength(2)
})

test('deposit short: what was mediated and not paid stays a breach until the consumer claims on the deposit, which is not here yet', () => {
  const p = complaint('mediatedThenBreached')
  expect(p.state).toBe('agreement.breached')
  expect(go(p, by('complainant', 'claim'))).toEqual([undefined])
  expect([p.state, p.letters.at(-1)]).toEqual(['agreement.inClaim.notHere', 'stageNotHere'])
})

test('bad faith: a ground found later ends it on ground (6); a refusal overturned leads on, not into a mediation that is over', () => {
  expect(told('laterGround').context.outcome).toEqual({ code: 'terminated', ground: 'laterGround' })
  expect(complaint('groundInMediation').state).toBe('open.next')
})

test('appeal: after a failure a new mediation once, with the other roads unchanged, and no third', () => {
  const p = complaint('mediationFailsTwice')
  expect(p.all.filter((x) => x.opened.workflow === 'mediation').map((x) => [x.proceeding.context.outcome, x.opened.input.again])).toEqual([
    [{ code: 'notStarted', ground: 'respondentRefused' }, true], [{ code: 'terminated', ground: 'impossible' }, false],
  ])
  const certificates = p.asked('issueDocument').filter((d) => d.document === 'failureCertificate').map((d) => d.data)
  expect(certificates[0]).toMatchObject({ openRemedies: ['court', 'arbitration', 'authority', 'association', 'mediation'], closedRemedies: [] })
  // Once the association has mediated, the authority is closed (Order 121 art. 16(2)), and the certificate does not name it.
  expect(certificates[1]).toMatchObject({ openRemedies: ['court', 'arbitration', 'association'], closedRemedies: ['authority'] })
  // Each way that is named has a rule that ends it, and the choice between them here one of its own.
  for (const { openRemedies, rules: ends } of certificates.slice(0, 2) as { openRemedies: string[]; rules: Record<string, string> }[]) {
    expect(openRemedies.filter((way) => !Object.hasOwn(rules, ends[way] ?? ''))).toEqual([])
    expect(ends.here).toBe('chooseRoute')
  }
})

test('merchant leaves: its successor goes on where it stood, and signs anew', () => {
  const p = complaint('successorInMediation')
  expect(p.state).toBe('agreement.performing')
  expect(p.pauses.some((x) => x.reason === 'succession' && !x.open)).toBe(true)
  const q = talking()
  go(q, by('respondent', 'makeOffer', { terms }), by('complainant', 'accept', { agreed: 'yes' }, 'offer'), by('complainant', 'sign', signature('a')))
  expect(q.context.signed).toHaveLength(1)
  q.signal(q.root, 'partyReplaced')
  expect(q.context.signed).toEqual([])
})

test('rules change: a mediation keeps the numbers it was pinned with', () => {
  const dueUnder = (days: number) => {
    const pinned = { rules: { ...rules, mediationConsent: { ...rules.mediationConsent!, n: days } }, calendar: chinaCalendar, pauses: [] }
    return open(workflowNamed('mediation'), given, Date.UTC(2026, 4, 11, 2), pinned).effects.flatMap((e) => (e.type === 'arm' ? [lastDay(e.due)] : []))
  }
  expect([dueUnder(5), dueUnder(8)]).toEqual([['2026-05-18'], ['2026-05-21']])
})

describe('the body closes', () => {
  test('handed over to another association with record and periods: another mediator, the same last day', () => {
    const p = talking()
    const end = p.root.due.mediationTotal
    go(p, by('association', 'handOver', { organisation: '0190a000-0000-7000-8000-000000000122', reasons: '本会停止办公，移交省级组织。' }))
    expect([p.state, p.root.due.mediationTotal]).toEqual(['active.assigning', end])
    expect(p.asked('assign').at(-1)).toEqual({ type: 'assign', seat: 'mediator', neutrals: [] })
    expect(p.context.former).toHaveLength(1)
  })
  test('a platform that closes leaves the mediation as it is', () => expect(complaint('platformClosesInMediation').state).toBe('agreement.performing'))
})

test('party loses capacity: sixty days for a successor, then terminated on ground (7) with the case', () => {
  const p = complaint('diedInMediation')
  expect(mediationOf(p).proceeding.context.outcome).toEqual({ code: 'terminated', ground: 'lossOfParty' })
  expect(p.pauses.some((x) => x.reason === 'succession')).toBe(true)
})

describe('the hard stop', () => {
  test('sixty calendar days from the mediating body’s acceptance, whoever mediates and whatever is on the table', () => {
    const p = begin()
    go(p, begun[0]!)
    p.pass(2 * day)
    go(p, begun[1]!)
    expect(lastDay(p.root.due.mediationTotal!)).toBe(dateOf(p.now + 60 * day))
    go(p, by('association', 'assign'), { lapse: 'recusalWindow' }, by('complainant', 'changeMediator'))
    const end = p.root.due.mediationTotal!
    go(p, by('mediator', 'stepDown', { reason: '身体原因。' }), by('association', 'assign'), { lapse: 'recusalWindow' })
    expect(p.root.due.mediationTotal).toBe(end)
  })
  test('signing is included: five working days, or what is left of the sixty', () => {
    const p = talking()
    const end = p.root.due.mediationTotal!
    while (p.now < end - 3 * day) { p.pass(2 * day); go(p, by('mediator', 'writeJoint', { message: '请双方继续。' })) }
    go(p, by('respondent', 'makeOffer', { terms }), by('complainant', 'accept', { agreed: 'yes' }, 'offer'))
    expect(p.root.due.termsSigning!).toBeGreaterThan(end)
    p.pass(end - p.now)
    expect([p.state, p.context.outcome]).toEqual(['terminated', { code: 'terminated', ground: 'sixtyDays' }])
  })
  test('a small case has twenty days, and an authority’s sixty run from its acceptance of the complaint', () => {
    const small = complaint('smallMediation')
    const accepted = mediationOf(small).proceeding.since.mediationAccepted!
    expect(lastDay(small.lapses.find((l) => l.rule === 'mediationTotal')!.at)).toBe(dateOf(accepted + 20 * day))
    const { since } = mediationOf(complaint('authorityMediates')).proceeding
    expect(since.mediationAccepted).toBe(since.accepted)
  })
})

describe('who mediates', () => {
  test('by the rule the first of its order, by hand whom the officer chose; nobody who sat before', () => {
    expect(told('bodySilent').context.mediator).toBe(roster[0])
    expect(told('assignedByHand').context.mediator).toBe(roster[1])
    const p = talking()
    go(p, by('mediator', 'stepDown', { reason: '身体原因。' }))
    expect(p.tell(by('association', 'assign', { mediator: [roster[0]] }))).toEqual({ refused: 'invalid', fields: { mediator: ['sat-before'] } })
    p.facts = { ...p.facts, fitNeutrals: [] }
    expect(go(p, by('association', 'assign'))).toEqual(['not-now'])
  })
  test('each side changes the mediator once without a reason, two changes in all', () => {
    const p = told('changedFreely')
    go(p, by('association', 'assign'))
    expect(p.context.former).toEqual([roster[0], roster[1]])
    expect(go(p, by('respondent', 'changeMediator'), by('complainant', 'changeMediator'), by('complainant', 'recuse', { ground: 'relation', reason: '与商家是亲戚。' }))).toEqual(['not-now', 'not-now', undefined])
  })
  test('an absent mediator is replaced by the next in order after five working days, counted from the last act', () => {
    const p = talking()
    p.pass(3 * day)
    go(p, by('mediator', 'writeCaucusRespondent', { message: '请考虑让步。' }))
    const due = p.root.due.mediatorAbsence!
    go(p, by('complainant', 'writeJoint', { message: '还有人吗？' }))
    expect(p.root.due.mediatorAbsence).toBe(due)
    p.pass(due - p.now)
    expect([p.state, p.context.mediator, p.context.former]).toEqual(['active.seated.noticed', roster[1], [roster[0]]])
  })
  test('who waits for an answer of others is not absent', () => {
    const p = talking()
    go(p, by('mediator', 'propose', { terms, reasons: '按未完成的工程量计算，较为公平。' }))
    p.pass(6 * day)
    expect(p.state).toBe('active.seated.open')
    p.pass(8 * day)
    expect(p.context.former).toEqual([])
  })
  test('the challenge is another officer’s to decide; undecided within two working days it is granted', () => {
    expect(told('recused').context.former).toEqual([roster[0]])
    expect(told('newGroundLater').context.former).toEqual([roster[0]])
    expect(told('recusalRefused').context.former).toEqual([])
  })
})

describe('sealed figures', () => {
  test('they settle at the midpoint, and the odd fen goes to the consumer', () => {
    expect([midpoint(100, 101), midpoint(100, 102), midpoint(100, 100)]).toEqual([101, 101, 100])
    const p = told('doubleBlind')
    expect(p.context.terms).toEqual([{ remedy: 'partRefund', amount: 5_500_001, withinDays: 15 }])
    expect(p.letters).toContain('termsLarge')
  })
  test('no figure is ever in a context, and only the round in which they met is opened', () => {
    for (const name of ['doubleBlind', 'neverMet', 'biddingLapses']) {
      const p = told(name)
      for (const { proceeding } of p.all.filter((x) => x.opened.workflow === 'bidding')) for (const fen of [5_700_000, 5_400_000, 3_000_000, 3_300_000, 5_800_000]) expect(JSON.stringify(proceeding.context)).not.toContain(String(fen))
      expect(p.asked('unseal').map((u) => u.group)).toEqual(name === 'doubleBlind' ? ['round3'] : [])
      expect(p.asked('report').filter((r) => r.event === 'bidsCrossed')).toHaveLength(name === 'doubleBlind' ? 1 : 0)
    }
  })
  test('whoever names first, and whether the figures meet or cross, the middle is the same', () => {
    for (const order of [['complainant', 'respondent'], ['respondent', 'complainant']] as const) for (const [demand, offer, agreed] of [['500.00', '500.00', 50_000], ['400.00', '500.01', 45_001], ['499.99', '500.00', 50_000]] as const) {
      const p = talking()
      go(p, by('mediator', 'startBidding'))
      expect(go(p, ...order.map((seat) => by(seat, 'bid', { figure: seat === 'complainant' ? demand : offer }, 'bidding')))).toEqual([undefined, undefined])
      expect(p.context.terms[0].amount).toBe(agreed)
    }
  })
  test('over the claim, away from the other side, a second figure in one round, negative or of another currency: refused, and nothing is sealed', () => {
    const p = talking()
    go(p, by('complainant', 'startBidding'), by('complainant', 'bid', { figure: '58,000.00' }, 'bidding'))
    const sealed = () => p.asked('seal').length
    expect(sealed()).toBe(1)
    expect(go(p, by('complainant', 'bid', { figure: '57,000.00' }, 'bidding'))).toEqual(['not-now'])
    go(p, by('respondent', 'bid', { figure: '40,000.00' }, 'bidding'))
    for (const [seat, figure] of [['complainant', '60,000.01'], ['complainant', '58,000.01'], ['respondent', '39,999.99'], ['respondent', '-1'], ['respondent', 'USD 100'], ['respondent', '']] as const)
      expect(go(p, by(seat, 'bid', { figure }, 'bidding')), `${seat} ${figure}`).toEqual(['invalid'])
    expect(sealed()).toBe(2)
    expect(bidding.bid.check!({ figure: 5_800_001 }, { claim: 6_000_000, round: 2 }, 'complainant', { sealed: { [item('complainant', 1)]: 5_800_000 } })).toEqual({ figure: ['bid-moves-away'] })
  })
  test('while they are exchanged no offer settles a part of the same money, and open ones fall', () => {
    const p = talking({ remedies: storyOf('mediation', 'headByHead').given.remedies })
    const money = by('respondent', 'makeOffer', { head: 2, terms: [{ remedy: 'partRefund', amount: 20_000 }] })
    expect(go(p, money, by('mediator', 'startBidding'), money)).toEqual([undefined, undefined, 'not-now'])
    expect(statePath(p.all[1]!.proceeding.value)).toBe('lapsed')
    go(p, by('complainant', 'bid', { figure: '1,500.00' }, 'bidding'), by('respondent', 'bid', { figure: '1,600.00' }, 'bidding'))
    expect(p.context.heads.map((h: { agreed: unknown }) => h.agreed)).toEqual([[{ remedy: 'compensation', head: 'other', amount: 155_000, withinDays: 7 }], [], null])
  })
  test('a mediator, an officer or a decider names no figure', () => {
    const p = talking()
    go(p, by('mediator', 'startBidding'))
    for (const seat of ['mediator', 'association', 'platform', 'arbitrator'] as const) expect(go(p, by(seat, 'bid', { figure: '1.00' }, 'bidding'))).toEqual(['not-yours'])
  })
})

describe('the mediator’s proposal', () => {
  test('answers are opened only if both accept', () => {
    expect(told('proposalAccepted').asked('unseal')).toEqual([{ type: 'unseal', group: 'answers' }])
    for (const name of ['proposalDeclined', 'proposalLapses']) {
      const p = told(name)
      expect(p.asked('unseal')).toEqual([])
      expect(JSON.stringify(p.all.map((x) => x.proceeding.context))).not.toMatch(/"(accept|decline)"/)
    }
  })
  test('whoever declines first is not given away: the other is asked all the same, and told the same', () => {
    const after = (first: string) => {
      const p = talking()
      go(p, by('mediator', 'propose', { terms, reasons: '按未完成的工程量计算，较为公平。' }), by('respondent', 'answer', { answer: first }, 'proposal'))
      return [statePath(p.proceeding('proposal').proceeding.value), p.letters.at(-1), p.proceeding('proposal').due]
    }
    expect(after('accept')).toEqual(after('decline'))
  })
})

describe('signing', () => {
  const drawn = () => {
    const p = talking()
    go(p, by('respondent', 'makeOffer', { terms }), by('complainant', 'accept', { agreed: 'yes' }, 'offer'))
    return p
  }
  test('all three sign one text, each once; another text is refused', () => {
    const p = drawn()
    expect(go(p, by('complainant', 'sign', signature('a')), by('complainant', 'sign', signature('a')), by('respondent', 'sign', signature('b')), by('respondent', 'sign', signature('a')), by('mediator', 'sign', signature('a')))).toEqual([undefined, 'not-now', 'invalid', undefined, undefined])
    expect(p.state).toBe('closed')
    expect(issued(p, 'settlementAgreement')[0]!.data).toMatchObject({ terms, neutrals: [roster[0]], signed: [{ seat: 'complainant' }, { seat: 'respondent' }, { seat: 'mediator' }] })
  })
  test('a text taken back binds nobody, whoever has signed', () => {
    const p = drawn()
    go(p, by('complainant', 'sign', signature('a')), by('respondent', 'sign', signature('a')), by('respondent', 'backToTalks', { reason: '金额写错了。' }))
    expect(go(p, by('mediator', 'sign', signature('a')))).toEqual(['not-now'])
    expect(p.context).toMatchObject({ terms: [], signed: [] })
  })
  test('what is agreed on the whole claim and then on one head is not owed twice', () => {
    const p = talking({ remedies: storyOf('mediation', 'headByHead').given.remedies })
    const accepts = by('complainant', 'accept', { agreed: 'yes' }, 'offer')
    go(p, by('respondent', 'makeOffer', { terms: [{ remedy: 'partRefund', amount: 150_000 }] }), accepts, by('complainant', 'backToTalks', { reason: '还想谈第二项。' }))
    go(p, by('respondent', 'makeOffer', { head: 2, terms: [{ remedy: 'compensation', amount: 30_000, head: 'loss' }] }), accepts, by('mediator', 'drawTerms'))
    expect(p.context.terms).toEqual([{ remedy: 'compensation', amount: 30_000, head: 'loss' }])
  })
  test('an offer answered by another on the same head is gone; on another head it stands', () => {
    const p = talking({ remedies: storyOf('mediation', 'headByHead').given.remedies })
    const money = (head: number, amount: number) => by('respondent', 'makeOffer', { head, terms: [{ remedy: 'partRefund', amount, withinDays: 5 }] })
    go(p, money(1, 100_000), money(2, 20_000), money(1, 110_000))
    expect(p.all.slice(1).map((x) => statePath(x.proceeding.value))).toEqual(['countered', 'open', 'open'])
  })
})
test('a refused step changes nothing, whoever tries: the proceedings are as before', () => {
  const p = talking()
  const before = JSON.stringify(p.all.map((x) => x.proceeding))
  for (const seat of ['platform', 'authority', 'arbitrator'] as const) for (const move of Object.keys(workflowNamed('mediation').moves)) {
    const answer = step(workflowNamed('mediation'), p.root.proceeding, { type: 'no-such-move', by: seat, at: p.now }, p.terms())
    expect(isRefusal(answer)).toBe(true)
    if (!(workflowNamed('mediation').moves[move]!.by as readonly string[]).includes(seat)) expect(go(p, by(seat, move))).toEqual(['not-yours'])
  }
  expect(JSON.stringify(p.all.map((x) => x.proceeding))).toBe(before)
})
