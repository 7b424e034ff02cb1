/** Fields of forms, one for each kind of machines/fields, and what is wrong with an answer. */
export const fields = {
  addTerm: 'Add another', removeTerm: 'Remove', term: 'Number {n}', remedy: 'What', chooseRemedy: 'Choose', amount: 'Amount', within: 'To be done within (days)', withinHint: 'Calendar days after the agreement. Left empty: {n} days.', head: 'What the money is for',
  addresses: 'One address on each line, at most {n}.', sealed: 'Sealed. What you enter here is kept apart under a key of its own. Nobody reads it now: not the other side, not a mediator or officer, and you cannot look at it again either. It is opened only together with the others, in the step described here; if that step never comes, it is never shown to anyone.', find: 'Find', findLabel: '{label}: part of the name', findNone: 'No name found. Try fewer characters.', partyNone: 'None of these',
  look: 'See it (new tab)',
  number: 'From {min} to {max}',
  remedies: {
    refund: 'Refund', partRefund: 'Part refund', return: 'Return of the goods', replacement: 'Replacement', repair: 'Repair', redo: 'Do it again',
    missingQuantity: 'Deliver what was missing', priceCut: 'Price reduction', compensation: 'Compensation', apology: 'Apology',
  },
  heads: { loss: 'Actual loss', threefold: 'Punitive damages (CPL 55)', costs: 'Costs', other: 'Other' },
  errors: {
    required: '{label}: enter or choose something', 'too-long': '{label}: this is too long', 'too-short': '{label}: a little more, please', characters: '{label}: contains characters that cannot be used', 'one-line': '{label}: write this on one line, without line breaks or tabs',
    amount: '{label}: enter an amount such as 1,234.50', 'amount-low': '{label}: the amount is too low', 'amount-high': '{label}: the amount is too high', 'amount-not-here': '{label}: this carries no amount of money',
    'head-not-here': '{label}: only compensation has this', number: '{label}: enter a whole number', 'number-low': '{label}: the number is too low', 'number-high': '{label}: the number is too high',
    date: '{label}: this is not a date', unknown: '{label}: this is not known here', 'too-many': '{label}: too many', repeated: '{label}: the same thing twice', address: '{label}: enter addresses that begin with https://',
    'ground-not-this-body': '{label}: this body may not refuse on that ground', 'ground-overturned': '{label}: a review has overturned that ground', 'more-than-claimed': '{label}: tick this to confirm that you want to give more than was asked for', email: '{label}: enter an e-mail address', 'pause-cap': '{label}: more than the 30 days that pauses may take in all',
    superseded: 'The text has changed since this page was drawn. Read the new text below and sign it if you still agree.', 'password-missing': 'Type your password to sign by click', 'password-wrong': 'That is not your password', throttled: 'Too many tries. Wait fifteen minutes.', 'reauth-needed': 'Type your password again',
    'decline-unsaid': 'Tick this to sign without a reliable electronic signature, or sign with a passkey', 'passkey-failed': 'The passkey’s signature could not be verified. Nothing was signed; please try again.', 'passkey-unknown': 'This passkey is not registered with your account', 'passkey-late': 'The page was open for too long. Please sign again.',
    conflicted: '{label}: this person has a conflict of interest in the case', 'not-available': '{label}: this person is not available now', 'sat-before': '{label}: this person sat in the proceeding before',
    'over-claim': '{label}: this is more than the claim; the claim must be amended first', 'bid-moves-away': '{label}: from round to round the figure may only move towards the other side', 'no-such-head': '{label}: the claim has no head with this number', 'ground-put-before': '{label}: you have put this ground forward against this person before',
    'not-as-voted': '{label}: this is not how the votes fell', 'no-counterclaim': '{label}: there is no counterclaim', 'costs-need-bad-faith': '{label}: costs can be laid only on a side that was found to act in bad faith', 'over-sole-limit': '{label}: one person decides this case; the amount would need three', 'no-such-member': '{label}: the panel has no such member', 'no-terms-here': '{label}: a reopening orders nothing by itself',
    other: '{label}: please check this',
  },
  findings: { number: 'Finding {n}', text: 'What was found', evidence: 'Evidence that shows it', rule: 'Rule or clause by which it counts', ruleHint: 'For example: CPL 24.' },
  neutral: {
    byRule: 'By the rule: of those who are fit, the one with the fewest open cases', byRuleHint: 'With equal loads, whoever was last given a case longest ago.', empty: 'Nobody of this roster can be chosen. Ask the body that keeps it to add people, or pass the case on.',
    load: { one: '{n} open case', other: '{n} open cases' }, knows: 'Knows', speaks: 'Speaks', takes: 'Takes', barred: 'Cannot be chosen', note: 'Note',
  },
  unknownField: 'The form was sent with something that does not belong to it',
};
