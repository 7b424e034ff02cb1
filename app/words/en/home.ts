export const home = {
  title: 'A dispute about an online purchase?',
  hero: 'A dispute about an online purchase? Let us help you settle it.',
  lead: 'Tell the shop what went wrong and look for a solution together. If you cannot agree, the platform or a consumer association steps in. At every step you see whose turn it is and until when.',
  free: 'Free of charge. You can stop at any time and still go to court.',
  consumer: {
    title: 'I bought something',
    text: 'Order number, what happened, photographs or chat records. About ten minutes; you can save and go on later.',
    start: 'Start a complaint',
    explore: 'Not sure? Find out which way is yours',
  },
  merchant: {
    title: 'I sell, and received a complaint',
    text: 'Answer from the link in the notice, without an account. Offer a solution before the date named in it.',
    start: 'Answer a complaint',
    explore: 'What happens if I do not answer',
  },
  steps: {
    title: 'How it goes',
    list: [
      {
        title: 'You complain',
        time: 'Received at once',
        text: 'The complaint is checked for what is missing and sent to the merchant. Whether it is accepted is decided within {accept} working days.',
      },
      {
        title: 'The merchant answers',
        time: '{respond} days',
        text: 'You talk here, in writing. Either side can make an offer that the other accepts with one click.',
      },
      {
        title: 'The platform steps in',
        time: '{platform} working days',
        text: 'If there is no answer or no agreement, an officer of the platform looks at both sides and proposes a solution with reasons.',
      },
      {
        title: 'It is carried out',
        time: 'By the date agreed',
        text: 'The portal watches whether what was promised is done. If not, or if you do not agree, you see which ways remain open.',
      },
    ],
    more: 'Every time limit, with its rule',
  },
  back: {
    title: 'Go on with something',
    text: 'Sign in to see your cases, drafts and what is waiting for you.',
    signIn: 'Sign in',
    register: 'Make an account',
  },
  desk: {
    page: 'Your cases', title: '{name}, this is where things stand',
    waiting: '{n, plural, =0 {Nothing waits for you.} one {# case waits for you.} other {# cases wait for you.}}',
    waitingLate: '{n, plural, one {# case waits for you} other {# cases wait for you}}, {late} overdue.', all: 'Show the whole list', open: 'Open the list',
  },
  open: {
    title: 'Open to everyone',
    rules: { title: 'Rules and time limits', text: 'What each side must do, by when, and on what legal basis.' },
    guide: { title: 'Guide to the procedures', text: 'Each procedure as a picture, drawn from the rules the portal itself follows.' },
    elder: { title: 'Large text, simple layout', text: 'Bigger letters and buttons, the same pages.' },
  },
}
