import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: 'Offer',
  summary: 'Terms that one side puts to the other. An offer stands until it is accepted, declined, taken back or lapses.',
  states: {
    open: { name: 'Open', now: 'The offer is on the table.', otherwise: 'The offer lapses and the talks go on.' },
    accepted: { name: 'Accepted', now: 'The offer was accepted.' },
    declined: { name: 'Declined', now: 'The offer was declined.' },
    takenBack: { name: 'Taken back', now: 'The offer was taken back.' },
    countered: { name: 'Countered', now: 'Another offer took its place.' },
    lapsed: { name: 'Lapsed', now: 'The offer lapsed.' },
  },
  moves: {
    accept: { name: 'Accept this offer', hint: 'Accepting settles the dispute on these terms.', submit: 'Accept these terms', happened: 'accepted the offer' },
    decline: { name: 'Decline', hint: 'The talks go on; you can make an offer of your own.', submit: 'Decline the offer', happened: 'declined the offer' },
    takeBack: { name: 'Take back', hint: 'Your offer can no longer be accepted.', submit: 'Take the offer back', happened: 'took the offer back' },
  },
  signals: { countered: 'The offer was replaced by a counter-offer.', parentEnded: 'The offer ended with the case.' },
  lapses: { offerStands: 'The offer lapsed without an answer.' },
  fields: {
    agreed: { label: 'I have read these terms and accept them' },
    reason: { label: 'Why you decline', hint: 'The other side reads this.' },
  },
  rules: { offerStands: 'Answer to the offer' },
  letters: {
    offerMade: { subject: 'New offer in complaint {reference}', body: ['The other side made an offer. You can accept it, decline it, or make one of your own.', 'It stands until {due}.'], button: 'See the offer' },
    offerLapsed: { subject: 'Offer in case {reference} has lapsed', body: ['The offer was not answered in time and no longer stands.', 'You can make a new offer on the case page.'], button: 'Open the case' },
  },
  outcomes: { accepted: 'Accepted', declined: 'Declined', takenBack: 'Taken back', countered: 'Replaced by a counter-offer', lapsed: 'Lapsed' },
}
