/**
 * The closed set of field kinds. A move declares its fields as data; the form is drawn from them (app/parts/fields),
 * the input is checked by the zod schema derived from them here, and the guide lists them.
 */
import { z } from 'zod'

type Common = { optional?: true }
export type Field =
  /** names: it is the reference of another case of the same consumer, filed before this one where it says so */
  | (Common & { kind: 'text'; max: number; min?: number; lines?: number; names?: 'ownCase' | 'olderCase' })
  | (Common & { kind: 'money'; min?: number; max?: number })
  | (Common & { kind: 'number'; min: number; max: number })
  | (Common & { kind: 'date' })
  | (Common & { kind: 'choice'; options: readonly string[] })
  | (Common & { kind: 'choices'; options: readonly string[]; min?: number })
  | (Common & { kind: 'evidence'; max: number })
  /** a file already in the case: of another seat than the mover's, and one the mover may read */
  | (Common & { kind: 'exhibit' })
  | (Common & { kind: 'party'; of: 'merchant' | 'platform' | 'association' | 'authority' })
  | (Common & { kind: 'address-list'; max: number })
  | (Common & { kind: 'terms'; remedies: readonly string[]; max: number })
  /** known to nobody but whoever writes it until it is opened with the others of its group */
  | (Common & { kind: 'sealed'; of: 'money' | 'text' })
  | (Common & { kind: 'sealed'; of: 'choice'; options: readonly string[] })
  /** people of the handling body's roster, by roster id: always an array */
  | (Common & { kind: 'neutral'; of: 'mediator' | 'arbitrator'; max: number })
  | (Common & { kind: 'signature'; of: 'settlement' | 'agreementToArbitrate' | 'decision' })
  /** what was found, each with the evidence and the rule it rests on */
  | (Common & { kind: 'findings'; max: number })
  | (Common & { kind: 'confirm' })
export type FieldKind = Field['kind']
export type Fields = Readonly<Record<string, Field>>

/** Characters no field may hold: controls other than tab and line breaks, and bidirectional overrides. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/
export const wellFormed = (s: string) => !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(s)
/** Lines of human text: NFC, trimmed, without what PostgreSQL cannot store or a reader cannot see. */
export const text = (max: number, min = 1) =>
  z
    .string()
    .max(max * 4 + 1000, 'too-long')
    .refine(wellFormed, 'characters')
    .refine((s) => !forbidden.test(s), 'characters')
    .transform((s) => s.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .refine((s) => [...s].length >= min, min <= 1 ? 'required' : 'too-short')
    .refine((s) => [...s].length <= max, 'too-long')
/** What would begin a second line, or move the first, in a name, a subject or a cell. */
const breaking = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/
/** Text that is drawn in a field of one line: no line breaks, tabs or other controls within it. */
export const line = (max: number, min = 1) => text(max, min).refine((s) => !breaking.test(s), 'one-line')
/** Whether a text field is drawn on one line, and so may hold only one. */
export const isLine = ({ lines, max }: { lines?: number | undefined; max: number }) => !lines && max <= 254

const fullWidth = (s: string) => s.replace(/[０-９．，￥¥,\s]/g, (c) => (/[０-９]/.test(c) ? String.fromCharCode(c.charCodeAt(0) - 0xfee0) : c === '．' ? '.' : ''))
/** A union tells none of its branches' own codes when both fail: here is the one a person can use. */
const blankOr = (code: string) => ({ input }: { input?: unknown }) => (input === undefined || (typeof input === 'string' && input.trim() === '') ? 'required' : code)
/** '1,234.50' (also full-width digits) or a whole number of fen already -> fen. At most 100 million yuan. */
export const money = (min = 1, max = 10_000_000_000) =>
  z.union([
    z.number().int('amount').min(min, 'amount-low').max(max, 'amount-high'),
    z
      .string()
      .max(40, 'amount')
      .transform(fullWidth)
      .refine((s) => s !== '', 'required')
      .refine((s) => s === '' || /^\d{1,11}(\.\d{1,2})?$/.test(s), 'amount')
      .transform((s) => Math.round(Number(s) * 100))
      .refine((n) => Number.isNaN(n) || n >= min, 'amount-low')
      .refine((n) => Number.isNaN(n) || n <= max, 'amount-high'),
  ], { error: blankOr('amount') })
const whole = (min: number, max: number) =>
  z.union([
    z.number().int('number').min(min, 'number-low').max(max, 'number-high'),
    z.string().max(12, 'number').transform(fullWidth).refine((s) => s !== '', 'required').refine((s) => /^\d{1,6}$/.test(s) || s === '', 'number')
      .transform(Number).refine((n) => n >= min, 'number-low').refine((n) => n <= max, 'number-high'),
  ], { error: blankOr('number') })
export const calendarDate = z
  .string()
  .refine((s) => s !== '', 'required')
  .refine((s) => s === '' || /^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(s), 'date')
  .refine((s) => s === '' || isDay(s), 'date')
const isDay = (s: string) => {
  const [y, m, d] = s.split('-').map(Number) as [number, number, number]
  return d <= [31, (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1]!
}
export const id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'unknown')
const many = <T extends z.ZodType>(item: T, max: number, min = 0) =>
  z.preprocess((v) => (v === undefined || v === '' ? [] : Array.isArray(v) ? v : [v]), z.array(item).min(min, 'required').max(max, 'too-many').refine((a) => new Set(a).size === a.length, 'repeated'))

/** A signature that was verified before the write: what it signs (sha256 of the text, both languages) and where it is kept. */
const signed = z.strictObject({ method: z.enum(['click', 'passkey'], 'required'), textHash: z.string().regex(/^[0-9a-f]{64}$/, 'unknown'), signatureId: id }, 'required')

const finding = z.strictObject({ text: text(4000, 5), evidence: many(id, 20), rule: line(200) })

function schemaOf(field: Field): z.ZodType {
  switch (field.kind) {
    case 'text': return (isLine(field) ? line : text)(field.max, field.min)
    case 'money': return money(field.min, field.max)
    case 'number': return whole(field.min, field.max)
    case 'date': return calendarDate
    case 'choice': return z.enum(field.options as [string, ...string[]], 'required')
    case 'choices': return many(z.enum(field.options as [string, ...string[]], 'unknown'), field.options.length, field.optional ? 0 : (field.min ?? 1))
    case 'evidence': return many(id, field.max, field.optional ? 0 : 1)
    case 'exhibit': return z.string('required').refine((s) => s !== '', 'required').refine((s) => s === '' || id.safeParse(s).success, 'unknown')
    case 'party': return id
    case 'address-list': return z.preprocess((v) => (typeof v === 'string' ? v.split('\n').map((l) => l.trim()).filter(Boolean) : v), z.array(z.url({ protocol: /^https?$/, error: 'address' }).max(2000, 'too-long')).min(1, 'required').max(field.max, 'too-many'))
    case 'terms': return z.array(termSchema(field.remedies)).min(1, 'required').max(field.max, 'too-many')
    case 'sealed': return field.of === 'money' ? money() : field.of === 'choice' ? z.enum(field.options as [string, ...string[]], 'required') : text(2000)
    case 'neutral': return many(id, field.max, field.optional ? 0 : 1)
    case 'signature': return signed
    case 'findings': return z.array(finding).min(1, 'required').max(field.max, 'too-many')
    case 'confirm': return z.literal('yes', 'required')
    default: return field satisfies never
  }
}
/** Remedies that carry money, and those of which the money is the whole content. */
export const moneyRemedies = ['refund', 'partRefund', 'priceCut', 'compensation'] as const
const termSchema = (remedies: readonly string[]) =>
  z
    .strictObject({
      remedy: z.enum(remedies as [string, ...string[]], 'required'),
      amount: money().optional(),
      withinDays: whole(1, 365).optional(),
      head: z.enum(compensationHeads, 'required').optional(),
    })
    .superRefine((t, ctx) => {
      const needsMoney = (moneyRemedies as readonly string[]).includes(t.remedy)
      if (needsMoney && t.amount === undefined) ctx.addIssue({ code: 'custom', message: 'required', path: ['amount'] })
      if (!needsMoney && t.amount !== undefined) ctx.addIssue({ code: 'custom', message: 'amount-not-here', path: ['amount'] })
      if (t.remedy === 'compensation' && !t.head) ctx.addIssue({ code: 'custom', message: 'required', path: ['head'] })
      if (t.remedy !== 'compensation' && t.head) ctx.addIssue({ code: 'custom', message: 'head-not-here', path: ['head'] })
    })
/** Heads of compensation: actual loss; the threefold of CPL 55 with its 500 CNY minimum; costs. */
export const compensationHeads = ['loss', 'threefold', 'costs', 'other'] as const

const blankIsAbsent = (v: unknown) => (v === '' || v === null ? undefined : v)
/** The zod schema of a move's fields: strict, so an unknown field is refused. Messages are codes; words are in app/words. */
export function fieldsSchema(fields: Fields): z.ZodType<Record<string, unknown>> {
  const cached = schemas.get(fields)
  if (cached) return cached
  const schema = z.strictObject(
    Object.fromEntries(
      Object.entries(fields).map(([name, f]) => [name, f.optional && !['choices', 'evidence', 'neutral'].includes(f.kind) ? z.preprocess(blankIsAbsent, schemaOf(f).optional()) : schemaOf(f)]),
    ),
  ) as unknown as z.ZodType<Record<string, unknown>>
  schemas.set(fields, schema)
  return schema
}
const schemas = new WeakMap<Fields, z.ZodType<Record<string, unknown>>>()

/** A signature in a worked example: who plays it signs the case's own text, which no story knows. */
export const signedInStory = { method: 'click', textHash: '0'.repeat(64), signatureId: '01900000-0000-7000-8000-000000000000' } as const
