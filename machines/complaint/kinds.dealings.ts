import type { Kind, KindCode } from './kinds'

/** Trouble with how one was dealt with: papers, prices, promises, terms, messages, data, services. */
export const dealings = {
  noReceipt: {
    clause: 'Norm 7(2); CPL 22; ECL 14',
    needed: ['order', 'request'],
    helpful: ['chat', 'payment'],
    burden: [
      { fact: 'askedForIt', on: 'complainant', source: 'CPL 22' },
      { fact: 'issued', on: 'respondent', source: 'CPL 22; Norm 7(2)' },
    ],
    remedies: ['redo', 'compensation'],
    order: 'always',
    questions: {
      document: { kind: 'choices', options: ['invoice', 'receipt', 'warrantyCard', 'serviceRecord'] },
      askedOn: { kind: 'date', optional: true },
    },
  },
  price: {
    clause: 'CPL 10; Price Law 13, 14',
    needed: ['order', 'priceShown', 'payment'],
    helpful: ['chat', 'listing'],
    burden: [
      { fact: 'priceDifference', on: 'complainant', source: 'Civil Procedure Law 67' },
      { fact: 'originalPrice', on: 'respondent', source: 'Price Law 14' },
    ],
    remedies: ['partRefund', 'refund', 'priceCut', 'compensation'],
    order: 'always',
    questions: {
      priceProblem: { kind: 'choice', options: ['chargedMore', 'falseDiscount', 'hiddenFee', 'priceProtection', 'differentPrices'] },
      shownPrice: { kind: 'money', optional: true },
    },
  },
  falseAdvertising: {
    clause: 'Norm 8.3; CPL 20, 45; Advertising Law 28',
    needed: ['order', 'advert'],
    helpful: ['listing', 'chat', 'appraisal', 'video'],
    burden: [
      { fact: 'claimMade', on: 'complainant', source: 'Civil Procedure Law 67' },
      { fact: 'claimTrue', on: 'respondent', source: 'CPL 20; Advertising Law 4' },
    ],
    remedies: ['return', 'refund', 'partRefund', 'compensation', 'apology'],
    order: 'always',
    questions: {
      claimPlace: { kind: 'choices', options: ['listing', 'livestream', 'advert', 'packaging', 'chat'] },
      claim: { kind: 'text', min: 5, max: 500, lines: 3 },
    },
  },
  unfairTerms: {
    clause: 'Norm 5.7(3); CPL 26; Civil Code 496, 497',
    needed: ['terms'],
    helpful: ['order', 'chat'],
    burden: [
      { fact: 'termApplied', on: 'complainant', source: 'Civil Procedure Law 67' },
      { fact: 'termPointedOut', on: 'respondent', source: 'Civil Code 496' },
    ],
    remedies: ['refund', 'partRefund', 'compensation', 'redo'],
    order: 'perhaps',
    questions: {
      termPlace: { kind: 'choice', options: ['userAgreement', 'shopNotice', 'orderPage', 'activityRules'] },
      term: { kind: 'text', min: 5, max: 1000, lines: 4 },
    },
  },
  spam: {
    clause: 'Norm 8.3(2); CPL 29(3)',
    needed: ['messages'],
    helpful: ['request', 'chat'],
    burden: [
      { fact: 'received', on: 'complainant', source: 'Civil Procedure Law 67' },
      { fact: 'consented', on: 'respondent', source: 'CPL 29(3)' },
    ],
    remedies: ['apology', 'redo', 'compensation'],
    order: 'perhaps',
    questions: {
      channel: { kind: 'choices', options: ['sms', 'phone', 'email', 'app'] },
      askedToStop: { kind: 'choice', options: ['yes', 'no'] },
    },
  },
  privacy: {
    clause: 'Norm 7(1); CPL 29; PIPL 69',
    needed: ['privacyTrace'],
    helpful: ['messages', 'chat', 'order'],
    burden: [
      { fact: 'harm', on: 'complainant', source: 'Civil Procedure Law 67' },
      { fact: 'notAtFault', on: 'respondent', source: 'PIPL 69' },
    ],
    remedies: ['apology', 'compensation', 'redo'],
    order: 'perhaps',
    questions: {
      breach: { kind: 'choices', options: ['leaked', 'passedOn', 'collectedTooMuch', 'notDeleted', 'madePublic'] },
      askedToStop: { kind: 'choice', options: ['yes', 'no'] },
    },
  },
  service: {
    clause: 'CPL 16, 53; Civil Code 577, 582',
    needed: ['order', 'servicePlan'],
    helpful: ['chat', 'photos', 'payment'],
    burden: [
      { fact: 'agreed', on: 'complainant', source: 'Civil Procedure Law 67' },
      { fact: 'performed', on: 'respondent', source: 'Civil Code 577' },
    ],
    remedies: ['redo', 'refund', 'partRefund', 'priceCut', 'compensation'],
    order: 'always',
    questions: {
      failure: { kind: 'choice', options: ['notProvided', 'late', 'poor', 'stoppedHalfway', 'otherFailure'] },
      agreedFor: { kind: 'date', optional: true },
    },
  },
} as const satisfies Partial<Record<KindCode, Kind>>
