import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: 'Who the merchant is',
  summary: 'In a dispute the platform has to give the consumer the merchant’s true registration. Every showing is recorded.',
  states: {
    asked: { name: 'Waiting for the platform', now: 'The consumer has asked for the merchant’s true registration.', otherwise: 'Lateness is counted and the platform is told of its liability.' },
    late: { name: 'Late', now: 'The platform did not give it in time.', otherwise: 'Without it the consumer can ask the platform for compensation.' },
    given: { name: 'Given', now: 'The platform gave it.' },
    givenLate: { name: 'Given late', now: 'The platform gave it late.' },
    notGiven: { name: 'Not given', now: 'The platform could not give it.' },
    ended: { name: 'Ended with the case', now: 'The case ended, and this with it.' },
  },
  moves: {
    give: { name: 'Give the registration', hint: 'What the registry holds is shown to the consumer.', submit: 'Give it', happened: 'gave the merchant’s registration' },
    giveDetails: { name: 'Write it out', hint: 'If the registry is not complete: true name, address and a contact that works.', submit: 'Send', happened: 'gave the merchant’s registration' },
    cannotGive: { name: 'It cannot be given', hint: 'Then the consumer can ask the platform for compensation (Consumer Protection Law art. 44).', submit: 'Send', happened: 'said that the registration cannot be given' },
  },
  signals: { parentEnded: 'The case ended, and this with it.' },
  lapses: { identityDisclosureToConsumer: 'The platform did not give it in time. This is counted.', disclosureFinal: 'The platform never gave it.' },
  fields: {
    details: { label: 'True name, address and a contact that works' },
    evidence: { label: 'Registration papers' },
    reason: { label: 'Reason' },
  },
  rules: { identityDisclosureToConsumer: 'Giving the merchant’s registration', disclosureFinal: 'Last day to give it' },
  letters: {
    registrationAsked: { subject: 'The consumer asks who the merchant is ({reference})', body: ['The consumer asks for the merchant’s true registration. The platform has to give it by {due}.'] },
  },
  outcomes: { given: 'Given', givenLate: 'Given late', notGiven: 'Not given', ended: 'Ended with the case' },
}
