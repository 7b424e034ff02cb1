/** What the entries of the registers are made of, as forms send them. Codes of mistakes; words are in app/words. */
import { z } from 'zod'
import { line } from '~/machines/fields'
import { email } from './email'
import { checks } from './merchant-checks'
import { locales } from '../words/locales'

const blankIsAbsent = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value)
const optionalLine = (max: number) => z.preprocess(blankIsAbsent, line(max).optional()).transform((value) => value ?? null)

/** Numbers as people write them: spaces, dashes, brackets, full-width digits, an extension. */
export const phone = z.string().max(200, 'phone').transform((given) => given.normalize('NFKC').trim())
  .refine((number) => number !== '', 'required')
  .refine((number) => number === '' || (/^[+()\d\s-]{5,30}(?:[xX#]\d{1,6})?$/.test(number) && /\d{3}/.test(number.replace(/\D/g, ''))), 'phone')
export const optionalPhone = z.preprocess(blankIsAbsent, phone.optional()).transform((number) => number ?? null)

/** A tick: present and 'yes', or absent. */
export const tick = z.literal('yes', 'unknown').optional().transform((value) => value === 'yes')

const site = line(300).refine((given) => URL.canParse(given) && /^https?:$/.test(new URL(given).protocol) && !new URL(given).username, 'site')
/** Absent: as it was, Chinese for a new entry. */
const letterLocale = z.enum(locales, 'required').optional()
const names = { name: line(80), nameEn: optionalLine(120), letterLocale }
const contact = { address: line(200), email, phone }

export const platformFields = z.strictObject({
  ...names, site, registeredName: line(120), licenceNo: line(40), ...contact, serviceAddress: line(200), contractBinds: tick, naming: tick,
})

export const merchantFields = z.strictObject({
  ...names, platformId: z.preprocess(blankIsAbsent, z.string().max(40, 'unknown').optional()).transform((id) => id ?? null),
  person: z.enum(['natural', 'legal'], 'required'), registeredName: line(120), licenceNo: optionalLine(40), ...contact, serviceAddress: line(200),
  showsRegisteredName: tick, selfOperated: tick, check: z.enum(checks, 'required'),
}).refine((entry) => entry.person === 'natural' || entry.licenceNo !== null, { path: ['licenceNo'], message: 'required' })

export const bodyFields = z.strictObject({
  ...names, kind: z.enum(['association', 'authority'], 'required'), region: line(60), ...contact, hours: optionalLine(120),
})

export type PlatformGiven = z.output<typeof platformFields>
export type MerchantGiven = z.output<typeof merchantFields>
export type BodyGiven = z.output<typeof bodyFields>
