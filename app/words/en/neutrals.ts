/** Rosters of mediators and arbitrators, their own pages, and the desk. */
export const neutrals = {
  comma: ', ',
  everyKind: 'every kind of case',
  spoken: { 'zh-CN': 'Chinese', en: 'English' },
  roles: { mediator: 'Mediator', arbitrator: 'Arbitrator' },
  skills: { consumerLaw: 'consumer law', contract: 'contracts', productQuality: 'product quality', digital: 'digital goods and services', accounting: 'accounting', psychology: 'difficult conversations' },
  obstacles: {
    interest: 'has declared an interest in a party', organisation: 'works for a party, or did when the case was filed', party: 'is a party of the case', earlier: 'sits or sat in this case', handling: 'is an officer of the body that handles the case',
    inactive: 'does not serve at present', away: 'is away', undeclared: 'has not declared interests yet', gone: 'no longer has an account', language: 'does not work in the consumer’s language', category: 'does not take this kind of case',
  },
  roster: {
    title: 'Roster', titleOf: 'Roster: {name}', lead: 'Mediators and arbitrators whom this body may give its cases. Cases are given by rule: to those who are fit and free of conflict, the one with the fewest open cases first, of equals whoever waited longest.',
    person: 'Person', role: 'Serves as', skills: 'Knows', languages: 'Languages', categories: 'Kinds of case', load: 'Open cases', state: 'State', last: 'Last given a case', never: 'never', editOf: 'Change the entry of {name}', add: 'Invite a person',
    emptyTitle: 'Nobody is on the roster', emptyText: 'Invite mediators and arbitrators by e-mail. Until somebody has accepted no mediator can be assigned.', saved: 'The roster was changed.', sent: 'The invitation was sent. It holds for 14 days; once the person accepts, their name stands here.', withdrawn: 'The invitation was withdrawn.', open: 'Roster of mediators and arbitrators',
    serving: 'serves', notServing: 'does not serve', away: 'away', undeclared: 'interests not declared', invited: 'invited', declined: 'declined', lapsed: 'invitation lapsed', count: '{n, plural, one {# open case} other {# open cases}}',
  },
  entry: {
    add: 'Invite a person to the roster', addLead: 'The person gets a letter and decides. Until they accept you see this address only, and no case can be given to them.', edit: 'Entry of {name}', email: 'E-mail address', emailHint: 'They do not have to belong to your organisation, nor have an account yet. An officer of the body that handles a case never arbitrates in it.',
    role: 'Serves as', skills: 'What they know', languages: 'Languages they work in', categories: 'Kinds of case they take', categoriesHint: 'None chosen: every kind.',
    interests: 'Organisations in which they have an interest', interestsHint: 'By employment, shares, family or regular business. They are never given a case of these.', add1: 'Add an organisation', addHint: 'Its name exactly as in the register, or its identifier.',
    from: 'Serves from', until: 'Serves until', dateHint: 'For example 2026-11-30. Leave empty for no limit.', active: 'Serves: may be given cases', save: 'Save', adding: 'Send the invitation',
    declared: 'Interests last declared by the person on {date}.', undeclared: 'The person has not declared interests yet and is given no case until they do, on their own page.',
  },
  errors: {
    'on-roster': 'Somebody you invited at this address is on the roster in this role already', throttled: 'This address was sent several letters in the last hour. Try again later.', lapsed: 'This invitation cannot be answered any more: it was answered, withdrawn, or has lapsed', unknown: 'Not found in the register', required: 'Enter or choose something', date: 'Not a date; write it like 2026-11-30', order: 'The end is before the beginning', other: 'Please check this',
  },
  invitation: {
    title: 'Invitation to the roster', invited: 'The person has not answered yet. You see their name once they accept; until then no case can be given to them.', declined: 'The person does not want to serve on this roster at present.', lapsed: 'The invitation was not answered in time. You can send a new one.',
    sent: 'Sent on', holds: 'Holds until', withdraw: 'Withdraw the invitation', remove: 'Take off the list',
  },
  own: {
    asked: '{name} asks you to serve', askedText: 'You would serve as: {role}. If you accept, this body sees your name, what you declare and when you are away. Cases are given to you only after you have declared your interests. The invitation holds until {date}.', accept: 'Accept', decline: 'Decline',
    title: 'My service', lead: 'You are on the roster of {name} as {role}.', interests: 'My interests', interestsText: 'Name every organisation in which you have an interest: by employment, shares, family or regular business, in the last three years. You are never given a case of these. What you declare is seen by the body that keeps the roster.',
    none: 'You have declared no interest.', organisations: 'Organisations in which I have an interest', organisationsHint: 'Untick one in which you have no interest any more.', declare: 'I declare that these are all my interests', declared: 'Last declared on {date}.', undeclared: 'You have not declared your interests yet. Until you do you are given no case.',
    absence: 'Absence', absenceText: 'While you are away you are given no new case. Cases you have go on: say in each if you have to give it up.', awayFrom: 'Away from', awayUntil: 'Back on', save: 'Save', saved: 'Saved.', notListed: 'You are on no roster', notListedText: 'Mediators and arbitrators are invited by the consumer association that keeps the roster. An invitation to your confirmed address appears here.',
  },
  desk: {
    drafts: 'Drafts', noDrafts: 'Nothing is half-written.', draft: '{what} in case {reference}, saved {at}',
    title: 'Desk', lead: 'Your cases by whose turn it is and by date.', mine: 'My turn', others: 'Waiting for others', load: '{n, plural, =0 {no open case} one {# open case} other {# open cases}}', conflicts: 'Conflicts', noConflicts: 'Nothing you declared concerns a case you sit in.',
    conflict: 'You declared an interest in {name}, a party of case {reference}. Step down, or ask that the interest be looked at.',
    keys: 'With the keyboard: in the list, j and k (or the arrows) go to the next and the previous case, Enter opens it; the keys work while the focus is in the list.', none: 'You sit in no case', noneText: 'Cases appear here as soon as one is given to you.', away: 'You are marked as away until {date}.', awayOpen: 'You are marked as away.', undeclared: 'You are given no new case until you have declared your interests.',
    back: 'Back to the desk', doneIn: 'In case {reference}.', doneNext: 'The next case is below.', openCase: 'Open that case', left: 'Your part in it is over, and its file is no longer open to you.',
    declare: 'Declare my interests', serviceOf: 'My service', in: 'as {seat}', act: 'What I can do', people: 'The people of the roster', peopleOf: 'Roster', todo: 'To do now',
  },
  caucus: {
    withMediator: 'Between you and the mediator only', complainant: 'Caucus with the consumer: only the consumer and you', respondent: 'Caucus with the merchant: only the merchant and you', room: 'The two sides, the mediator and the bodies in the case; never an arbitrator of this case', talks: 'Only the two sides and the mediator; never a platform, an association, an authority or an arbitrator',
  },
};
