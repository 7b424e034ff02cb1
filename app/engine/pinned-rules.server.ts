/**
 * Which numbers a new case is bound to: those in force at the transaction for substance, at the filing for procedure,
 * the installation's rulebook and then the platform's promise over the defaults declared in the workflow folders.
 */
import { createHash } from 'node:crypto'
import { and, eq, isNull, or, sql } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { canonical } from '~/db/record/canonical'
import { workflows } from '~/machines/registry'
import { inForce, parseRulebook, pin, resolveLayers, type Amounts, type Rulebook, type Rules } from '~/machines/rulebook'

export type Pinned = { hash: string; substanceVersion: string; procedureVersion: string }
const first = 'default'

export const defaults = {
  rules: Object.assign({}, ...workflows.map((w) => w.rules)) as Rules,
  amounts: Object.assign({}, ...workflows.map((w) => w.amounts ?? {})) as Amounts,
}

/** Reads, pins and stores (once per distinct set) what a case filed now is bound to. */
export async function pinRules(h: Handle, g: { platformId: string | null; transactionAt: number; filedAt: number }): Promise<Pinned> {
  const t = h.t.rulebooks
  const rows = await h.db.select().from(t).where(g.platformId ? or(isNull(t.platformId), eq(t.platformId, g.platformId)) : isNull(t.platformId))
  const books = (instant: number) => [inForce(rows.filter((r) => !r.platformId), instant), inForce(rows.filter((r) => r.platformId), instant)].filter((v) => v !== undefined)
  const [substance, procedure] = [books(g.transactionAt), books(g.filedAt)]
  const { hash, rules, amounts } = resolved(substance, procedure)
  const p = h.t.pinnedRules
  const [stored] = await h.hot('pin', () => h.db.select({ hash: p.hash }).from(p).where(eq(p.hash, sql.placeholder('hash')))).execute({ hash })
  if (!stored) await h.db.insert(p).values({ hash, rules, amounts, at: g.filedAt }).onConflictDoNothing()
  return { hash, substanceVersion: nameOf(substance), procedureVersion: nameOf(procedure) }
}

type Book = { version: string; data: unknown }
const nameOf = (books: readonly Book[]) => books.map((v) => v.version).join('+') || first

/** A published version never changes, so what two sets of them resolve to is computed once. */
function resolved(substance: readonly Book[], procedure: readonly Book[]) {
  const key = `${nameOf(substance)}|${nameOf(procedure)}|${canonical([...substance, ...procedure].map((v) => v.data))}`
  const kept = resolutions.get(key)
  if (kept) return kept
  const layers = (books: readonly Book[]) => resolveLayers(defaults, books.map((v) => known(v.version, v.data)))
  const [s, p] = [layers(substance), layers(procedure)]
  const rules = pin(s.rules, p.rules)
  const amounts = pin(s.amounts, p.amounts)
  const made = { hash: hashOfPinned({ rules, amounts }), rules, amounts }
  resolutions.set(key, made)
  return made
}
const resolutions = new Map<string, { hash: string; rules: Rules; amounts: Amounts }>()

/** A pinned copy goes by the hash of its content. */
export const hashOfPinned = (copy: { rules: Rules; amounts: Amounts }) => createHash('sha256').update(canonical(copy)).digest('hex')

function known(version: string, data: unknown): Rulebook {
  const parsed = parseRulebook(data)
  if (!parsed.ok) throw new Error(`rulebook ${version} was stored malformed`)
  return parsed.rulebook
}

/** The pinned copy; never changes under its hash, so once read it is kept. */
export async function pinnedRules(h: Handle, hash: string): Promise<{ rules: Rules; amounts: Amounts }> {
  const kept = pins.get(hash)
  if (kept) return kept
  const t = h.t.pinnedRules
  const [row] = await h.db.select().from(t).where(and(eq(t.hash, hash)))
  if (!row) throw new Error(`pinned rules ${hash} are missing`)
  const pinned = { rules: row.rules, amounts: row.amounts }
  pins.set(hash, pinned)
  return pinned
}
/** Content under its own hash: the same in every store, whether or not the write that made it was kept. */
const pins = new Map<string, { rules: Rules; amounts: Amounts }>()
