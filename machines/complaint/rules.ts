import { defineAmounts, defineRules } from '../rulebook'
import { sharedAmounts, sharedRules } from '../rules/shared'

/** Every number of a complaint (domain/rulebook D1, and D0 and D2 where a complaint uses them). `entry`: no anchor is named. */
export const rules = defineRules({
  completeness: { n: 2, unit: 'workDay', start: 'submitted', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['handler'] },
  supplyMaterials: { n: 5, unit: 'workDay', start: 'defectNoted', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['complainant'] },
  acceptance: {
    n: 7, unit: 'workDay', start: 'complete', class: 'procedure', roll: true, pausable: true, clause: 'CPL 46', source: 'law', remind: ['handler'],
    floor: { direction: 'atMost', n: 7, unit: 'workDay', start: 'complete' },
  },
  reviewRequest: { n: 10, unit: 'workDay', start: 'refused', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['complainant'] },
  reviewDecision: { n: 5, unit: 'workDay', start: 'reviewAsked', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['handler'] },
  publication: { n: 7, unit: 'workDay', start: 'publicationBegan', class: 'procedure', pausable: true, clause: 'CHOICE', source: 'choice' },
  /** whether it arrived at all: silence on this is counted and the merchant is asked again; its time to answer is not touched */
  merchantAck: { n: 2, unit: 'workDay', start: 'served', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'practice' },
  merchantReply: {
    n: 10, unit: 'calDay', start: 'served', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE (ISO 32122)', source: 'practice', remind: ['respondent'],
  },
  merchantReplySmall: { n: 3, unit: 'workDay', start: 'served', class: 'procedure', roll: true, pausable: true, clause: 'Norm 4.3', source: 'choice', remind: ['respondent'] },
  consumerAnswer: { n: 15, unit: 'calDay', start: 'merchantSpoke', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['complainant'] },
  negotiateTotal: {
    n: 10, unit: 'workDay', start: 'accepted', class: 'procedure', roll: true, pausable: true, clause: '12315 ODR', source: 'practice',
    notBefore: { rule: 'merchantReply', n: 3, unit: 'workDay' }, remind: ['complainant', 'respondent'],
  },
  stepIn: { n: 2, unit: 'workDay', start: 'silence', class: 'procedure', pausable: true, clause: 'CHOICE', source: 'choice' },
  /** a default proposal is not made before it: a waiting period, so it does not roll */
  defaultProposalFrom: { n: 5, unit: 'workDay', start: 'silence', class: 'procedure', pausable: true, clause: 'CHOICE', source: 'choice', remind: ['respondent'] },
  platformDecision: { n: 10, unit: 'workDay', start: 'steppedIn', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['platform'] },
  associationFinal: { n: 15, unit: 'workDay', start: 'handedOver', class: 'procedure', roll: true, pausable: true, clause: 'Norm 9.2', source: 'choice', remind: ['handler'] },
  proposalAnswer: { n: 7, unit: 'calDay', start: 'proposedOn', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['complainant', 'respondent'] },
  signature: { n: 5, unit: 'workDay', start: 'agreedOn', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['complainant', 'respondent'] },
  performanceReview: { n: 60, unit: 'calDay', start: 'entry', class: 'procedure', pausable: true, clause: 'CHOICE', source: 'choice' },
  breachRoutes: { n: 30, unit: 'calDay', start: 'breachedOn', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['complainant', 'respondent'] },
  chooseRoute: { n: 30, unit: 'calDay', start: 'routesOpen', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['complainant'] },
  /** the outer limit of a mediation, sixty days, and five working days (seven days) */
  childReview: { n: 75, unit: 'calDay', start: 'entry', class: 'procedure', pausable: true, clause: 'Order 121 art. 23(1)(5)', source: 'law' },
  elsewhereReview: { n: 30, unit: 'calDay', start: 'entry', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['complainant'] },
  reopening: {
    n: 30, unit: 'calDay', start: 'resolvedOn', class: 'procedure', roll: true, pausable: false, clause: 'CHOICE', source: 'choice',
  },
  nonPerformance: { n: 12, unit: 'calMonth', start: 'resolvedOn', class: 'procedure', roll: true, pausable: false, clause: 'CHOICE', source: 'choice' },
  dormancy: { n: 30, unit: 'calDay', start: 'dormantSince', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['complainant'] },
  stayReview: sharedRules.stayReview,
  /** Not waited for by any state: dates the letters and the closing page name. */
  filingLimit: {
    n: 36, unit: 'calMonth', start: 'known', class: 'substance', roll: true, pausable: false, clause: 'Order 121 art. 16(4)', source: 'law',
    floor: { direction: 'atLeast', n: 36, unit: 'calMonth', start: 'known' },
  },
  /** limitation runs anew when the procedure that interrupted it ends (Civil Code 188, 195; that a complaint here interrupts it is for the court, so letters say 'generally') */
  courtLimit: {
    n: 36, unit: 'calMonth', start: 'closed', class: 'substance', roll: true, pausable: false, clause: 'Civil Code 188, 195', source: 'law',
    floor: { direction: 'atLeast', n: 36, unit: 'calMonth', start: 'closed' },
  },
  /** of an award, counted from the last day it left for performance */
  enforcementLimit: {
    n: 24, unit: 'calMonth', start: 'performanceDue', class: 'substance', roll: true, pausable: false, clause: 'Civil Procedure Law 250', source: 'law',
    floor: { direction: 'atLeast', n: 24, unit: 'calMonth', start: 'performanceDue' },
  },
  courtBundleAgain: sharedRules.courtBundleAgain,
  pauseEach: sharedRules.pauseEach, pauseStage: sharedRules.pauseStage,
  pauseAppraisal: sharedRules.pauseAppraisal, pauseSuccession: sharedRules.pauseSuccession,
})

export const amounts = defineAmounts({ esignPrompt: sharedAmounts.esignPrompt, smallTrack: sharedAmounts.smallTrack })
