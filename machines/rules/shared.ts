import { defineAmounts, defineRules } from '../rulebook'

/** The numbers every workflow shares (domain/rulebook.md D0), as far as the foundation needs them. */
export const sharedRules = defineRules({
  /** Published this long before a change of rules takes effect; read by checkNotice. */
  ruleChangeNotice: {
    class: 'procedure', n: 30, unit: 'calDay', start: 'announced', pausable: false,
    clause: 'Norm 5.7, 5.8', source: 'spec',
    floor: { direction: 'atLeast', n: 30, unit: 'calDay', start: 'announced' },
  },
  /** Who does not accept changed trading rules may leave in writing; an act, so it rolls. From the announcement, not the effect. */
  ruleExitWindow: {
    class: 'procedure', n: 60, unit: 'calDay', start: 'announced', roll: true, pausable: false,
    clause: 'Norm 5.8', source: 'spec',
    floor: { direction: 'atLeast', n: 60, unit: 'calDay', start: 'announced' },
  },
  /** A platform closes no earlier than a calendar month after telling its merchants, and thirty days after its homepage says so. */
  platformClosingNotice: {
    class: 'procedure', n: 1, unit: 'calMonth', start: 'announced', pausable: false,
    clause: 'Norm 5.9', source: 'spec',
    floor: { direction: 'atLeast', n: 1, unit: 'calMonth', start: 'announced' },
    notBefore: { rule: 'platformClosingHomepage', n: 0, unit: 'calDay' },
  },
  platformClosingHomepage: {
    class: 'procedure', n: 30, unit: 'calDay', start: 'announced', pausable: false,
    clause: 'ECL 16', source: 'law',
    floor: { direction: 'atLeast', n: 30, unit: 'calDay', start: 'announced' },
  },
  /** A merchant leaves no earlier than three calendar months after telling the platform. */
  merchantLeavingNotice: {
    class: 'procedure', n: 3, unit: 'calMonth', start: 'announced', pausable: false,
    clause: 'Norm 6.3(3)', source: 'spec',
    floor: { direction: 'atLeast', n: 3, unit: 'calMonth', start: 'announced' },
  },
  /**
   * The merchant's true registration, given to the consumer in an open dispute. The duty is the norm's, the number ours; failing it
   * the platform is told of its liability (CPL 44). The reminder 24 hours before the end falls when two of the three days are over.
   */
  identityDisclosureToConsumer: {
    class: 'procedure', n: 3, unit: 'workDay', start: 'requested', pausable: false,
    clause: 'Norm 7', source: 'choice', remind: ['platform'],
  },
  /** The platform's first answer to an association's question ('in time', Norm 9.2), and the final one. */
  associationFeedback: {
    class: 'procedure', n: 5, unit: 'workDay', start: 'asked', pausable: false,
    clause: 'Norm 9.2', source: 'choice', remind: ['platform'],
  },
  associationFeedbackFinal: {
    class: 'procedure', n: 15, unit: 'workDay', start: 'asked', pausable: false,
    clause: 'Norm 9.2', source: 'choice', remind: ['platform'],
  },
  /** Caps of pauses. A pause asked by a party: each, and the sum of a stage (compare with pausedDayCount). */
  pauseEach: {
    class: 'procedure', n: 10, unit: 'calDay', start: 'paused', pausable: false, clause: 'CHOICE', source: 'choice',
  },
  /** Papers for the court are drawn, sealed and kept for good: each side has them once in this time, and again only after something has happened. */
  courtBundleAgain: {
    class: 'procedure', n: 24, unit: 'hour', start: 'bundled', pausable: false, clause: 'CHOICE', source: 'choice',
  },
  pauseStage: {
    class: 'procedure', n: 30, unit: 'calDay', start: 'paused', pausable: false, clause: 'CHOICE', source: 'choice',
  },
  pauseAppraisal: {
    class: 'procedure', n: 60, unit: 'calDay', start: 'paused', pausable: false, clause: 'CHOICE', source: 'choice',
  },
  pauseSuccession: {
    class: 'procedure', n: 60, unit: 'calDay', start: 'paused', pausable: false, clause: 'CHOICE', source: 'choice',
  },
  /** A stay (court or authority seised) has no cap, only this review. */
  stayReview: {
    class: 'procedure', n: 60, unit: 'calDay', start: 'entry', pausable: false, clause: 'CHOICE', source: 'choice',
  },
  /** A person's question about their own data. */
  subjectAccess: {
    class: 'procedure', n: 15, unit: 'workDay', start: 'requested', pausable: false, clause: 'CHOICE', source: 'choice',
  },
  /** Records are kept at least this long; retention neither rolls nor pauses. */
  retainTransaction: {
    class: 'procedure', n: 36, unit: 'calMonth', start: 'completed', pausable: false,
    clause: 'ECL 31', source: 'law',
    floor: { direction: 'atLeast', n: 36, unit: 'calMonth', start: 'completed' },
    notBefore: { rule: 'retainOccurrence', n: 0, unit: 'calDay' },
  },
  retainOccurrence: {
    class: 'procedure', n: 24, unit: 'calMonth', start: 'occurred', pausable: false,
    clause: 'Norm 5.5', source: 'spec',
    floor: { direction: 'atLeast', n: 24, unit: 'calMonth', start: 'occurred' },
  },
  retainConsumerIdentity: {
    class: 'procedure', n: 24, unit: 'calMonth', start: 'lastLogin', pausable: false,
    clause: 'Norm 5.5', source: 'spec',
    floor: { direction: 'atLeast', n: 24, unit: 'calMonth', start: 'lastLogin' },
  },
  /** After the merchant has left the platform: Measures on the supervision of online trading (SAMR Order 37, 2021). */
  retainMerchantIdentity: {
    class: 'procedure', n: 36, unit: 'calMonth', start: 'left', pausable: false,
    clause: 'Order 37 art. 31', source: 'law',
    floor: { direction: 'atLeast', n: 36, unit: 'calMonth', start: 'left' },
  },
  /** From final closure: the limitation period of Order 121 art. 16(4). */
  retainCaseFile: {
    class: 'procedure', n: 36, unit: 'calMonth', start: 'closed', pausable: false, clause: 'CHOICE', source: 'choice',
  },
})

/** Compare with `exceeds`: strictly above. */
export const sharedAmounts = defineAmounts({
  /** Above 50,000.00 CNY the parties are told to sign electronically; a portal may tell them earlier, never later. */
  esignPrompt: {
    class: 'procedure', fen: 5_000_000, clause: 'Norm 8.1', source: 'spec',
    floor: { direction: 'atMost', fen: 5_000_000 },
  },
  /** A case of no more than this goes the small track. The duty is the norm's, the number ours. */
  smallTrack: { class: 'procedure', fen: 50_000, clause: 'Norm 4.3', source: 'choice' },
})
