/** The numbers in force on this portal today: the defaults declared in the folders under the installation's own rulebook. */
import { eq, isNull } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { inForce, parseRulebook, resolveLayers, type AmountDef, type Amounts, type RuleDef, type Rules } from '~/machines/rulebook'
import { workflows } from '~/machines/registry'
import { sharedAmounts, sharedRules } from '~/machines/rules/shared'
import { defaults } from '../engine/pinned-rules.server'
import { clauseName } from '../cases/clause'
import type { Locale } from '../words/locales'
import { wordsFor } from '../words/words'
import { seats } from './states.server'

export async function currentRules(h: Handle, now: number): Promise<{ rules: Rules; amounts: Amounts; version: string | undefined }> {
  const t = h.t.rulebooks
  const rows = await h.db.select().from(t).where(isNull(t.platformId))
  const version = inForce(rows, now)
  const parsed = version && parseRulebook(version.data)
  const given = { rules: { ...sharedRules, ...defaults.rules }, amounts: { ...sharedAmounts, ...defaults.amounts } }
  const { rules, amounts } = resolveLayers(given, parsed?.ok ? [parsed.rulebook] : [])
  return { rules, amounts, version: parsed?.ok ? version?.version : undefined }
}

/** Those a case is bound to, by the hash they are pinned under; undefined where no case has such. */
export async function pinnedUnder(h: Handle, hash: string | null): Promise<{ rules: Rules; amounts: Amounts } | undefined> {
  if (!hash || !/^[0-9a-f]{64}$/.test(hash)) return undefined
  const t = h.t.pinnedRules
  const [row] = await h.db.select({ rules: t.rules, amounts: t.amounts }).from(t).where(eq(t.hash, hash))
  return row
}

export type RuleLine = { key: string; name: string; period: string; start: string; clause: string; source: string; floor: string | undefined; notes: string[] }
export type RuleGroup = { id: string; title: string; rules: RuleLine[]; amounts: RuleLine[] }

export function ruleLines(rules: Rules, names: Record<string, string>, locale: Locale): RuleLine[] {
  const { words, fill } = wordsFor(locale)
  const says = words.guide.rules
  const period = (n: number, unit: RuleDef['unit']) => fill(words.cases.units[unit], { n })
  const anchors = words.cases.anchors as Record<string, string>
  return Object.entries(rules).map(([key, r]) => ({
    key, name: nameOf(key, names, locale), period: period(r.n, r.unit), start: anchors[r.start] ?? r.start, clause: clauseName(r.clause, locale), source: words.cases.sources[r.source],
    floor: r.floor && fill(r.floor.direction === 'atMost' ? says.atMost : says.atLeast, { n: period(r.floor.n, r.floor.unit) }),
    notes: [
      r.class === 'substance' ? says.substance : says.procedure,
      ...(r.roll ? [says.rolls] : []), ...(r.pausable ? [says.pausable] : []),
      ...(r.negotiable ? [fill(says.negotiable, { from: r.negotiable.atLeast, to: r.negotiable.atMost })] : []),
      ...(r.notBefore ? [fill(says.notBefore, { rule: nameOf(r.notBefore.rule, names, locale), n: period(r.notBefore.n, r.notBefore.unit) })] : []),
      ...(r.remind?.length ? [fill(says.remind, { who: seats(wordsFor(locale), r.remind as never) })] : []),
    ],
  }))
}

function amountLines(amounts: Record<string, AmountDef>, locale: Locale): RuleLine[] {
  const { words, fill, format } = wordsFor(locale)
  const says = words.guide.rules
  const names = words.guide.amounts as Record<string, string>
  return Object.entries(amounts).map(([key, a]) => ({
    key, name: names[key] ?? key, period: format.money(a.fen), start: '', clause: clauseName(a.clause, locale), source: words.cases.sources[a.source],
    floor: a.floor && fill(a.floor.direction === 'atMost' ? says.atMost : says.atLeast, { n: format.money(a.floor.fen) }), notes: [a.class === 'substance' ? says.substance : says.procedure],
  }))
}

/** Every number once: each workflow's own, then what all share and no workflow waits for. */
export function ruleGroups({ rules, amounts }: { rules: Rules; amounts: Amounts }, locale: Locale): RuleGroup[] {
  const told = new Set<string>()
  const own = <T>(from: Readonly<Record<string, T>>, keys: readonly string[]) => Object.fromEntries(keys.filter((key) => key in from && !told.has(key)).map((key) => { told.add(key); return [key, from[key]!] }))
  const groups = workflows.map((w) => ({
    id: w.name, title: w.words[locale].title,
    rules: ruleLines(own(rules, Object.keys(w.rules)), w.words[locale].rules, locale), amounts: amountLines(own(amounts, Object.keys(w.amounts ?? {})), locale),
  }))
  const { words } = wordsFor(locale)
  const rest = { id: 'shared', title: words.guide.shared, rules: ruleLines(own(rules, Object.keys(rules)), {}, locale), amounts: amountLines(own(amounts, Object.keys(amounts)), locale) }
  return [...groups, rest].filter((g) => g.rules.length || g.amounts.length)
}

function nameOf(key: string, names: Record<string, string>, locale: Locale): string {
  return names[key] ?? (wordsFor(locale).words.guide.ruleNames as Record<string, string>)[key] ?? key
}
