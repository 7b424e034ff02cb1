import type { Kind, KindCode } from './kinds'

/** Trouble with what was bought: the thing itself, its description, its delivery, its repair. */
export const goods = {
  quality: {
    clause: 'CPL 23, 24; Norm 6.7',
    needed: ['order', 'photos'],
    helpful: ['video', 'chat', 'appraisal'],
    burden: [
      { fact: 'defect', on: 'complainant', source: 'CPL 23' },
      { fact: 'noDefectDurable', on: 'respondent', source: 'CPL 23(3)' },
      { fact: 'transactionRecord', on: 'respondent', source: 'ECL 62' },
    ],
    remedies: ['return', 'refund', 'replacement', 'repair', 'partRefund', 'compensation'],
    order: 'always',
    questions: {
      fault: { kind: 'choices', options: ['broken', 'performance', 'unsafe', 'expired', 'missingParts', 'counterfeit', 'otherFault'] },
      receivedOn: { kind: 'date' },
      durable: { kind: 'choice', options: ['yes', 'no', 'unsure'] },
    },
  },
  notAsDescribed: {
    clause: 'Norm 6.4(2); CPL 20, 23',
    needed: ['order', 'listing', 'photos'],
    helpful: ['chat', 'video', 'appraisal'],
    burden: [
      { fact: 'difference', on: 'complainant', source: 'CPL 23' },
      { fact: 'listingKept', on: 'platform', source: 'Norm 5.5; ECL 31' },
      { fact: 'defectShown', on: 'respondent', source: 'Norm 6.4(2)' },
    ],
    remedies: ['return', 'refund', 'replacement', 'partRefund', 'priceCut', 'compensation'],
    order: 'always',
    questions: {
      differsIn: { kind: 'choices', options: ['colour', 'size', 'proportion', 'undisclosedDefect', 'material', 'function', 'origin', 'otherDifference'] },
      receivedOn: { kind: 'date' },
    },
  },
  notDelivered: {
    clause: 'ECL 20; Civil Code 512, 577',
    needed: ['order', 'payment'],
    helpful: ['parcel', 'chat'],
    burden: [
      { fact: 'paid', on: 'complainant', source: 'Civil Procedure Law 67' },
      { fact: 'delivered', on: 'respondent', source: 'ECL 20' },
    ],
    remedies: ['refund', 'missingQuantity', 'replacement', 'compensation'],
    order: 'always',
    questions: {
      delivery: { kind: 'choice', options: ['neverSent', 'stuck', 'shownDelivered', 'partMissing'] },
      promisedBy: { kind: 'date', optional: true },
    },
  },
  afterSaleRefused: {
    clause: 'Norm 6.7; CPL 24, 25',
    needed: ['order', 'refusal'],
    helpful: ['chat', 'photos'],
    burden: [
      { fact: 'askedInTime', on: 'complainant', source: 'CPL 25' },
      { fact: 'exclusionConfirmed', on: 'respondent', source: 'CPL 25' },
    ],
    remedies: ['return', 'refund', 'replacement', 'repair'],
    order: 'always',
    questions: {
      askedFor: { kind: 'choices', options: ['return', 'exchange', 'repair', 'refundOnly', 'warranty'] },
      receivedOn: { kind: 'date' },
      askedOn: { kind: 'date' },
      refusalReason: { kind: 'text', max: 500, lines: 3, optional: true },
    },
  },
  minorPurchase: {
    clause: 'Civil Code 19, 20, 145, 157',
    needed: ['kinship', 'payment'],
    helpful: ['accountLog', 'chat', 'order'],
    burden: [
      { fact: 'minorDidIt', on: 'complainant', source: 'Civil Procedure Law 67' },
      { fact: 'guardianAgreed', on: 'respondent', source: 'Civil Code 145' },
    ],
    remedies: ['refund', 'partRefund', 'return'],
    order: 'perhaps',
    questions: {
      bought: { kind: 'choice', options: ['game', 'liveGift', 'goods', 'membership', 'otherPurchase'] },
      childAge: { kind: 'number', min: 0, max: 17 },
      account: { kind: 'choice', options: ['guardians', 'childs', 'others'] },
    },
  },
} as const satisfies Partial<Record<KindCode, Kind>>
