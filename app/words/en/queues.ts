/** Lists of cases: my cases, the queues of organisations, search. */
export const queues = {
  cases: {
    title: 'My cases', lead: 'What waits for you comes first. You are written to whenever it is your turn.',
    emptyTitle: 'You have no cases yet', emptyText: 'When you file a complaint it appears here, with whose turn it is and until when.', emptyAction: 'Start a complaint', file: 'File a complaint', toQueue: 'Queue of {name}',
  },
  queue: {
    title: 'Queue', titleOf: 'Queue: {name}', choose: 'For which organisation?', chooseText: 'You act for more than one. Each has its own queue.', waiting: '{n, plural, =0 {nothing waits} one {# case waits} other {# cases wait}}',
    none: 'You act for no organisation', noneText: 'Queues are for merchants, platforms, associations and authorities. Your own cases are in “My cases”.', noneAction: 'My cases',
    emptyTitle: 'Nothing is waiting', emptyText: 'Cases appear here as soon as your organisation has to answer or decide.', emptyOthers: 'Show cases that wait for others',
  },
  groups: { overdue: 'Overdue', today: 'Due today', week: 'Due within five working days', later: 'Later', others: 'Waiting for others', ended: 'Ended' },
  tabs: { label: 'Which cases', all: 'All under way', mine: 'Our turn', mineOwn: 'My turn', others: 'Waiting for others', ended: 'Ended', more: '{n}+' },
  filter: { title: 'Filter', status: 'Stage', any: 'All', kind: 'What it is about', apply: 'Show', clear: 'Show everything', noneTitle: 'No case matches', noneText: 'Take away a filter to see more.', last: 'These were all.' },
  columns: { case: 'Case', about: 'About', against: 'Merchant', amount: 'Amount', status: 'Stage', due: 'Until', filed: 'filed', moved: 'Last event', noDate: 'no date' },
  turn: { mine: 'Your turn' },
  summary: { label: 'What is urgent', overdue: 'overdue', today: 'due today', week: 'due this week' },
  next: 'More', first: 'Back to the beginning',
  search: {
    title: 'Search', label: 'Words, order number or case reference', hint: 'Chinese or English. Only your cases and what you may read in them are searched, newest first.', hintDeciding: 'A consumer’s whole telephone number or e-mail address also finds their cases.', action: 'Search', where: 'Look in', results: 'Found',
    noneTitle: 'Nothing found', noneText: 'Try fewer or other words, or only part of the number.', tooShort: 'Enter at least two characters.', own: 'My cases', before: 'Look in older cases', open: 'Search',
  },
};
