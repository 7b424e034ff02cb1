/** What a person sent with a move: parsed by its declared fields, its files and names looked up. Refusals name the field. */
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { fieldsSchema, type FieldKind, type Fields } from '~/machines/fields'
import { RepeatWrite, type Handle } from '~/db/index.server'
import type { Audience, Party, Refusal } from '~/machines/workflow'
import { reads } from '../audience'
import { namesOtherCase } from './linked-case.server'
import type { FactGround } from '../facts.server'
import { candidates, choosable, conflicted, type NeutralRole } from '../neutrals/candidates.server'
import { readerIn } from './reader.server'
import type { Work } from './work.server'

export type Sent = { fields: Record<string, unknown>; evidence: string[]; words: string }

/**
 * `owner` is the actor's key: only files they brought, not yet linked to a case, may be linked. `ground`: the case and the seat they
 * speak from, by which files already in it and people of its rosters may be named.
 */
export async function readFields(h: Handle, declared: Fields, given: unknown, owner: string, ground: Pick<FactGround, 'caseId' | 'at' | 'handler' | 'sitting'> & { seat: Party }): Promise<Sent | Refusal> {
  const parsed = fieldsSchema(declared).safeParse(given ?? {})
  if (!parsed.success) {
    // A map, because a field may be called 'constructor'.
    const fields = new Map<string, string[]>()
    for (const issue of parsed.error.issues) {
      const names = issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [issue.path.join('.')]
      for (const name of names) fields.set(name, [...(fields.get(name) ?? []), codeOf(issue)])
    }
    return { refused: 'invalid', fields: Object.fromEntries(fields) }
  }
  const fields = parsed.data
  const named = (kind: FieldKind) => namesByKind(declared).get(kind) ?? []
  const evidence = named('evidence').flatMap((name) => (fields[name] as string[] | undefined) ?? [])
  for (const name of named('evidence')) {
    if (!(await allOwned(h, (fields[name] as string[] | undefined) ?? [], owner))) return { refused: 'invalid', fields: { [name]: ['unknown'] } }
  }
  for (const name of named('party')) {
    const id = fields[name] as string | undefined
    const f = declared[name]!
    if (id && f.kind === 'party' && !(await organisationIs(h, id, f.of))) return { refused: 'invalid', fields: { [name]: ['unknown'] } }
  }
  for (const name of named('exhibit')) {
    const id = fields[name] as string | undefined
    if (id && !(await othersReadable(h, id, ground))) return { refused: 'invalid', fields: { [name]: ['unknown'] } }
  }
  for (const name of named('text')) {
    const [f, typed] = [declared[name]!, fields[name]]
    if (f.kind === 'text' && f.names && typeof typed === 'string' && !(await namesOtherCase(h, ground.caseId, typed, f.names))) return { refused: 'invalid', fields: { [name]: ['unknown'] } }
  }
  for (const name of named('findings')) {
    for (const [n, f] of ((fields[name] as { evidence: string[] }[] | undefined) ?? []).entries()) {
      if (!(await allInCase(h, f.evidence, ground.caseId))) return { refused: 'invalid', fields: { [`${name}.${n}.evidence`]: ['unknown'] } }
    }
  }
  for (const name of named('neutral')) {
    const f = declared[name]!
    const wrong = f.kind === 'neutral' && (await notChoosable(h, (fields[name] as string[] | undefined) ?? [], f.of, ground))
    if (wrong) return { refused: 'invalid', fields: { [name]: [wrong] } }
  }
  const words = named('text').map((name) => fields[name] as string | undefined).filter(Boolean).join('\n')
  return { fields, evidence, words }
}

/** A declaration never changes: what it holds of each kind is looked up once. */
function namesByKind(declared: Fields): ReadonlyMap<FieldKind, string[]> {
  let kinds = sorted.get(declared)
  if (!kinds) {
    sorted.set(declared, (kinds = new Map()))
    for (const [name, f] of Object.entries(declared)) kinds.set(f.kind, [...(kinds.get(f.kind) ?? []), name])
  }
  return kinds
}
const sorted = new WeakMap<Fields, Map<FieldKind, string[]>>()

/** zod's own codes for what a code of ours did not name. */
const codeOf = (issue: { code?: string; message: string }) =>
  issue.code === 'unrecognized_keys' ? 'unknown' : /^[a-z]+(-[a-z]+)*$/.test(issue.message) ? issue.message : issue.code === 'too_big' ? 'too-long' : 'required'

async function allOwned(h: Handle, ids: string[], owner: string) {
  if (!ids.length) return true
  const t = h.t.evidence
  const rows = await h.db.select({ id: t.id }).from(t).where(and(inArray(t.id, ids), eq(t.owner, owner), isNull(t.caseId)))
  return rows.length === ids.length
}

/** A file in this case that another seat brought and this one may read; every other id is as if it were not there. */
async function othersReadable(h: Handle, id: string, { caseId, seat }: { caseId: string; seat: Party }) {
  const { evidence: t, caseEvents: e } = h.t
  const [row] = await h.db.select({ seat: t.seat, audience: t.audience, at: e.at, createdAt: t.createdAt }).from(t).leftJoin(e, and(eq(e.caseId, t.caseId), eq(e.seq, t.seq))).where(and(eq(t.id, id), eq(t.caseId, caseId)))
  return row !== undefined && row.seat !== seat && reads(await readerIn(h, caseId, seat), { audience: row.audience, at: row.at ?? row.createdAt })
}

/** Who has a conflict or is not there cannot be chosen, whatever the page that was sent had offered. */
async function notChoosable(h: Handle, ids: string[], role: NeutralRole, g: Pick<FactGround, 'caseId' | 'at' | 'handler' | 'sitting'>): Promise<string | undefined> {
  if (!ids.length) return undefined
  const roster = await candidates(h, { ...g, role })
  for (const id of ids) {
    const one = roster.find((c) => c.id === id)
    if (!one) return 'unknown'
    if (!choosable(one)) return conflicted(one) ? 'conflicted' : 'not-available'
  }
  return undefined
}

/** Whoever decides may rest it only on what every party of the case can read. */
async function allInCase(h: Handle, ids: string[], caseId: string): Promise<boolean> {
  if (!ids.length) return true
  const t = h.t.evidence
  return (await h.db.select({ id: t.id }).from(t).where(and(inArray(t.id, ids), eq(t.caseId, caseId), eq(t.audience, 'joint')))).length === ids.length
}

async function organisationIs(h: Handle, id: string, kind: 'merchant' | 'platform' | 'association' | 'authority') {
  const t = h.t.organisations
  const rows = await h.db.select({ id: t.id }).from(t).where(and(eq(t.id, id), eq(t.kind, kind)))
  return rows.length === 1
}

/** Files join the case with the event that brought them, under that event's audience; a file another write took meanwhile has the whole repeated. */
export function linkEvidence(work: Work, ids: string[], owner: string, as: { proceedingId: string; seq: number; seat: Party; audience: Audience; nameHeld?: boolean }): void {
  if (!ids.length) return
  const t = work.h.t.evidence
  work.later.push(async () => {
    const linked = await work.h.db.update(t).set({ caseId: work.case.id, ...as }).where(and(inArray(t.id, ids), eq(t.owner, owner), isNull(t.caseId))).returning({ id: t.id })
    if (linked.length !== ids.length) throw new RepeatWrite('evidence was linked elsewhere')
  })
}
