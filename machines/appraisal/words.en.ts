import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: 'Expert appraisal',
  summary: 'Both sides let an expert look before they go on. They agree who pays; the clock stands still until the result.',
  states: {
    feeAgreement: { name: 'Who pays the expert', now: 'The two sides are to agree who pays the expert.', otherwise: 'Without agreement the mediation ends.' },
    appraising: { name: 'With the expert', now: 'The expert is at work and the clock stands still.', otherwise: 'After sixty days without a result the talks go on without it.' },
    noFee: { name: 'No agreement on the fee', now: 'The two sides did not agree who pays.' },
    given: { name: 'Result given', now: 'The expert’s result is there.' },
    inconclusive: { name: 'Inconclusive', now: 'The appraisal gave no clear result.' },
    notWanted: { name: 'Not pursued', now: 'The appraisal was not pursued.' },
    ended: { name: 'Ended with the mediation', now: 'The mediation ended, and this with it.' },
  },
  moves: {
    proposePayer: { name: 'Propose who pays', submit: 'Send the proposal', happened: 'proposed who pays the expert' },
    agreePayer: { name: 'Agree with the other side', submit: 'Agree', happened: 'agreed on who pays the expert' },
    notWanted: { name: 'Go on without an expert', submit: 'Go on', happened: 'recorded that there will be no appraisal' },
    giveResult: { name: 'Record the result', submit: 'Record', happened: 'recorded the expert’s result' },
  },
  signals: { handlerChanged: 'Another body now handles the case.', parentEnded: 'The mediation ended, and this with it.' },
  lapses: { feeAgreement: 'There was no agreement on the fee.', appraisalLimit: 'Sixty days passed without a result.' },
  fields: {
    payer: { label: 'Who pays the expert', options: { complainant: 'The consumer', respondent: 'The merchant', shared: 'Both sides, half each', platform: 'The platform' } },
    result: { label: 'Result', options: { defect: 'There is a defect', noDefect: 'There is no defect', inconclusive: 'It cannot be said' } },
    summary: { label: 'What the expert found' },
    evidence: { label: 'Expert’s report' },
  },
  rules: { feeAgreement: 'Agreement on the fee', appraisalLimit: 'Appraisal' },
  letters: {
    feeToAgree: { subject: 'Who pays the expert in case {reference}', body: ['An expert appraisal was asked for. Please agree who pays by {due}; without agreement the mediation ends.'] },
    payerProposed: { subject: 'A proposal on who pays the expert in case {reference}', body: ['The other side has proposed who pays. Please agree or make a proposal of your own by {due}.'] },
  },
  outcomes: { noFee: 'No agreement on the fee', given: 'Result given', inconclusive: 'Inconclusive', notWanted: 'Not pursued', ended: 'Ended with the mediation' },
}
