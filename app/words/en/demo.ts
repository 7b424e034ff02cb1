/** The demonstration's own doors. */
export const demo = {
  people: {
    title: 'Be one of these people',
    lead: 'One click signs you in. Open a second browser window in private mode to be two people at once.',
    be: 'Continue as {name}',
    roles: {
      consumer: 'Consumer', merchant: 'Merchant', platform: 'Platform officer', association: 'Consumer association', authority: 'Authority', auditor: 'Auditor', admin: 'Administrator',
    },
    about: {
      lin: 'A consumer with several cases: a cracked teapot, a tablet never sent.',
      wang: 'An older consumer who uses the large-text mode.',
      emma: 'A consumer who reads English.',
      chen: 'Answers for a teaware shop with a full queue.',
      qiu: 'Answers for an electronics shop.',
      he: 'Handles complaints at the marketplace Jishitong.',
      sun: 'Handles what comes to the Yunchuan Consumers Association.',
      jian: 'Reads what an authority may read.',
      audit: 'Reads the record and the audit log.',
      admin: 'Keeps the registers, people and letters of the portal.',
    },
  },
  clock: {
    title: 'Move the clock',
    lead: 'The case clock can be moved forward. Deadlines that pass on the way fire at once, each at its own instant.',
    now: 'The clock of the cases stands at',
    unit: 'Move forward by',
    units: { hours: 'Hours', days: 'Calendar days', workDays: 'Working days' },
    amount: 'How many',
    move: 'Move the clock',
    quick: { hours: '1 hour', days: '1 day', workDays: '1 working day', week: '7 days' },
    moved: 'The clock was moved. {n, plural, =0 {Nothing fell due on the way.} one {One deadline or reminder fell due on the way.} other {# deadlines and reminders fell due on the way.}}',
    errors: { required: 'Enter a number', number: 'Enter a whole number from 1 to 400', 'number-low': 'Enter a whole number from 1 to 400', 'number-high': 'Enter a whole number from 1 to 400' },
    reset: 'Start again from the beginning',
    resetLead: 'Everything done in this demonstration is thrown away and laid anew. It takes a few seconds and you will be signed out.',
    resetDo: 'Throw everything away and start again',
    resetDone: 'The demonstration was laid anew.',
  },
}
