/** What the portal says of itself: accessibility, personal information. Each section is a heading and its paragraphs. */
export const about = {
  accessibility: {
    title: 'Accessibility',
    lead: 'Everybody must be able to complain and to answer: with a keyboard, a screen reader, large letters, an old phone, a slow line.',
    sections: [
      {
        title: 'What you can rely on',
        text: [
          'Every task works with the keyboard alone, on a screen of 320 pixels, with letters enlarged to 200 percent, and with scripts switched off.',
          'There is a simple mode with large text and large buttons. It has the same pages and the same abilities.',
          'Time limits are those of the procedure, shown as a date with what is left. No page runs out while you write: filing is saved as you go.',
          'Colour is never the only sign, nothing flashes, nothing moves unless you ask, and there are no picture puzzles.',
        ],
      },
      {
        title: 'How it is tested',
        text: [
          'We work to WCAG 2.2 level AA and GB/T 37668-2019. Each version is tested by machine in both languages and both modes, on a wide screen, on a phone and without scripts.',
          'Machines find about half of all obstacles. What they cannot see, such as whether a text is easy to understand, depends on people telling us.',
        ],
      },
      {
        title: 'If something gets in your way',
        text: [
          'You may hand in a complaint or an answer in another form, on paper or by telephone, at the body that runs this portal; it is then entered here for you and treated alike.',
          'Files that parties upload, such as photographs or scanned papers, may not be readable by a screen reader. Ask the officer of your case for a description.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Personal information',
    lead: 'A dispute cannot be handled without knowing who is in it. The portal keeps what the procedure needs and shows it only to those it concerns.',
    sections: [
      {
        title: 'What is kept, and why',
        text: [
          'Your account: name, e-mail address, language, and a password that only you know; the portal keeps a fingerprint of it that cannot be turned back. Of a passkey you add it keeps the public key that verifies what you sign; your fingerprint, face and private key never leave your device.',
          'Your cases: what you and the other side write, offers, and evidence. They are kept sealed, under keys of their own.',
          'A log of who did what and when, without the content of what was written.',
        ],
      },
      {
        title: 'Who can see it',
        text: [
          'Before you send anything the page says who will see it: both sides, only those who decide, or only one side.',
          'Your contact data is masked for the other side. If it is disclosed on a legal ground, that is recorded with its reason, and you can see it.',
          'Photographs are shown without the place and device stored in them; the original stays sealed as evidence.',
        ],
      },
      {
        title: 'How long',
        text: [
          'Records of a transaction must by law be kept for at least three years after it is completed (E-Commerce Law, article 31). After that, or if you ask and no law stands against it, the keys to your data are destroyed; the record that something happened can still be proved, but no longer read.',
        ],
      },
      {
        title: 'Your rights',
        text: [
          'You can see, copy, correct and, within the limits above, have deleted what concerns you (Personal Information Protection Law, articles 44 to 50). Ask the body that runs this portal.',
        ],
      },
      {
        title: 'Cookies',
        text: [
          'The portal sets four: one while you are signed in, one for links from letters that you opened, one for your language, one for the size of text. None of them follows you elsewhere, and nothing from other companies is loaded.',
        ],
      },
    ],
  },
}
