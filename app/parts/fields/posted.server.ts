/** A posted form read by the declared fields: what the schema is given, and what is kept for showing again. */
import type { Fields } from '~/machines/fields'
import { dateTyped, datePartsTyped } from '../../typed'
import type { EvidenceItem } from '../../evidence/item'
import { fieldsAct, findOf, handParts, nothingKept, type FindingTyped, type Kept, type TermTyped } from './view'

export type Posted = { raw: Record<string, unknown>; kept: Kept }
/** No form holds more rows than this, whatever is sent; the field's own limit is judged by its schema. */
const mostRows = 60
const termNames = ['remedy', 'amount', 'withinDays', 'head'] as const
/** Characters kept of one answer: what is longer than any field allows is cut in the page, and was refused anyway. */
const mostKept = 20_000

/**
 * `own`: names the page itself put into the form. The first name nobody declared goes to the schema as it is, which refuses
 * it: one stands for all, so that a form of nothing but such names is one mistake and not hundreds. A field sent twice that
 * takes one answer is refused the same way.
 */
export function postedFields(sent: URLSearchParams, declared: Fields, own: readonly string[], files: Record<string, EvidenceItem[]> = {}): Posted {
  const kept: Kept = { ...nothingKept(), files }
  const raw: Record<string, unknown> = {}
  const read = new Set([...own, fieldsAct])
  const single = (name: string) => {
    const all = sent.getAll(name)
    return all.length > 1 ? all : all[0]
  }
  for (const [name, field] of Object.entries(declared)) {
    read.add(name)
    switch (field.kind) {
      case 'date': {
        for (const part of ['year', 'month', 'day']) read.add(`${name}-${part}`)
        kept.dates[name] = datePartsTyped(asForm(sent), name)
        const typed = dateTyped(asForm(sent), name)
        raw[name] = typed === 'missing' ? '' : (typed ?? '?')
        break
      }
      case 'neutral':
        raw[name] = sent.getAll(name).filter((id) => id !== '')
        kept.many[name] = sent.getAll(name).slice(0, 100)
        break
      case 'choices':
      case 'evidence':
        raw[name] = sent.getAll(name)
        kept.many[name] = sent.getAll(name).slice(0, 100)
        break
      case 'terms': {
        const rows = termsTyped(sent, name)
        for (let n = 0; n < rows.length; n++) for (const part of termNames) read.add(`${name}.${n}.${part}`)
        kept.terms[name] = rows
        const filled = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, v]) => v !== undefined && v.trim() !== '')))
        // A form always shows a first row: left empty where nothing need be said, it says nothing.
        raw[name] = field.optional && filled.every((row) => !Object.keys(row).length) ? '' : filled
        break
      }
      case 'findings': {
        const rows = findingsTyped(sent, name)
        for (let n = 0; n < rows.length; n++) for (const part of ['text', 'rule', 'evidence']) read.add(`${name}.${n}.${part}`)
        kept.findings = { ...kept.findings, [name]: rows }
        raw[name] = rows
        break
      }
      case 'party':
        read.add(findOf(name))
        kept.text[findOf(name)] = (sent.get(findOf(name)) ?? '').slice(0, 100)
        raw[name] = single(name) ?? ''
        kept.text[name] = sent.get(name) ?? ''
        break
      case 'signature': {
        // The password stays with the page (settlement/hand.server): it is neither kept nor handed on.
        for (const part of Object.values(handParts)) read.add(`${name}.${part}`)
        raw[name] = sent.get(`${name}.${handParts.textHash}`) ?? ''
        kept.text[`${name}.${handParts.declined}`] = sent.get(`${name}.${handParts.declined}`) ?? ''
        break
      }
      case 'confirm':
        if (sent.has(name)) raw[name] = single(name)
        kept.text[name] = sent.get(name) ?? ''
        break
      default:
        raw[name] = single(name) ?? ''
        kept.text[name] = (sent.get(name) ?? '').slice(0, mostKept)
    }
  }
  const strangers = [...new Set(sent.keys())].filter((name) => !read.has(name))
  // An object does not take '__proto__' as a name of its own.
  const stranger = strangers.find((name) => name !== '__proto__') ?? (strangers.length ? '?' : undefined)
  if (stranger !== undefined) raw[stranger.slice(0, 100)] = sent.get(stranger) ?? ''
  return { raw, kept }
}

function termsTyped(sent: URLSearchParams, name: string): TermTyped[] {
  const rows: TermTyped[] = []
  for (let n = 0; n < mostRows; n++) {
    if (!termNames.some((part) => sent.has(`${name}.${n}.${part}`))) break
    rows.push(Object.fromEntries(termNames.map((part) => [part, sent.get(`${name}.${n}.${part}`)?.slice(0, 60)])))
  }
  return rows
}

function findingsTyped(sent: URLSearchParams, name: string): FindingTyped[] {
  const rows: FindingTyped[] = []
  for (let n = 0; n < mostRows && sent.has(`${name}.${n}.text`); n++) {
    const one = (part: string) => (sent.get(`${name}.${n}.${part}`) ?? '').slice(0, mostKept)
    rows.push({ text: one('text'), rule: one('rule'), evidence: sent.getAll(`${name}.${n}.evidence`).slice(0, 100) })
  }
  return rows
}

/** A button that changes the form was pressed: the kept answers with that change; undefined when the form is to be sent. */
export function changedForm(sent: URLSearchParams, kept: Kept, declared: Fields): Kept | undefined {
  const acts = sent.getAll(fieldsAct)
  if (!acts.length) return undefined
  for (const act of acts) {
    const [what, name = '', row] = act.split(':')
    const field = declared[name]
    if (field?.kind === 'findings') {
      const typed = kept.findings?.[name] ?? []
      if (what === 'add' && typed.length < field.max) kept.findings = { ...kept.findings, [name]: [...(typed.length ? typed : [{ evidence: [] }]), { evidence: [] }] }
      if (what === 'remove') kept.findings = { ...kept.findings, [name]: typed.filter((_, n) => n !== Number(row)) }
    }
    if (field?.kind !== 'terms') continue
    const rows = kept.terms[name] ?? []
    if (what === 'add' && rows.length < field.max) kept.terms[name] = [...(rows.length ? rows : [{}]), {}]
    if (what === 'remove') kept.terms[name] = rows.filter((_, n) => n !== Number(row))
  }
  return kept
}

const asForm = (sent: URLSearchParams) => sent as unknown as FormData
