/** What letters say around the words of a workflow, and the portal's own letters. Read on the server only, so it is in no page's catalogue. */
export const mail = {
  portal: 'Hejie',
  seats: {
    complainant: 'consumer',
    respondent: 'merchant',
    platform: 'platform',
    association: 'consumer association',
    authority: 'authority',
    mediator: 'mediator',
    arbitrator: 'panel',
  },
  respondentPlatform: 'platform complained of',
  you: 'you',
  and: ' and ',
  unknown: '—',
  documents: 'Issued with this letter: {titles}. It can be downloaded on the page of the case within a minute or two, and checked by its code at {url}.',
  facts: {
    title: 'The case in brief',
    reference: 'Case',
    against: 'Complaint against',
    waitsOn: 'Whose turn',
    matter: 'To be done',
    due: 'Due',
    date: '{date} (Beijing time)',
    daysLeft:
      '{n, plural, =0 {The last day is the day this letter was written} one {# working day left when this letter was written} other {# working days left when this letter was written}}',
    provisional: 'The public holidays of that year are not announced yet; the date may move later, never earlier.',
  },
  why: {
    person: 'You get this letter because you are the {seat} in case {reference}.',
    member: 'You get this letter because you act for “{organisation}”, the {seat} in case {reference}.',
    registry: 'You get this letter because this is the registered contact address of “{organisation}”, the {seat} in case {reference}.',
    address: 'You get this letter because somebody used this address on Hejie.',
  },
  reach: 'Replies to this address are not read. To see the case or reach us, go to {url}',
  link: 'If the button does not open, copy this address into your browser:',
  signedLink:
    'You can read and answer without an account. This link is for your organisation only and works until {date}; do not pass it on.',
  nature: 'Hejie helps people settle disputes about online purchases. It does not take away anyone’s right to go to court.',
  demonstration: 'This letter comes from a demonstration; its people and cases are made up.',
  openCase: 'Open the case',
  otherwise: 'If nothing happens by then: {otherwise}',
  reminder: {
    subject: 'Reminder: {deadline} (case {reference})',
    body: ['In case {reference}, “{deadline}” is due by {due}.', 'If you have already done this, you can ignore this reminder.'],
  },
  letters: {
    confirmEmail: {
      subject: 'Confirm your e-mail address',
      body: [
        'Somebody registered on Hejie with this address. If it was you, confirm it with the button below; the link works until {expires}.',
        'If it was not you, ignore this letter: an account that is not confirmed cannot be used.',
      ],
      button: 'Confirm this address',
    },
    alreadyRegistered: {
      subject: 'This address is registered already',
      body: [
        'Somebody tried to register with this address, which already has an account, so no new one was made.',
        'If it was you, sign in; if you forgot the password you can set a new one from the sign-in page. If it was not you, there is nothing to do and nothing has changed.',
      ],
      button: 'Go to sign in',
    },
    resetPassword: {
      subject: 'Set a new password',
      body: [
        'We were asked to set a new password for the account with this address. The link works once, until {expires}.',
        'If you did not ask for it, ignore this letter; the password stays as it is.',
      ],
      button: 'Set a new password',
    },
    passwordChanged: {
      subject: 'Your password was changed',
      body: [
        'The password of your account was changed on {at} (Beijing time), and your other devices were signed out.',
        'If it was not you, set a new password at once.',
      ],
      button: 'Set a new password',
    },
    changeEmail: {
      subject: 'Confirm your new e-mail address',
      body: [
        'Somebody asked to change the address of a Hejie account to this one. If it was you, confirm it with the button below; the link works until {expires}.',
        'If it was not you, ignore this letter.',
      ],
      button: 'Confirm the new address',
    },
    emailChanged: {
      subject: 'The address of your account was changed',
      body: [
        'The address of your account was changed on {at} (Beijing time). Letters go to the new address from now on; this one gets no more letters about cases.',
        'If it was not you, contact us at once.',
      ],
      button: 'Open Hejie',
    },
    invitation: {
      subject: '“{organisation}” invites you to Hejie',
      body: [
        '“{organisation}” invites you to handle its cases on Hejie as a member. The link works once, until {expires}.',
        'If you do not know this organisation, ignore this letter.',
      ],
      button: 'Accept the invitation',
    },
    takeSeat: {
      subject: 'You can go on with complaint {reference}',
      body: ['The body that handles complaint {reference} has recorded you as the successor of the consumer who filed it. With the link you take that seat and the case goes on. The link works once, until {expires}.', 'If this does not concern you, ignore this letter; nothing happens by it.'],
      button: 'See and take the seat',
    },
    serveOnRoster: {
      subject: '“{organisation}” asks you to serve on its roster',
      body: [
        '“{organisation}” asks whether you will serve on its roster of mediators and arbitrators on Hejie. It knows only this address: your name is shown to it once you accept. No case is given to you before you have declared your interests. The link works once, until {expires}.',
        'If you do not want to serve, or do not know this organisation, ignore this letter; nothing happens by it.',
      ],
      button: 'See the invitation',
    },
    claimOrganisation: {
      subject: 'Confirm that you act for “{organisation}”',
      body: ['Somebody asked to act for “{organisation}” on Hejie. This letter goes to the address in its registration; if your organisation asked for it, confirm with the button below. The link works once, until {expires}.', 'If it was not your organisation, ignore this letter; nobody gains any right by it.'],
      button: 'Confirm and set up the account',
    },
  },
}
