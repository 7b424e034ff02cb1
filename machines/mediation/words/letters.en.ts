import type { WorkflowWords } from '../../workflow'
import { answer, letter } from '../../complaint/words/letter'

const beginning: WorkflowWords['letters'] = {
  consentAsked: answer('Answer', 'Mediation is proposed in case {reference}', 'A mediation is proposed in the dispute about {respondent}. It needs the consent of both sides.', 'Mediation is free, confidential, and binds nobody until something is signed. You can leave it at any time.', 'Please answer by {due}. Silence counts as a refusal and is recorded as one.'),
  consented: letter('The other side consents to mediation ({reference})', 'The other side has consented to mediation.'),
  notStarted: letter('The mediation in case {reference} does not begin', 'Reason: {reason}.', 'The consumer can choose another way. A certificate with the ways still open and their last day is on the case page.'),
  toAccept: letter('To be accepted: mediation in case {reference}', 'Both sides consent to mediation. Please accept it by {due}; if you do not, it begins by itself.'),
  accepted: letter('The mediation in case {reference} has been accepted', 'The mediation has been accepted. It ends by {due}, signing included.', 'A mediator is chosen next, and you will be told who it is.', 'From now on the authority no longer mediates the same dispute where a consumer association has accepted it.'),
  toAssign: letter('A mediator is needed in case {reference}', 'Please assign a mediator by {due}. Nobody with an interest in the dispute or in a side can be chosen.', 'If nobody is assigned in time, the next roster is asked.'),
  nextRoster: letter('Another association chooses the mediator in case {reference}', 'No mediator was found in time. Another association now chooses one from its roster. The last day of the mediation stays the same.'),
  assigned: letter('You mediate in case {reference}', 'You have been assigned as mediator. Please disclose at once whether anything ties you to a side or to the matter, and step down if you cannot be neutral.'),
  mediatorNoticed: letter('Your mediator in case {reference}', 'A mediator has been named; who it is and which interests they have declared is on the case page.', 'Until {due} each side may have the mediator changed once without a reason, or challenge them with a reason. Later only on a ground that was not known before.'),
  disclosed: letter('The mediator in case {reference} has made a disclosure', 'The mediator has said which ties they have to the sides or to the matter. You can read it on the case page, and challenge the mediator on it.'),
  mediatorChanged: letter('The mediator in case {reference} changes', 'The mediator no longer sits in this case. Another one is chosen. The last day of the mediation stays the same.'),
  mediatorAbsent: letter('The mediator in case {reference} is replaced', 'For five working days the mediator did nothing, so another takes over. The last day of the mediation stays the same.'),
  recusalAsked: letter('The mediator in case {reference} is challenged', 'The mediator has been challenged. An officer who did not choose the mediator decides within two working days. Until then the mediator’s work rests.'),
  recusalRefused: letter('The mediator in case {reference} stays', 'The challenge was refused or taken back, and the mediator stays. The reasons are on the case page.'),
}
const talking: WorkflowWords['letters'] = {
  opened: letter('The talks in case {reference} are open', 'You can write to everyone or to the mediator alone, make offers and answer them.', 'What one side says to the mediator alone is read by nobody else. Nothing said here is passed on to an arbitrator. The mediation ends by {due}.'),
  message: letter('A new message in the mediation {reference}', 'Somebody wrote to everyone in the mediation.'),
  caucusMessage: letter('A confidential message in the mediation {reference}', 'There is a message for you that the other side cannot read. It is not in this letter; sign in to read it.'),
  sessionCalled: letter('You are invited to a session in the mediation {reference}', 'The mediator has called a session; day, time and place are on the case page.', 'Whoever stays away twice without a good reason ends the mediation.'),
  absent: letter('You missed a session in the mediation {reference}', 'You did not come to the session, and gave no good reason. If it happens a second time, the mediation ends.'),
  offerMade: letter('An offer in the mediation {reference}', 'An offer was made. You can accept it, decline it or make one of your own.'),
  offerDeclined: letter('An offer in the mediation {reference} was declined', 'The offer was not accepted. The talks go on.'),
  headAgreed: letter('Agreed on a point in the mediation {reference}', 'The two sides agree on a point. It binds when everything agreed has been drawn up and signed.'),
  claimAmended: letter('The claim in the mediation {reference} was amended', 'The consumer has amended the claim. Earlier offers fall.'),
  biddingOpened: letter('Sealed figures in the mediation {reference}', 'An exchange of sealed figures has begun. Nobody sees your figure: not the other side, not the mediator.', 'If the two figures meet, the middle is agreed. If not, nothing is ever revealed.'),
  appraisalAsked: letter('An expert is proposed in the mediation {reference}', 'An expert appraisal was asked for. Both sides agree who pays, within ten days; without agreement the mediation ends.'),
  appraisalBegan: letter('An appraisal in the mediation {reference} has begun', 'The appraisal has begun and the clock stands still, sixty days at most.'),
  appraisalEnded: letter('The appraisal in the mediation {reference} has ended', 'The appraisal has ended and the clock goes on.'),
}
const ending: WorkflowWords['letters'] = {
  terms: answer('Read and sign', 'An agreement to sign in the mediation {reference}', 'What was agreed has been drawn up, {amount} in all.', 'Please read both texts and sign by {due}. It binds when both sides and the mediator have signed.'),
  termsLarge: answer('Read and sign', 'An agreement to sign in the mediation {reference}: a reliable electronic signature is advised', 'What was agreed has been drawn up, {amount} in all, which is over fifty thousand yuan.', 'For such an amount you are advised to sign with a passkey, as a reliable electronic signature. Please read both texts and sign by {due}. It binds when both sides and the mediator have signed.'),
  signed: answer('Read and sign', 'Signed in the mediation {reference}', 'Somebody has signed the agreement. The last day to sign is {due}.'),
  unsigned: letter('Not signed in the mediation {reference}', 'Not everybody signed in time, so nothing binds. What was agreed point by point is kept, and the talks go on.'),
  backToTalks: letter('Back to the talks in the mediation {reference}', 'Somebody says that the text is not what was agreed. Signatures given so far fall, and the talks go on.'),
  agreed: letter('Agreed: the mediation {reference}', 'The agreement has been signed by both sides and the mediator and binds from now on. The document is on the case page.', 'Each term has its own last day.'),
  agreedAtOnce: letter('Agreed and carried out: the mediation {reference}', 'The consumer confirms that everything agreed was carried out at once. The record is on the case page.'),
  terminated: letter('The mediation {reference} has ended without agreement', 'Reason: {reason}.', 'You will receive a notice within seven working days. What was said in the mediation stays there.'),
  toGiveNotice: letter('Notice to be given: the mediation {reference} has ended', 'Reason: {reason}. Please give notice with reasons by {due}; if you do not, it goes out by itself.'),
  notice: letter('Notice of the end of the mediation {reference}', 'The notice is on the case page. Reason: {reason}.', 'The consumer also has a certificate with the ways still open and their last day.'),
  handedOver: letter('The mediation {reference} was handed over', 'Another body now conducts the mediation. Records and periods stay as they are.'),
  successor: letter('A successor in the mediation {reference}', 'A successor has taken one side’s place. Signatures given so far fall.'),
}
export const letters: WorkflowWords['letters'] = { ...beginning, ...talking, ...ending }
