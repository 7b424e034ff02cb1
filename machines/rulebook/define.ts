import { keeps, type AmountDef, type RuleDef } from './rule'

const KEY = /^[a-z][A-Za-z0-9]*$/

/**
 * Declares rules. Keys are XState delay names, so camelCase without dots. A declaration at odds with itself is a bug of ours and
 * stops the program at load.
 * @throws Error naming the rule and what is wrong with it
 */
export function defineRules<K extends string>(rules: Record<K, RuleDef>): Readonly<Record<K, RuleDef>> {
  for (const [key, rule] of Object.entries<RuleDef>(rules)) {
    const wrong = faultOf(key, rule, rules)
    if (wrong) throw new Error(`rule ${key}: ${wrong}`)
  }
  return Object.freeze(rules)
}

/** Declares amounts, as defineRules does rules. @throws Error */
export function defineAmounts<K extends string>(amounts: Record<K, AmountDef>): Readonly<Record<K, AmountDef>> {
  for (const [key, { fen, floor }] of Object.entries<AmountDef>(amounts)) {
    if (!KEY.test(key)) throw new Error(`amount ${key}: the key is no camelCase name`)
    if (!isCount(fen)) throw new Error(`amount ${key}: ${fen} is no whole number of fen`)
    if (floor && !keeps(floor.direction, floor.fen, fen)) throw new Error(`amount ${key}: looser than its own floor`)
  }
  return Object.freeze(amounts)
}

const isCount = (n: number) => Number.isSafeInteger(n) && n >= 0

function faultOf(key: string, rule: RuleDef, rules: Readonly<Record<string, RuleDef>>): string | null {
  const { n, unit, start, floor, negotiable, notBefore } = rule
  if (!KEY.test(key)) return 'the key is no camelCase name'
  if (!isCount(n)) return `${n} is no whole number`
  if (floor && (floor.unit !== unit || floor.start !== start)) return 'its floor has another unit or start'
  if (floor && !keeps(floor.direction, floor.n, n)) return 'looser than its own floor'
  if (negotiable && !(negotiable.atLeast <= n && n <= negotiable.atMost)) return 'outside its own negotiable bounds'
  if (
    negotiable &&
    floor &&
    !keeps(floor.direction, floor.n, floor.direction === 'atMost' ? negotiable.atMost : negotiable.atLeast)
  ) {
    return 'negotiable beyond its floor'
  }
  if (notBefore && !isCount(notBefore.n)) return `${notBefore.n} is no whole number`
  const seen = new Set([key])
  for (let next = notBefore?.rule; next !== undefined; next = rules[next]?.notBefore?.rule) {
    if (!Object.hasOwn(rules, next)) return `waits for ${next}, which is not declared here`
    if (seen.has(next)) return `waits for itself by way of ${next}`
    seen.add(next)
  }
  return null
}
