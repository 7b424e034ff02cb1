import { resolveAmounts, resolveRules, type Problem, type Rulebook } from './book'
import type { Amounts, Rules } from './rule'

/**
 * Packs and promises laid over the defaults in the order given: the pack of the jurisdiction first, the operator's promise last, so
 * that a promise is held against the floors the law has raised. Problems carry the book's name before their path.
 */
export function resolveLayers(
  defaults: { rules: Rules; amounts: Amounts },
  books: readonly Rulebook[],
): { rules: Rules; amounts: Amounts; problems: Problem[] } {
  let { rules, amounts } = defaults
  const problems: Problem[] = []
  for (const book of books) {
    const overRules = resolveRules(rules, book)
    const overAmounts = resolveAmounts(amounts, book)
    ;({ rules } = overRules)
    ;({ amounts } = overAmounts)
    for (const problem of [...overRules.problems, ...overAmounts.problems]) {
      problems.push({ ...problem, path: `${book.name}: ${problem.path}` })
    }
  }
  return { rules, amounts, problems }
}
