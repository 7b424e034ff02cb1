/** Coded grounds for not accepting a complaint and for ending it, with the clause each stands on. */
import type { Handler } from './context'

/** Order 121 art. 16 for authorities and, by the same list, associations; a platform has three (norm 6.7, ECL 59). */
export const nonAcceptance = {
  noCompetence: { clause: 'Order 121 art. 16(1)', bodies: ['association', 'authority'] },
  handledElsewhere: { clause: 'Order 121 art. 16(2)', bodies: ['association', 'authority'] },
  notForLivingNeeds: { clause: 'Order 121 art. 16(3)', bodies: ['association', 'authority'] },
  overThreeYears: { clause: 'Order 121 art. 16(4)', bodies: ['association', 'authority'] },
  materialsMissing: { clause: 'Order 121 art. 16(5)', bodies: ['association', 'authority'] },
  identityRefused: { clause: 'Order 121 art. 16(6)', bodies: ['platform', 'association', 'authority'] },
  otherByLaw: { clause: 'Order 121 art. 16(7)', bodies: ['association', 'authority'] },
  wrongPlatform: { clause: 'Norm 6.7, ECL 59', bodies: ['platform'] },
  duplicate: { clause: 'Norm 6.7, ECL 59', bodies: ['platform', 'association', 'authority'] },
} as const satisfies Record<string, { clause: string; bodies: readonly Handler[] }>
export type Ground = keyof typeof nonAcceptance
export const groundCodes = Object.keys(nonAcceptance) as Ground[]

/** Whether a body may refuse on a ground. */
export const hasGround = (body: Handler, ground: string) =>
  ground in nonAcceptance && (nonAcceptance[ground as Ground].bodies as readonly string[]).includes(body)

/** Order 121 art. 23(1): how a handled complaint or its mediation ends without an agreement. */
export const termination = {
  withdrawnOrSettled: 'Order 121 art. 23(1)(1)',
  absence: 'Order 121 art. 23(1)(2)',
  impossible: 'Order 121 art. 23(1)(3)',
  noFeeAgreement: 'Order 121 art. 23(1)(4)',
  sixtyDays: 'Order 121 art. 23(1)(5)',
  laterGround: 'Order 121 art. 23(1)(6)',
  lossOfParty: 'Order 121 art. 23(1)(7)',
  other: 'Order 121 art. 23(1)(8)',
} as const
export type Termination = keyof typeof termination
