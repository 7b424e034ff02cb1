import type { WorkflowWords } from '../workflow'

export const words: WorkflowWords = {
  title: 'Sealed figures',
  summary: 'Each side names a figure that nobody else sees, three rounds at most. If they meet or cross, the middle is agreed; if not, nothing is ever revealed.',
  states: {
    open: { name: 'Figures are awaited', now: 'Each side is asked for its sealed figure of this round.', otherwise: 'The exchange ends and nothing is revealed.' },
    crossed: { name: 'Met', now: 'The figures met; the middle is agreed.' },
    apart: { name: 'Did not meet', now: 'The figures did not meet in three rounds. Nothing is revealed.' },
    lapsed: { name: 'Lapsed', now: 'A figure did not come in time. Nothing is revealed.' },
    left: { name: 'Left', now: 'One side left the exchange. Nothing is revealed.' },
    ended: { name: 'Ended with the mediation', now: 'The exchange ended with the mediation. Nothing is revealed.' },
  },
  moves: {
    bid: { name: 'Name your figure', hint: 'The consumer names what would be enough, the merchant what would be paid. From round to round it may only move towards the other side. Nobody sees it unless the figures meet.', submit: 'Seal the figure', happened: 'put in a sealed figure' },
    leave: { name: 'Leave the exchange', hint: 'It ends for both sides, and nothing is revealed.', submit: 'Leave', happened: 'left the exchange' },
  },
  signals: { parentEnded: 'The exchange ended with the mediation.' },
  lapses: { bidRound: 'A figure did not come in time.' },
  fields: { figure: { label: 'Your figure', hint: 'In yuan. A consumer’s figure may not be higher than the claim.' } },
  rules: { bidRound: 'Your sealed figure' },
  letters: {
    yourBid: { subject: 'Your sealed figure in case {reference}', body: ['The other side has put in its figure. Yours is awaited until {due}; otherwise the exchange ends and nothing is revealed.'] },
    nextRound: { subject: 'Another round of sealed figures in case {reference}', body: ['The figures have not met yet, and nothing is revealed. Please name your next figure by {due}; it may only move towards the other side.'] },
    nothingRevealed: { subject: 'The sealed figures in case {reference} did not meet', body: ['The exchange has ended. No figure is revealed to anybody. The talks go on.'] },
  },
  outcomes: { crossed: 'Met', apart: 'Did not meet', lapsed: 'Lapsed', left: 'Left', ended: 'Ended with the mediation' },
}
