import type { Answers, FilingStep, Known, KnownOrganisation } from '../../filing'

/** Whom the complaint is against, and what follows for who may handle it. */
const organisation = (a: Answers, known: Known, field: string): KnownOrganisation | undefined => {
  const id = a[field]
  return typeof id === 'string' && Object.hasOwn(known.organisations, id) ? known.organisations[id] : undefined
}
export const againstPlatform = (a: Answers) => a.against === 'platform'
export const isUnlisted = (a: Answers) => (againstPlatform(a) ? a.platform : a.merchant) === 'unlisted'
export const respondentOf = (a: Answers, known: Known) => organisation(a, known, againstPlatform(a) ? 'platform' : 'merchant')

/** The platform at the table: that of a listed shop, or the one the person names for an unlisted one. Never when it is the respondent. */
export function platformOf(a: Answers, known: Known): KnownOrganisation | undefined {
  if (againstPlatform(a)) return undefined
  if (isUnlisted(a)) return organisation(a, known, 'onPlatform')
  const id = respondentOf(a, known)?.platformId
  return id ? known.organisations[id] : undefined
}

/** Nobody decides a case in which they have an interest: not a platform about itself, nor about its own shop (Norm 4.2). */
export const platformMayHandle = (a: Answers, known: Known) => Boolean(platformOf(a, known)) && !respondentOf(a, known)?.selfOperated

export const handlerOf = (a: Answers, known: Known): 'platform' | 'association' =>
  platformMayHandle(a, known) && a.handler !== 'association' ? 'platform' : 'association'

/** The association that handles, or that would take over. */
export const associationOf = (a: Answers, known: Known): string | undefined =>
  known.associations.includes(String(a.association)) ? String(a.association) : known.associations[0]

const unlistedNames = { shopName: { kind: 'text', max: 100 }, shopUrl: { kind: 'text', max: 200, optional: true }, shopKnown: { kind: 'text', max: 1000, lines: 4, optional: true } } as const
const webAddress = /^(https?:\/\/)?[^\s/$.?#]+\.[^\s]+$/i

export const respondentSteps: readonly FilingStep[] = [
  { name: 'against', part: 'whom', fields: () => ({ against: { kind: 'choice', options: ['merchant', 'platform'] } }) },
  { name: 'merchant', part: 'whom', when: (a) => a.against === 'merchant', fields: () => ({ merchant: { kind: 'party', of: 'merchant', orUnlisted: true } }) },
  { name: 'platform', part: 'whom', when: againstPlatform, fields: () => ({ platform: { kind: 'party', of: 'platform', orUnlisted: true } }) },
  {
    name: 'unlisted', part: 'whom', when: isUnlisted,
    fields: (a) => (againstPlatform(a) ? unlistedNames : { ...unlistedNames, onPlatform: { kind: 'party', of: 'platform', orUnlisted: true } }),
    check: (a) => (a.shopUrl && !webAddress.test(String(a.shopUrl)) ? { shopUrl: ['web-address'] } : {}),
  },
  {
    name: 'handler', part: 'whom', when: (a, known) => platformMayHandle(a, known) || known.associations.length > 1,
    fields: (a, known) => ({
      ...(platformMayHandle(a, known) && known.associations.length > 0 && { handler: { kind: 'choice', options: ['platform', 'association'] } as const }),
      ...(known.associations.length > 1 && { association: { kind: 'party', of: 'association' } as const }),
    }),
  },
]
