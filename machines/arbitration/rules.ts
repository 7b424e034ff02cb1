import { defineAmounts, defineRules } from '../rulebook'
import { sharedRules } from '../rules/shared'

/** Every number of an arbitration or panel review (domain/rulebook D9; Arbitration Law 2025, in force 2026-03-01). */
export const rules = defineRules({
  agreeToArbitrate: { n: 7, unit: 'calDay', start: 'arbitrationOffered', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['complainant', 'respondent'] },
  claimCheck: { n: 5, unit: 'workDay', start: 'claimFiled', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['handler'] },
  claimCompletion: { n: 5, unit: 'workDay', start: 'claimDefect', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['complainant'] },
  arbitrationAnswer: { n: 14, unit: 'calDay', start: 'claimServed', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE (CRT)', source: 'practice', remind: ['respondent'] },
  /** a respondent outside the mainland */
  arbitrationAnswerAbroad: { n: 30, unit: 'calDay', start: 'claimServed', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE (CRT)', source: 'practice', remind: ['respondent'] },
  counterclaimWindow: { n: 30, unit: 'calDay', start: 'claimServed', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE (CRT)', source: 'practice' },
  panelComposition: { n: 5, unit: 'workDay', start: 'composingSince', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['handler'] },
  /** later only on a ground that was not known before */
  panelObjection: { n: 5, unit: 'calDay', start: 'panelNoticed', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice' },
  evidencePeriod: { n: 20, unit: 'calDay', start: 'evidenceOpened', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['complainant', 'respondent'] },
  /** what was asked or challenged in time is waited for this long after the evidence closed */
  evidenceOutstanding: { n: 30, unit: 'calDay', start: 'evidenceClosed', class: 'procedure', pausable: true, clause: 'CHOICE', source: 'choice', remind: ['arbitrator'] },
  votes: { n: 10, unit: 'calDay', start: 'votingSince', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['arbitrator'] },
  decisionDraft: { n: 10, unit: 'calDay', start: 'draftAwaited', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['arbitrator'] },
  decisionSignature: { n: 5, unit: 'workDay', start: 'draftedOn', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['arbitrator'] },
  decisionPeriod: { n: 30, unit: 'calDay', start: 'deliberationBegan', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['arbitrator'] },
  decisionPeriodComplex: { n: 60, unit: 'calDay', start: 'deliberationBegan', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['arbitrator'] },
  /** the outer bound of the whole, like that of bodies under the Digital Services Act */
  arbitrationOuter: { n: 180, unit: 'calDay', start: 'agreedToArbitrate', class: 'procedure', pausable: true, clause: 'CHOICE (DSA 21)', source: 'practice' },
  consentRecord: { n: 5, unit: 'workDay', start: 'settledInArbitration', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice', remind: ['arbitrator', 'handler'] },
  /** runs while the clock of the case stands still */
  jurisdictionDecision: { n: 10, unit: 'workDay', start: 'jurisdictionObjected', class: 'procedure', roll: true, pausable: false, clause: 'CHOICE', source: 'choice', remind: ['handler'] },
  stayReview: sharedRules.stayReview,
  courtBundleAgain: sharedRules.courtBundleAgain,
  /** an award is corrected on request within the law's thirty days, a panel decision within ours */
  awardCorrection: {
    n: 30, unit: 'calDay', start: 'decidedOn', class: 'procedure', roll: true, pausable: false, clause: 'Arbitration Law (2017) art. 56', source: 'law',
    floor: { direction: 'atLeast', n: 30, unit: 'calDay', start: 'decidedOn' },
  },
  correctionPeriod: { n: 15, unit: 'calDay', start: 'decidedOn', class: 'procedure', roll: true, pausable: false, clause: 'CHOICE', source: 'choice' },
  /** a panel decision only: an award is set aside by the court alone */
  reopeningPeriod: { n: 28, unit: 'calDay', start: 'decidedOn', class: 'procedure', roll: true, pausable: false, clause: 'CHOICE (CRT)', source: 'practice' },
  reviewPending: { n: 30, unit: 'calDay', start: 'entry', class: 'procedure', pausable: false, clause: 'CHOICE', source: 'choice', remind: ['arbitrator', 'handler'] },
  /** Not waited for here: the complaint watches what was ordered being done. */
  orderPerformance: { n: 10, unit: 'calDay', start: 'decidedOn', class: 'procedure', roll: true, pausable: true, clause: 'CHOICE', source: 'choice' },
})

export const amounts = defineAmounts({
  /** up to and including this one arbitrator decides, above it three; compare with `exceeds` */
  soleArbitrator: { class: 'procedure', fen: 5_000_000, clause: 'CHOICE', source: 'choice' },
})
