/** The settlement in English: plain words and the legal text. */
import type { Term } from '~/machines/effects'
import { englishDate } from './shanghai-date'
import { figures, sumOf, type AgreementText, type Basis } from './text'

const money = (fen: number) => `${figures(fen)} CNY`
const days = (n: number) => (n === 1 ? '1 day' : `${n} days`)

const compensation: Record<string, string> = {
  loss: 'the actual loss suffered in this dispute', threefold: 'punitive damages under Article 55 of the Law on the Protection of Consumer Rights and Interests', costs: 'reasonable costs of handling this dispute', other: 'other compensation agreed between the Parties',
}
/** Party B shall, within …, … */
const legalDuty: Record<string, (t: Term) => string> = {
  refund: (t) => `refund to Party A the price of ${money(t.amount ?? 0)}.`,
  partRefund: (t) => `refund to Party A part of the price, being ${money(t.amount ?? 0)}.`,
  return: () => 'accept the goods returned by Party A and complete the return; the necessary costs of the return, including carriage, are borne as the law provides.',
  replacement: () => 'replace the goods for Party A with goods of the same kind that conform to the agreed quality.',
  repair: () => 'repair the goods so that they conform to the agreed quality.',
  redo: () => 'perform the service or the work anew so that it conforms to what was agreed.',
  missingQuantity: () => 'deliver to Party A the quantity that was missing.',
  priceCut: (t) => `reduce the price by ${money(t.amount ?? 0)} and return to Party A whatever of it has been received.`,
  compensation: (t) => `pay to Party A compensation of ${money(t.amount ?? 0)}, being ${compensation[t.head ?? 'other'] ?? compensation.other}.`,
  apology: () => 'apologise to Party A for the matter in dispute.',
}
const plainDuty: Record<string, (t: Term) => string> = {
  refund: (t) => `Refund ${money(t.amount ?? 0)}`, partRefund: (t) => `Refund a part: ${money(t.amount ?? 0)}`, return: () => 'Take the goods back', replacement: () => 'Replace the goods', repair: () => 'Repair the goods',
  redo: () => 'Do the work again', missingQuantity: () => 'Deliver what was missing', priceCut: (t) => `Lower the price by ${money(t.amount ?? 0)} and give back what was already paid of it`,
  compensation: (t) => `Pay ${money(t.amount ?? 0)} in compensation (${{ loss: 'actual loss', threefold: 'punitive damages', costs: 'costs' }[t.head ?? ''] ?? 'other'})`, apology: () => 'Apologise',
}

export function english(b: Basis): AgreementText {
  const { complainant = '', respondent = '', mediator, association } = b.names
  const total = sumOf(b.terms)
  const monies = b.terms.filter((t) => t.amount !== undefined).length
  const mediated = b.reached === 'mediation'
  const within = (t: Term) => days(t.withinDays ?? b.days)
  return {
    plain: {
      title: 'In plain words',
      sections: [
        { heading: `What ${respondent} has to do`, lines: b.terms.map((t) => `${(plainDuty[t.remedy] ?? (() => t.remedy))(t)}, within ${within(t)} of the agreement taking effect.`).concat(monies > 1 ? [`The money comes to ${money(total)} in all.`] : []) },
        { heading: 'When it counts', lines: [`It takes effect when both sides${mediated ? ' and the mediator' : ''} have signed; days count from the last signature. If the last day is a weekend or public holiday, the next working day is the last.`, 'If somebody does not sign in time, there is no agreement and the case goes back to where it stood. Nobody is penalised for that.'] },
        { heading: 'Once signed', lines: ['It binds both sides; neither can take it back alone.', `${complainant} keeps every right that the law does not allow anyone to sign away.`, 'When everything in it has been done, this dispute is over.'] },
        { heading: 'If it is not done', lines: [`${complainant} can report it in this case, and can sue in court on this agreement.`] },
      ],
    },
    legal: {
      title: mediated ? 'Mediated Settlement Agreement' : 'Settlement Agreement',
      sections: [
        {
          heading: 'Parties',
          lines: [
            `Party A (complainant): ${complainant}`, `Party B (respondent): ${respondent}`,
            ...(mediated && mediator ? [`Mediator: ${mediator}${association ? ` (${association})` : ''}`] : []), `Case: ${b.reference}`,
            'The Parties are named as the portal shows them to each other. Their true identities are kept in the case file and are given by the portal where the law requires it.',
          ],
        },
        {
          heading: 'Recital',
          lines: [`Having ${mediated ? 'mediated' : 'negotiated'} the consumer dispute of the above case on the principles of equality, free will and good faith, the Parties reached this Agreement on ${englishDate(b.agreedAt)} under the Civil Code, the Law on the Protection of Consumer Rights and Interests and the E-Commerce Law of the People’s Republic of China.`],
        },
        ...numbered([
          ['Performance', b.terms.map((t, n) => `${b.terms.length > 1 ? `(${n + 1}) ` : ''}Party B shall, within ${within(t)} of this Agreement taking effect, ${(legalDuty[t.remedy] ?? (() => `perform “${t.remedy}”.`))(t)}`).concat(monies > 1 ? [`The above sums amount to ${money(total)} in total.`] : [])],
          ['Time', ['“Day” means calendar day. Time runs from the day after this Agreement takes effect; where the last day is a statutory holiday or rest day, the first working day after it is the last day.']],
          ['Effect', [`This Agreement takes effect on the day on which ${mediated ? 'both Parties and the mediator' : 'both Parties'} have signed it on the portal, the last signature deciding. It does not take effect if it has not been signed by all within the time for signing under the rules of the portal.`]],
          ['Proof of performance', ['Party B shall file proof of performance in the case, to be confirmed by Party A. Performance not denied by Party A within the time under the rules is deemed made.']],
          ['Breach', ['If Party B does not perform in time, Party A may report it in the case and ask for it to be dealt with, and may bring an action before the people’s court on this Agreement. Any valid arbitration agreement between the Parties remains unaffected.']],
          ['Resolution', ['Once this Agreement has been performed in full, the dispute of the case is resolved. Nothing in it excludes rights of Party A that cannot be excluded or limited by agreement under the law.']],
          ['Texts', ['This Agreement is made in Chinese and English; where they differ in meaning, the Chinese text prevails. The plain-language text helps understanding; where it differs from the legal text, the legal text prevails.']],
          ['Rules', [`Versions of the rules that apply to the case: for the substance ${version(b.rules.substance)}, for the procedure ${version(b.rules.procedure)}.`]],
        ]),
      ],
    },
  }
}

export const version = (name: string) => (name === 'default' ? 'the standard rules of the portal' : `“${name}”`)
export const numbered = (clauses: readonly (readonly [string, readonly string[]])[]) => clauses.map(([heading, lines], n) => ({ heading: `${n + 1}. ${heading}`, lines }))
