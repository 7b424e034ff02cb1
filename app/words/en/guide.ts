/** The guide to each procedure, and the page of all rules. */
export const guide = {
  handler: 'the body that handles the case', shared: 'Common to all procedures',
  title: 'How each procedure works', lead: 'Each picture and table here is drawn from the very rules the portal runs by.', procedures: 'Procedures', partsTitle: 'Matters inside a procedure', partsLead: 'They have dates of their own and appear on the case page.',
  caption: 'Guide', here: 'You are here: {state}', hereCase: 'Back to case {reference}',
  chart: 'The procedure as a picture', chartText: 'Boxes are stages, arrows what leads from one to the next; square brackets name a time limit that passed. Everything in the picture is also in the table below.', chartScroll: 'The picture can be scrolled.',
  states: 'Stages', state: 'Stage', who: 'Who acts', moves: 'What can be done', periods: 'Time limits', otherwise: 'If nothing happens', anywhere: 'At any stage', anywhereText: 'As long as the case is open and the stage does not exclude it:',
  stories: 'Worked examples', storyEnds: 'Ends: {end}', after: 'after {span}', atOnce: 'then',
  letters: 'Letters', lettersText: 'What is written to whom, in these words:', allRules: 'All rules and time limits',
  rulesTitle: 'Rules and time limits', rulesLead: 'Every number by which this portal runs: how long, from when, on what it rests, and the line that no platform’s own rules may cross. A case keeps the rules it was filed under.',
  version: 'Rulebook in force: {version}', pinned: 'These are the numbers to which cases filed under this fingerprint are bound, whatever is in force today:', standard: 'standard rules',
  rules: {
    name: 'Time limit', period: 'Length', start: 'Counts from', basis: 'Rests on', floor: 'Limit that may not be loosened', notes: 'Notes', amount: 'Amount', amountsTitle: 'Amounts', atMost: 'at most {n}', atLeast: 'at least {n}',
    substance: 'as of the transaction', procedure: 'as of the filing', rolls: 'moves to the next working day', pausable: 'stops while the case is paused', negotiable: 'the parties may agree on {from} to {to}', notBefore: 'never before “{rule}” has ended and {n} more', remind: 'reminded: {who}', none: 'none', and: '; ',
  },
  amounts: { esignPrompt: 'Above it the parties are asked to sign electronically', smallTrack: 'Up to it the short track applies' },
  ruleNames: {
    ruleChangeNotice: 'Notice of changed rules', ruleExitWindow: 'Leaving because of changed rules', platformClosingNotice: 'Notice of a platform’s closing', platformClosingHomepage: 'Notice of closing on the home page', merchantLeavingNotice: 'Notice of a merchant’s leaving',
    identityDisclosureToConsumer: 'Showing the merchant’s registration', associationFeedback: 'First answer to an association', associationFeedbackFinal: 'Final answer to an association', courtBundleAgain: 'Papers for the court again', pauseEach: 'One pause', pauseStage: 'All pauses of a stage', pauseAppraisal: 'Pause for an expert', pauseSuccession: 'Pause for a successor', stayReview: 'Review of a stay',
    subjectAccess: 'Answer about one’s own data', retainTransaction: 'Keeping transaction records', retainOccurrence: 'Keeping records of what happened', retainConsumerIdentity: 'Keeping consumers’ identity', retainMerchantIdentity: 'Keeping merchants’ identity', retainCaseFile: 'Keeping the case file',
  },
};
