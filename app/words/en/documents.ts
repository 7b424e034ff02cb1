/** Papers of a case, checking one, and those that could not be made. */
export const documents = {
  kinds: {
    complaintRegistration: 'Registration of the complaint', reportRegistration: 'Registration of the report', transferNotice: 'Notice of transfer', identityRequest: 'Request to show proof of identity',
    acceptance: 'Acceptance of the complaint', nonAcceptance: 'Non-acceptance of the complaint', mediationNotice: 'Notice of mediation', mediationTermination: 'Notice that mediation has ended',
    mediationStatement: 'Mediation statement', reportResult: 'What came of the report', settlementAgreement: 'Settlement agreement', mediatorProposal: 'Mediator’s proposal',
    proceduralOrder: 'Procedural order', award: 'Arbitral award', panelDecision: 'Panel decision', failureCertificate: 'Certificate that the dispute was not resolved', courtBundle: 'Court bundle: list of contents',
  },
  list: {
    title: 'Documents', none: 'No documents yet.', coming: 'being made, ready in a moment', failed: 'could not be made; the administrators have been told',
    missing: 'These characters are not in the fonts and stand in the document as marks: {codes}', about: 'Each document is in Chinese and English and sealed electronically.', check: 'Check a document',
  },
  coming: {
    caption: 'Case {reference}', title: 'The document is being drawn', text: 'It has been issued and counts from then; only the paper is not ready yet. Please try again in a moment. Nothing needs to be done.',
    again: 'Try again', back: 'To the case', failedTitle: 'The document could not be drawn', failedText: 'It has been issued and counts from then. The administrators have been told and will have it made again.',
  },
  verify: {
    title: 'Check a document', intro: 'See whether a document really comes from this portal and has not been changed. No sign-in is needed.',
    byCode: 'By its code', code: 'Code of the document', codeHint: 'At the foot of every page, such as HD-7K3M-9Q2P-4WXC. Capitals and hyphens do not matter.', check: 'Check the code',
    byFile: 'By the file', file: 'The PDF file', fileHint: 'As it was downloaded, at most 20 MB. It is compared and not kept.', checkFile: 'Check the file',
    result: 'Result', kind: 'Document', by: 'Issued by', on: 'Issued on', sealed: 'Sealed', reference: 'Case', notKnown: 'no longer on record', coming: 'being sealed',
    titles: {
      issued: 'A document with this code was issued', genuine: 'Genuine and unchanged', altered: 'Changed: this file is not what was issued', unknown: 'Not known to this portal', mistyped: 'This is not a code of a document',
      throttled: 'Too many checks', noFile: 'No file was read', tooLarge: 'The file is too large',
    },
    says: {
      issued: 'Compare what stands below with the paper before you. A code alone does not show that the text was not changed: for that, check the file.',
      genuine: 'This file is, byte for byte, what the portal issued, and its seal is whole.',
      altered: 'The file bears the seal or the code of this portal, but bytes were changed, added or removed. Do not rely on it; ask whoever gave it to you for the original.',
      unknown: 'The portal has issued nothing like it. Check the code letter by letter, or upload the file as it was downloaded: a printout that was scanned cannot be compared.',
      mistyped: 'A code has twelve letters and digits after HD, and its last one does not fit the others. Please look again.',
      throttled: 'From your network there were many checks in a short time. Please try again in a quarter of an hour.', noFile: 'Choose the PDF file and try again.', tooLarge: 'Documents of this portal are smaller than 20 MB.',
    },
    meaning: 'A check shows who issued a document, what it is, and when. It tells nothing about the parties or about what the document says.',
  },
  unmade: {
    title: 'Documents that could not be made', list: 'Documents that could not be made', document: 'Document', of: 'Case', why: 'Why', tries: '{n, plural, one {# try} other {# tries}}', when: 'Issued', act: 'Action', again: 'Make again',
    done: 'The document will be made again in a moment.', gone: 'The document is not waiting to be made again.', empty: 'All documents have been made', emptyText: 'A document that cannot be drawn or sealed appears here.',
    erased: 'What it was to say has been erased.', marked: 'Documents with characters the fonts lack', markedText: 'They were sealed with a visible mark in place of each such character.', missing: 'Characters',
  },
}
