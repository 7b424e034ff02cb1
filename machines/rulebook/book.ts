import { z } from 'zod'
import { keeps, type AmountDef, type Amounts, type Floor, type RuleDef, type Rules } from './rule'

/** Why a value of a rulebook is refused. `path` is where it stands in the JSON, e.g. 'rules.merchantReply.n'. */
export type Problem = {
  path: string
  code:
    | 'malformed' // not of the form; `expected` is zod's word for what was wanted
    | 'unknownField'
    | 'unknownRule'
    | 'unknownAmount'
    | 'incomparable' // another unit than the floor's, or another start than the rule's
    | 'looser' // beyond the floor
    | 'floorLowered' // a pack may only raise a floor
    | 'floorNotYours' // an operator's promise sets no floors
    | 'negotiableBounds' // the value, or its floor, is outside what the parties may agree
  floor?: Floor | { direction: Floor['direction']; fen: number }
  expected?: string
  given?: unknown
}

/** No period is longer than a century of days. */
const count = z.int().min(0).max(36_500)
const fen = z.int().min(0).max(Number.MAX_SAFE_INTEGER)
const unit = z.enum(['hour', 'calDay', 'calMonth', 'workDay'])
const direction = z.enum(['atMost', 'atLeast'])
const line = z.string().trim().min(1).max(200)
const key = z
  .string()
  .max(60)
  .regex(/^[a-z][A-Za-z0-9]*$/)

const ruleEntry = z.strictObject({
  n: count,
  unit: unit.optional(),
  start: key.optional(),
  negotiable: z.strictObject({ atLeast: count, atMost: count }).optional(),
  clause: line.optional(),
  floor: z.strictObject({ direction, n: count, unit, start: key }).optional(),
})
const amountEntry = z.strictObject({
  fen,
  clause: line.optional(),
  floor: z.strictObject({ direction, fen }).optional(),
})
const bookSchema = z.strictObject({
  /** A pack states the law of a jurisdiction and may raise floors; a promise is the operator's own and may not. */
  layer: z.enum(['pack', 'promise']),
  name: line,
  rules: z.record(z.string(), ruleEntry).default({}),
  amounts: z.record(z.string(), amountEntry).default({}),
})

/** What an operator or a jurisdiction sets over the declared defaults. */
export type Rulebook = z.infer<typeof bookSchema>

/** Reads a rulebook from JSON already parsed. Form only: whether its values are allowed is resolveRules' matter. */
export function parseRulebook(json: unknown): { ok: true; rulebook: Rulebook } | { ok: false; problems: Problem[] } {
  const parsed = bookSchema.safeParse(json)
  // z.record passes over a key '__proto__' in silence; nothing in a rulebook may be passed over.
  const hidden = hiddenKeys(json)
  if (parsed.success && hidden.length === 0) return { ok: true, rulebook: parsed.data }
  const issues = parsed.success ? [] : parsed.error.issues.flatMap((issue) => problemsOf(issue, json))
  return { ok: false, problems: [...hidden, ...issues] }
}

function hiddenKeys(json: unknown): Problem[] {
  const problems: Problem[] = []
  for (const space of ['rules', 'amounts'] as const) {
    const entries = (json as Record<string, unknown> | null)?.[space]
    if (entries && typeof entries === 'object' && Object.hasOwn(entries, '__proto__')) {
      problems.push({ path: `${space}.__proto__`, code: space === 'rules' ? 'unknownRule' : 'unknownAmount' })
    }
  }
  return problems
}

function problemsOf(issue: z.core.$ZodIssue, json: unknown): Problem[] {
  const path = issue.path.map(String).join('.')
  if (issue.code !== 'unrecognized_keys') {
    const given = issue.path.reduce<unknown>((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], json)
    return [{ path, code: 'malformed', expected: issue.message, given }]
  }
  return issue.keys.map((name) => ({ path: path ? `${path}.${name}` : name, code: 'unknownField' }))
}

/**
 * One rulebook laid over rules. What is refused keeps the value it had and is told in `problems`: publish no book that has any.
 * Layers chain: the pack over the defaults, the operator's promise over the result (see resolveLayers).
 */
export function resolveRules(defaults: Rules, overrides: Rulebook): { rules: Rules; problems: Problem[] } {
  const rules: Record<string, RuleDef> = { ...defaults }
  const problems: Problem[] = []
  for (const [name, entry] of Object.entries(overrides.rules)) {
    const path = `rules.${name}`
    const rule = Object.hasOwn(defaults, name) ? defaults[name] : undefined
    if (!rule) {
      problems.push({ path, code: 'unknownRule' })
      continue
    }
    const next: RuleDef = {
      ...rule,
      ...entry,
      source: overrides.layer === 'pack' ? 'law' : 'choice',
      clause: entry.clause ?? overrides.name,
    }
    const problem = refusalOf(path, overrides.layer, rule, entry, next)
    if (problem) problems.push(problem)
    else rules[name] = next
  }
  return { rules, problems }
}

function refusalOf(
  path: string,
  layer: Rulebook['layer'],
  rule: RuleDef,
  entry: Rulebook['rules'][string],
  next: RuleDef,
): Problem | null {
  if (entry.floor && layer === 'promise') return { path: `${path}.floor`, code: 'floorNotYours', given: entry.floor }
  if (entry.floor && rule.floor && !raises(rule.floor, entry.floor)) {
    return { path: `${path}.floor`, code: 'floorLowered', floor: rule.floor, given: entry.floor }
  }
  const floor = next.floor
  // Which fact a period counts from is the machine's logic: a book may restate it, not change it.
  if (next.start !== rule.start || (floor && floor.start !== next.start)) {
    return { path: `${path}.start`, code: 'incomparable', ...(floor && { floor }), given: next.start }
  }
  if (floor && floor.unit !== next.unit) return { path: `${path}.unit`, code: 'incomparable', floor, given: next.unit }
  if (floor && !keeps(floor.direction, floor.n, next.n)) return { path: `${path}.n`, code: 'looser', floor, given: next.n }
  return boundsProblem(path, rule, entry, next)
}

/** A raised floor stands on the same side, in the same unit, from the same start, and is no looser. */
const raises = (old: Floor, given: Floor): boolean =>
  given.direction === old.direction &&
  given.unit === old.unit &&
  given.start === old.start &&
  keeps(old.direction, old.n, given.n)

function boundsProblem(path: string, rule: RuleDef, entry: Rulebook['rules'][string], next: RuleDef): Problem | null {
  const { negotiable, floor, n } = next
  if (!negotiable) return null
  const at = `${path}.negotiable`
  const restated = entry.negotiable !== undefined || next.unit === rule.unit
  if (!restated || negotiable.atLeast > n || n > negotiable.atMost)
    return { path: at, code: 'negotiableBounds', given: negotiable }
  const loosest = floor?.direction === 'atMost' ? negotiable.atMost : negotiable.atLeast
  if (floor && !keeps(floor.direction, floor.n, loosest)) return { path: at, code: 'looser', floor, given: negotiable }
  return null
}

/** As resolveRules, for amounts of money. */
export function resolveAmounts(defaults: Amounts, overrides: Rulebook): { amounts: Amounts; problems: Problem[] } {
  const amounts: Record<string, AmountDef> = { ...defaults }
  const problems: Problem[] = []
  for (const [name, entry] of Object.entries(overrides.amounts)) {
    const path = `amounts.${name}`
    const amount = Object.hasOwn(defaults, name) ? defaults[name] : undefined
    if (!amount) {
      problems.push({ path, code: 'unknownAmount' })
      continue
    }
    const { floor: old } = amount
    const floor = entry.floor ?? old
    if (entry.floor && overrides.layer === 'promise') {
      problems.push({ path: `${path}.floor`, code: 'floorNotYours', given: entry.floor })
    } else if (old && floor && (floor.direction !== old.direction || !keeps(old.direction, old.fen, floor.fen))) {
      problems.push({ path: `${path}.floor`, code: 'floorLowered', floor: old, given: floor })
    } else if (floor && !keeps(floor.direction, floor.fen, entry.fen)) {
      problems.push({ path: `${path}.fen`, code: 'looser', floor, given: entry.fen })
    } else {
      const source = overrides.layer === 'pack' ? 'law' : 'choice'
      amounts[name] = { ...amount, ...entry, source, clause: entry.clause ?? overrides.name }
    }
  }
  return { amounts, problems }
}
