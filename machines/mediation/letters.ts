import type { Letter } from '../workflow'

const plain: Letter = { button: 'case' }
const due = (rule: string): Letter => ({ button: 'case', due: rule })

/** Who is told what. What was said with one side alone is told to nobody but that side and the mediator, and never in the letter itself. */
export const letters = {
  consentAsked: { button: 'answerLink', due: 'mediationConsent' }, consented: plain, notStarted: plain, toAccept: due('mediationAcceptance'), accepted: due('mediationTotal'),
  toAssign: due('mediatorAssignment'), nextRoster: plain, assigned: plain, mediatorNoticed: due('recusalWindow'), disclosed: plain, mediatorChanged: plain, mediatorAbsent: plain,
  recusalAsked: plain, recusalRefused: plain, opened: due('mediationTotal'), message: plain, caucusMessage: plain, sessionCalled: plain, absent: plain,
  offerMade: plain, offerDeclined: plain, headAgreed: plain, claimAmended: plain, biddingOpened: plain, appraisalAsked: plain, appraisalBegan: plain, appraisalEnded: plain,
  terms: due('termsSigning'), termsLarge: due('termsSigning'), signed: due('termsSigning'), unsigned: plain, backToTalks: plain, agreed: plain, agreedAtOnce: plain,
  terminated: plain, toGiveNotice: due('endNotice'), notice: plain, handedOver: plain, successor: plain,
} satisfies Record<string, Letter>
