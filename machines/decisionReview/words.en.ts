import type { WorkflowWords } from '../workflow'

const remedies = { refund: 'Refund', partRefund: 'Part refund', return: 'Return of goods', replacement: 'Replacement', repair: 'Repair', redo: 'Redo the service', missingQuantity: 'Supply what is missing', priceCut: 'Price reduction', compensation: 'Compensation', apology: 'Apology' }
export const words: WorkflowWords = {
  title: 'Correction or reopening',
  summary: 'A request to correct errors of writing or figures, or to hear the case again because something came late with good cause.',
  states: {
    weighing: { name: 'With those who decided', now: 'Those who decided look at the request.', otherwise: 'If they do not answer, the body that administers the case decides.' },
    withOffice: { name: 'With the body', now: 'The body that administers the case looks at the request.', otherwise: 'If it does not decide, what was decided stands.' },
    granted: { name: 'Granted', now: 'The request was granted.' },
    refused: { name: 'Refused', now: 'The request was refused; what was decided stands.' },
    ended: { name: 'Ended with the case', now: 'The case ended, and this with it.' },
  },
  moves: {
    grant: { name: 'Grant it', hint: 'Where a correction changes what is ordered, enter the orders in full.', submit: 'Grant it', happened: 'granted the request' },
    refuse: { name: 'Refuse it', hint: 'What was decided stands.', submit: 'Refuse it', happened: 'refused the request' },
  },
  signals: { handlerChanged: 'Another body now administers the case.', parentEnded: 'The case ended, and this with it.' },
  lapses: { reviewWeighing: 'Those who decided did not answer in time; the body decides.', reviewByOffice: 'The body did not decide in time; what was decided stands.' },
  fields: { reasons: { label: 'Reasons' }, terms: { label: 'What is ordered, corrected', hint: 'Only where the orders change.', options: remedies } },
  rules: { reviewWeighing: 'Answer of those who decided', reviewByOffice: 'Answer of the body' },
  letters: {
    toWeigh: { subject: 'Request about your decision in case {reference}', body: ['A party asks for a correction, or that the case be heard again. Please answer by {due}.'] },
    toOffice: { subject: 'Request to be decided in case {reference}', body: ['Those who decided did not answer a party’s request in time. Please decide by {due}.'] },
  },
  outcomes: { granted: 'Granted', refused: 'Refused', ended: 'Ended with the case' },
}
