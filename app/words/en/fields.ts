/** Fields of forms, one for each kind of machines/fields, and what is wrong with an answer. */
export const fields = {
  addTerm: 'Add another', removeTerm: 'Remove', term: 'Number {n}', remedy: 'What', chooseRemedy: 'Choose', amount: 'Amount', within: 'To be done within (days)', withinHint: 'Calendar days after the agreement. Leave empty for 15 days.', head: 'What the money is for',
  addresses: 'One address on each line, at most {n}.', sealed: 'Sealed: nobody sees this before both sides have spoken.', find: 'Find', findLabel: '{label}: part of the name', findNone: 'No name found. Try fewer characters.', partyNone: 'None of these',
  look: 'See it (new tab)',
  number: 'From {min} to {max}',
  remedies: {
    refund: 'Refund', partRefund: 'Part refund', return: 'Return of the goods', replacement: 'Replacement', repair: 'Repair', redo: 'Do it again',
    missingQuantity: 'Deliver what was missing', priceCut: 'Price reduction', compensation: 'Compensation', apology: 'Apology',
  },
  heads: { loss: 'Actual loss', threefold: 'Punitive damages (CPL 55)', costs: 'Costs', other: 'Other' },
  errors: {
    required: '{label}: enter or choose something', 'too-long': '{label}: this is too long', 'too-short': '{label}: a little more, please', characters: '{label}: contains characters that cannot be used',
    amount: '{label}: enter an amount such as 1,234.50', 'amount-low': '{label}: the amount is too low', 'amount-high': '{label}: the amount is too high', 'amount-not-here': '{label}: this carries no amount of money',
    'head-not-here': '{label}: only compensation has this', number: '{label}: enter a whole number', 'number-low': '{label}: the number is too low', 'number-high': '{label}: the number is too high',
    date: '{label}: this is not a date', unknown: '{label}: this is not known here', 'too-many': '{label}: too many', repeated: '{label}: the same thing twice', address: '{label}: enter addresses that begin with https://',
    'ground-not-this-body': '{label}: this body may not refuse on that ground', 'ground-overturned': '{label}: a review has overturned that ground', 'more-than-claimed': '{label}: tick this to confirm that you want to give more than was asked for', email: '{label}: enter an e-mail address', 'pause-cap': '{label}: more than the 30 days that pauses may take in all',
    other: '{label}: please check this',
  },
  unknownField: 'The form was sent with something that does not belong to it',
};
