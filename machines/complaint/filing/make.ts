import { totalOf, type ComplaintInput } from '../context'
import { fieldsOf, stepsFor, type Answers, type FilingPlan, type Known, type MadeFiling } from '../../filing'
import { againstPlatform, associationOf, handlerOf, isUnlisted, platformOf, respondentOf } from './respondent'
import { kindOf, termsAsked } from './matter'

/** Kept as seats, input, evidence rows or consents; the contact apart, since the other side does not see it. */
const kept = new Set(['against', 'merchant', 'platform', 'handler', 'association', 'kind', 'amount', 'remedies', 'evidence', 'publish', 'entrust', 'alsoReport', 'contactName', 'contactPhone'])

/** What the machine is told holds codes, amounts and flags; what the person told goes into the sealed body, answer by answer. */
export function make(plan: Pick<FilingPlan, 'steps'>, answers: Answers, known: Known): MadeFiling {
  const a = onlyAsked(plan, answers, known)
  const terms = termsAsked(a)
  const amount = typeof a.amount === 'number' ? a.amount : 0
  const told = Object.fromEntries(Object.entries(a).filter(([name]) => !kept.has(name)))
  const title = String(a.item)
  return {
    input: inputOf(a, known, amount, Math.max(amount, totalOf(terms))) satisfies ComplaintInput as unknown as Record<string, unknown>,
    body: { title, ...told, contact: { name: a.contactName, phone: a.contactPhone }, ...(isUnlisted(a) && { respondentName: a.shopName }) },
    words: [title, a.orderNo, a.narrative, a.shopName, a.violation, a.claim, a.term, a.refusalReason].filter(Boolean).join('\n'),
    evidence: (a.evidence ?? []) as string[],
    kind: String(a.kind),
    amount,
    seats: seatsOf(a, known),
    ...(typeof a.boughtOn === 'string' && { transactionOn: a.boughtOn }),
    consents: { publication: a.publish === 'yes', entrustedMediation: a.entrust === 'yes' },
  }
}

/** Answers to questions that no longer apply (another kind, another respondent) are not part of the filing. */
function onlyAsked(plan: Pick<FilingPlan, 'steps'>, answers: Answers, known: Known): Answers {
  const names = stepsFor(plan as FilingPlan, answers, known).flatMap((s) => Object.keys(fieldsOf(s, answers, known)))
  return Object.fromEntries(names.filter((n) => answers[n] !== undefined).map((n) => [n, answers[n]]))
}

function inputOf(a: Answers, known: Known, amount: number, atStake: number): ComplaintInput {
  const respondent = respondentOf(a, known)
  const platform = platformOf(a, known)
  const associationId = associationOf(a, known)
  return {
    respondentKind: againstPlatform(a) ? 'platform' : 'merchant',
    handler: handlerOf(a, known),
    platformInterest: respondent?.selfOperated === true,
    hasPlatform: platform !== undefined,
    kind: String(a.kind),
    remedies: termsAsked(a),
    amount,
    // Without any figure nothing says that it is small.
    small: atStake > 0 && atStake <= (known.amounts.smallTrack ?? 0),
    bothReport: a.alsoReport === 'yes',
    byGuardian: a.kind === 'minorPurchase',
    respondentReachable: respondent !== undefined,
    contractBinds: platform?.contractBinds === true,
    available: known.workflows,
    ...(platform && { platformId: platform.id }),
    ...(associationId && { associationId }),
    ...(known.associations.some((id) => id !== associationId) && { associations: known.associations.filter((id) => id !== associationId) }),
    ...(associationId && associationId === known.institution && { registeredInstitution: true }),
    ...(known.amounts.soleArbitrator !== undefined && { soleUpTo: known.amounts.soleArbitrator }),
    ...(known.authorities[0] && { authorityId: known.authorities[0] }),
    ...(known.amounts.esignPrompt !== undefined && { esignOver: known.amounts.esignPrompt }),
  }
}

function seatsOf(a: Answers, known: Known): MadeFiling['seats'] {
  const respondent = respondentOf(a, known)
  const platform = platformOf(a, known)
  const association = handlerOf(a, known) === 'association' ? associationOf(a, known) : undefined
  return [
    ...(respondent ? [{ seat: 'respondent' as const, organisationId: respondent.id }] : []),
    ...(platform ? [{ seat: 'platform' as const, organisationId: platform.id }] : []),
    ...(association ? [{ seat: 'association' as const, organisationId: association }] : []),
  ]
}

/** Where nobody could handle it, it is not taken: the person is told at once, not by silence. */
export const blocked = (a: Answers, known: Known): string | undefined =>
  respondentKnown(a) && handlerOf(a, known) === 'association' && !associationOf(a, known) ? 'noAssociation' : undefined
const respondentKnown = (a: Answers) => (againstPlatform(a) ? a.platform : a.merchant) !== undefined && (!isUnlisted(a) || againstPlatform(a) || a.onPlatform !== undefined)

/** What the person should know on a page, given what they have said. */
export function notes(step: string, a: Answers, known: Known): readonly string[] {
  const respondent = respondentOf(a, known)
  if (step === 'unlisted') return [againstPlatform(a) ? 'unlistedPlatform' : 'unlistedMerchant']
  if (step === 'handler' && respondent?.selfOperated) return ['selfOperated']
  if (step === 'handler' && againstPlatform(a)) return ['aboutPlatform']
  if (step === 'handler' && !platformOf(a, known)) return ['noPlatform']
  if (step === 'handler') return ['authorityLater']
  if (step === 'order' && kindOf(a)) return ['threeYears']
  if (step === 'report') return ['splitting']
  if (step === 'evidence' && kindOf(a)) return ['evidenceLater']
  return []
}
