/**
 * The kinds of document the portal issues. A machine names one in `issueDocument` and hands over what only it knows; who the
 * parties are, who issues, the reference and the dates are added inside the write (about.server.ts).
 *
 * What a kind reads of `data` beside that. Every item may be missing: its line is then left out.
 *   complaintRegistration  -
 *   reportRegistration     to ('platform' | 'authority': who looks into it)
 *   transferNotice         part ('case' | 'report'), to (seat), organisation (id), reasons
 *   identityRequest        missing (codes), rules { answer: rule }
 *   acceptance             byDefault
 *   nonAcceptance          ground, later, reasons, rules { review: rule }
 *   mediationNotice        neutrals (roster ids), rules { answer: rule, recusal: rule, end: rule }, startsAt, where
 *   mediationTermination   ground (1…8 or a code of Order 121 art. 23), reasons
 *   mediationStatement     terms, neutrals, signed [{ seat, method, at }], performed
 *   reportResult           result ('filed' | 'notFiled' | 'handled' | 'passedOn'), reasons
 *   settlementAgreement    terms, neutrals, signed, basis
 *   mediatorProposal       terms, reasons, neutrals, rules { answer: rule }
 *   proceduralOrder        number, points (codes or sentences), text, neutrals, rules { due: rule }
 *   award, panelDecision   claims, orders (terms), findings [{ text, evidence: ids, rule }], reasons, votes, neutrals, by ('consent' | 'default'),
 *                          corrects (text), costsBorne, costs, rules { performance: rule, reopening: rule }
 *   failureCertificate     side (to whom, the complainant unless said), outcome, ground, openRemedies, closedRemedies, rules { court: rule, … } (remedy: rule of its last day; here: until when a way is chosen on the portal), facts { … }
 *   courtBundle            -
 * A rule named in `rules` becomes the instant its period ends for this case; `dues: { name: instant }` says it outright.
 */
export const documentKinds = [
  'complaintRegistration', 'reportRegistration', 'transferNotice', 'identityRequest', 'acceptance', 'nonAcceptance',
  'mediationNotice', 'mediationTermination', 'mediationStatement', 'reportResult',
  'settlementAgreement', 'mediatorProposal', 'proceduralOrder', 'award', 'panelDecision', 'failureCertificate', 'courtBundle',
] as const
export type DocumentKind = (typeof documentKinds)[number]
export const isDocumentKind = (name: string): name is DocumentKind => (documentKinds as readonly string[]).includes(name)

/** Which edition of the templates and the drawing a new document is written by; raised when either changes what comes out. */
export const edition = 4
