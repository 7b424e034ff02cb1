/** What an entry of a roster is made of, as forms send it. Codes of mistakes; words are in app/words. */
import { z } from 'zod'
import { complaint } from '~/machines/complaint/workflow'
import { calendarDate, id, line } from '~/machines/fields'
import { instantOf } from '~/machines/calendar'
import { email } from '../people/email'
import { tick } from '../people/registry-fields'
import type { Skill } from '~/db/schema/neutrals'

export const skills = ['consumerLaw', 'contract', 'productQuality', 'digital', 'accounting', 'psychology'] as const satisfies readonly Skill[]
export const languages = ['zh-CN', 'en'] as const
/** Every kind of complaint there is, as its filing asks for it. */
export const kinds = Object.keys(complaint.filing?.words.en.fields.kind?.options ?? {})

const blankIsAbsent = (v: unknown) => (typeof v === 'string' && v.trim() === '' ? undefined : v)
const day = z.preprocess(blankIsAbsent, z.string().transform((s) => s.normalize('NFKC').trim()).pipe(calendarDate).optional()).transform((d) => (d === undefined ? null : instantOf(d)))
const some = <T extends string>(list: readonly T[]) => z.array(z.enum(list as [T, ...T[]], 'unknown')).max(list.length, 'unknown').optional().transform((v) => [...new Set(v ?? [])])
/** Kept by their ticks, and at most one more by its name in the register. */
const interests = { interests: z.array(id).max(200, 'unknown').optional().transform((v) => [...new Set(v ?? [])]), add: z.preprocess(blankIsAbsent, line(120).optional()) }
const inOrder = <T extends { from: number | null; until: number | null }>(e: T) => e.from === null || e.until === null || e.from < e.until

const entry = { skills: some(skills), languages: some(languages).refine((l) => l.length > 0, 'required'), categories: some(kinds), ...interests, from: day, until: day, active: tick }
export const entryFields = z.strictObject(entry).refine(inOrder, { path: ['until'], message: 'order' })
export const newEntryFields = z.strictObject({ email, role: z.enum(['mediator', 'arbitrator'], 'required'), ...entry }).refine(inOrder, { path: ['until'], message: 'order' })
export const declarationFields = z.strictObject({ act: z.literal('declare'), ...interests, declare: z.literal('yes', 'required') })
export const absenceFields = z.strictObject({ act: z.literal('absence'), from: day, until: day }).refine(inOrder, { path: ['until'], message: 'order' })
export const answerFields = z.strictObject({ act: z.enum(['accept', 'decline']), invitation: id })
export const lists = ['skills', 'languages', 'categories', 'interests'] as const
export type EntryGiven = z.output<typeof entryFields>
export type Interests = Pick<EntryGiven, 'interests' | 'add'>
