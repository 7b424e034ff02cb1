/** Declared fields made ready for drawing: labels, hints and options in the reader's language. */
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { compensationHeads, isLine, moneyRemedies, type Field, type Fields } from '~/machines/fields'
import type { WorkflowWords } from '~/machines/workflow'
import type { Speech } from '../../words/words'
import { defaults } from '../../engine/pinned-rules.server'
import { neutralOptions } from '../../neutrals/options.server'
import type { FieldView, Kept } from './view'
import type { EvidenceItem } from '../../evidence/item'

/** `remedies`: names of remedies, where the folder's own words leave them to the workflow it is part of. */
export type Naming = {
  fields: WorkflowWords['fields']
  remedies?: Record<string, string> | undefined
  /** files of the case that this mover may name */
  exhibits?: EvidenceItem[]
  speech: Speech
  /** calendar days for a term that names none, by the rules the case is bound to */
  days?: number | undefined
  case?: { caseId: string; at: number; handler?: string | undefined; evidence: readonly { id: string; name: string }[] } | undefined
}

export async function fieldViews(h: Handle, declared: Fields, naming: Naming, kept?: Kept): Promise<FieldView[]> {
  return Promise.all(Object.entries(declared).map(([name, field]) => fieldView(h, name, field, naming, kept)))
}

/** A register longer than this is searched, not listed. */
const listed = 60

async function fieldView(h: Handle, name: string, field: Field, naming: Naming, kept: Kept | undefined): Promise<FieldView> {
  const said = naming.fields[name]
  const base = { name, label: said?.label ?? name, hint: said?.hint, optional: field.optional === true }
  const options = (codes: readonly string[]) => codes.map((value) => ({ value, label: said?.options?.[value] ?? value }))
  const { words } = naming.speech
  switch (field.kind) {
    case 'text': return { ...base, kind: 'text', max: field.max, lines: isLine(field) ? 1 : (field.lines ?? 4) }
    case 'money': return { ...base, kind: 'money' }
    case 'number': return { ...base, kind: 'number', min: field.min, max: field.max }
    case 'date': return { ...base, kind: 'date' }
    case 'choice': return { ...base, kind: 'choice', options: options(field.options) }
    case 'choices': return { ...base, kind: 'choices', options: options(field.options) }
    case 'evidence': return { ...base, kind: 'evidence', max: field.max }
    case 'address-list': return { ...base, kind: 'address-list', max: field.max }
    case 'sealed': return field.of === 'choice' ? { ...base, kind: 'sealed', of: 'choice', options: options(field.options) } : { ...base, kind: 'sealed', of: field.of }
    case 'findings': return { ...base, kind: 'findings', max: field.max, files: (naming.case?.evidence ?? []).map((e) => ({ value: e.id, label: e.name })) }
    case 'neutral': return { ...base, kind: 'neutral', max: field.max, people: naming.case ? await neutralOptions(h, { ...naming.case, role: field.of }, naming.speech) : [] }
    case 'signature': return { ...base, kind: 'signature' }
    case 'confirm': return { ...base, kind: 'confirm' }
    case 'terms': {
      const names: Record<string, string | undefined> = { ...words.fields.remedies, ...naming.remedies, ...said?.options }
      return {
        ...base, kind: 'terms', max: field.max, days: naming.days ?? defaults.rules.performBy!.n,
        remedies: field.remedies.map((value) => ({ value, label: names[value] ?? value, money: (moneyRemedies as readonly string[]).includes(value), head: value === 'compensation' })),
        heads: compensationHeads.map((value) => ({ value, label: words.fields.heads[value] })),
      }
    }
    case 'exhibit': return { ...base, kind: 'exhibit', files: naming.exhibits ?? [] }
    case 'party': {
      const found = await organisations(h, field.of, kept?.text[`${name}-find`] ?? '', kept?.text[name])
      return { ...base, kind: 'party', ...found }
    }
    default: return field satisfies never
  }
}

async function organisations(h: Handle, kind: 'merchant' | 'platform' | 'association' | 'authority', find: string, chosen: string | undefined) {
  const t = h.t.organisations
  const looked = find.normalize('NFKC').trim().slice(0, 60)
  const all = await h.db.select({ value: t.id, label: t.name }).from(t).where(eq(t.kind, kind)).orderBy(asc(t.name)).limit(listed + 1)
  if (all.length <= listed) return { options: all, searched: false }
  const like = `%${looked.replace(/[\\%_]/g, (c) => `\\${c}`)}%`
  const found = looked ? await h.db.select({ value: t.id, label: t.name }).from(t).where(and(eq(t.kind, kind), sql`${t.name} LIKE ${like} ESCAPE '\\'`)).orderBy(asc(t.name)).limit(20) : []
  const kept = chosen && !found.some((o) => o.value === chosen) ? await h.db.select({ value: t.id, label: t.name }).from(t).where(and(eq(t.kind, kind), eq(t.id, chosen))) : []
  return { options: [...kept, ...found], searched: true }
}
