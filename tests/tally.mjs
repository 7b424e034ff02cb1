/**
 * What the runners' JSON reports say, as one count.
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/**
 * A file that could not even be loaded has no tests of its own and counts as one failure.
 * @param {any} report
 * @returns {Tally | undefined}
 */
export function ofVitest(report) {
  if (!report) return undefined
  const unloaded = report.testResults.filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' && file.assertionResults.every((/** @type {any} */ test) => test.status !== 'failed'),
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/**
 * A test that passed only at the second try (a machine shared with others stalls now and then) passed, and is named by `unsteady`.
 * Errors outside tests (a portal that did not start) are one each.
 * @param {any} report
 * @returns {Tally | undefined}
 */
export function ofPlaywright(report) {
  if (!report) return undefined
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped }
}

/**
 * Titles of the tests that passed only at the second try.
 * @param {any} report
 * @returns {string[]}
 */
export function unsteady(report) {
  const within = (/** @type {any} */ suite) => [
    ...(suite.specs ?? []).filter((/** @type {any} */ spec) => spec.tests.some((/** @type {any} */ test) => test.status === 'flaky')).map((/** @type {any} */ spec) => spec.title),
    ...(suite.suites ?? []).flatMap(within),
  ]
  return (report?.suites ?? []).flatMap(within)
}

/** @param {Tally[]} tallies */
export function total(tallies) {
  return tallies.reduce(
    (sum, { passed, failed, skipped }) => ({ passed: sum.passed + passed, failed: sum.failed + failed, skipped: sum.skipped + skipped }),
    {
      passed: 0,
      failed: 0,
      skipped: 0,
    },
  )
}
