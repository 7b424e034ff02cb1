/** Signing: the agreement on its page, passkeys, and the page that says who signed what and how to check it. */
export const settlement = {
  read: 'Read what you sign', fingerprint: 'Fingerprint of this text (SHA-256)', other: 'The same legal text in Chinese', nothing: 'There is nothing to sign here at the moment.',
  draft: 'You sign what you have written above, with findings and reasons, by typing your password again.',
  oneAct: 'One signature covers the terms and both texts in both languages.',
  large: { title: 'This settlement is above {limit}: use a reliable electronic signature', text: 'It comes to {total}. Above {limit} the norm for third-party e-commerce platforms (8.1) has the parties prompted to sign with a reliable electronic signature. A passkey comes closest to one here: it is made and held by your own device, and is bound to exactly this text.' },
  small: 'A settlement of this size can be signed by typing your password again. You may also use a passkey.',
  passkey: {
    title: 'Sign with a passkey', text: 'Your device asks for your fingerprint, face or PIN and signs the fingerprint of this text.', sign: 'Sign with a passkey', none: 'You have no passkey here yet. Making one takes a minute; you then come back to this page.',
    add: 'Make a passkey', stopped: 'The device did not sign: it was cancelled, took too long, or holds none of your passkeys for this portal. Nothing was sent.', waiting: 'Your device is asking you…', noScript: 'A passkey needs JavaScript, which is off in this browser.', unsupported: 'This browser cannot use passkeys.',
  },
  click: {
    title: 'Or sign by click', titleFirst: 'Sign by click', text: 'Type your password again and press the button below. This is a click-to-accept: it binds you, but it is not a reliable electronic signature in the sense of the E-Signature Law.',
    password: 'Your password', declined: 'I have been told about the reliable electronic signature and choose to sign without it.', demo: 'Demonstration: everybody’s password here is {password}',
  },
  proof: {
    title: 'Who signed what, and how to check it', link: 'Who signed what, and how to check it', caption: 'Case {reference}', lead: 'Every signature given in this case, checked again just now from what is stored.', none: 'Nothing has been signed in this case yet.',
    agreement: { settlement: 'Settlement', agreementToArbitrate: 'Agreement to arbitrate', decision: 'Decision' }, inForce: 'in force', waiting: 'not signed by everybody yet', replaced: 'not in force',
    text: 'The text as signed', erased: 'The name of a party was erased at that person’s request, so the text can no longer be put together here in full. The signatures are still tied to its fingerprint: whoever holds a copy can prove it.',
    who: 'Signed by', hand: 'By the hand of', seat: 'As', at: 'Signed at (clock of the case)', wallAt: 'Clock of the server', sameClock: 'the same', method: 'How', methods: { click: 'Click, with the password typed again', passkey: 'Passkey' }, entry: 'Entry in the record', device: 'Signed for',
    declined: 'Was told about the reliable electronic signature and chose to sign without it',
    holds: 'Holds', fails: 'Does not hold', checked: 'Checked now', forgotten: 'erased at the person’s request',
    checks: {
      text: 'The stored text has the fingerprint that was signed', chain: 'The record holds this signature at this instant, by this signer', row: 'No byte of the stored signature was changed', passkey: 'The passkey’s signature fits its public key and this text',
    },
    unknown: 'Cannot be checked here any more', none4: 'Not applicable: signed by click',
    conditions: {
      title: 'The four conditions of a reliable electronic signature', intro: 'Article 13 of the Electronic Signature Law. What the portal can say about each, and what it cannot.', head: 'Condition', passkeyHead: 'Signed with a passkey', clickHead: 'Signed by click',
      rows: [
        { what: '(1) The data used to sign belong to the signer alone', passkey: 'Supported: the key pair was made for this account after its password was given. The portal did not verify the signer’s identity papers, and no certification authority did.', click: 'Not shown: a password can be known to others.' },
        { what: '(2) At the time of signing they were controlled by the signer alone', passkey: 'Supported: the device asked for a fingerprint, face or PIN (the flag “user verified” is in the signed data). Who held the device, the portal cannot see; a passkey that is synced is also kept by the provider of that account.', click: 'Not shown.' },
        { what: '(3) A later change to the signature can be found', passkey: 'Met: any changed byte makes the check fail.', click: 'Shown by the portal’s record only: the entry is part of a chain in which nothing can be changed unnoticed.' },
        { what: '(4) A later change to the content or form can be found', passkey: 'Met: the signature covers the fingerprint of the whole text.', click: 'Shown by the portal’s record only.' },
      ],
      ca: 'A passkey is not a signature certified by an electronic certification service (CA). Where it is disputed whether a signature is reliable, a court decides, and the parties may also agree on the conditions they accept (art. 13 para. 2). The portal calls a click never a reliable electronic signature.',
    },
    download: 'Download the proof (JSON)', printed: 'Text of the proof',
    how: {
      title: 'How somebody else checks it', intro: 'With the downloaded file and no help from this portal:',
      steps: [
        'agreement: write it as canonical JSON (RFC 8785) and take its SHA-256 in hex. It must be textHash.',
        'For each passkey signature: join the five lines “hejie-signature/1”, textHash, reference, signer, issued with line breaks; SHA-256 of that, in base64url, must be the challenge inside clientDataJSON (base64url).',
        'clientDataJSON must have the type webauthn.get and the origin of this portal; the first 32 bytes of authenticatorData must be SHA-256 of rpId; bits 0 and 2 of the 33rd byte (user present, user verified) must be set.',
        'Verify signature over authenticatorData followed by SHA-256 of clientDataJSON with publicKey (a COSE key; most are ES256, ECDSA on P-256). Any WebAuthn library does steps 3 and 4.',
        'The instant and the signer stand in entry seq of the record; its hash covers facts.signed, which is the hash of the signature’s row. Whoever keeps an earlier fingerprint of the record can prove that nothing was put in later.',
      ],
    },
  },
  passkeys: {
    title: 'Passkeys', intro: 'A passkey lets your device sign for you with a fingerprint, face or PIN. Settlements above 50,000.00 CNY should be signed with one. Signing in stays as it is, with your password.', none: 'You have no passkeys yet.', add: 'Add a passkey', name: 'Name', made: 'Made', used: 'Last used', never: 'never', act: 'Change', rename: 'Rename or remove', renameOf: 'Rename or remove {name}',
    synced: 'synced between your devices', onDevice: 'on one device', done: { added: 'The passkey was added.', renamed: 'The name was changed.', removed: 'The passkey was removed. What it signed stays valid and can still be checked.' },
    addTitle: 'Add a passkey', addText: 'Choose a name that tells you which device it is. We ask for your password first, so that nobody who finds this page open can add a key of theirs.', begin: 'Go on', making: 'Your device is asking you to make a passkey…', again: 'Try again',
    nameLabel: 'Name of the passkey', nameHint: 'For example: my phone', password: 'Your password', needsScript: 'Adding a passkey needs JavaScript, which is off in this browser.', unsupported: 'This browser or address cannot use passkeys. A passkey needs a host name; an address of numbers will not do.',
    stopped: 'No passkey was made: it was cancelled, took too long, or this device already has one for this account.',
    editTitle: 'Passkey “{name}”', save: 'Save the name', removeTitle: 'Remove it', removeText: 'You can no longer sign with it. Remove it from your device as well. What it signed stays valid.', remove: 'Remove this passkey', backToSigning: 'Go back to signing',
    errors: { required: '{label}: enter something', 'too-long': '{label}: this is too long', characters: '{label}: contains characters that cannot be used', 'one-line': '{label}: write this on one line, without line breaks or tabs', 'password-wrong': 'That is not your password', throttled: 'Too many tries. Wait fifteen minutes.', 'passkey-failed': 'The passkey could not be verified. Please try again.', 'passkey-known': 'This passkey is already registered.', 'passkey-many': 'There are already twenty passkeys. Remove one first.', other: 'Please check this' },
  },
};
