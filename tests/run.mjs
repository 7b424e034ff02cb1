/**
 * `npm test`: every suite in turn, their output as it comes, and one total over all at the very end.
 * `node tests/run.mjs vitest playwright` runs only those named.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserForTests } from './browser.mjs'
import { ofPlaywright, ofVitest, total, unsteady } from './tally.mjs'

const root = join(import.meta.dirname, '..')
const reports = mkdtempSync(join(tmpdir(), 'hejie-tests-'))
const inModules = (/** @type {string} */ path) => join(root, 'node_modules', path)

/** @type {Record<string, () => Promise<import('./tally.mjs').Tally>>} */
const suites = {
  async typecheck() {
    return asOne(await node([inModules('typescript/bin/tsc'), '--noEmit', '-p', '.']))
  },
  async lint() {
    return asOne(await node([inModules('oxlint/bin/oxlint'), '-c', 'tests/oxlint.json']))
  },
  async vitest() {
    const report = join(reports, 'vitest.json')
    const args = ['run', '-c', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const code = await node([inModules('vitest/vitest.mjs'), ...args])
    return withCode(ofVitest(read(report)), code)
  },
  async playwright() {
    const browser = browserForTests(say)
    say(`Browser: ${browser}`)
    const report = join(reports, 'playwright.json')
    const env = { CHROMIUM_PATH: browser, E2E_PORTS: `${await freePort()},${await freePort()}`, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
    const code = await node([inModules('@playwright/test/cli.js'), 'test', '-c', 'tests/playwright.config.ts', '--reporter=list,json'], env)
    for (const title of unsteady(read(report))) say(`Passed only at the second try: ${title}`)
    return withCode(ofPlaywright(read(report)), code)
  },
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in suites))
if (unknown.length > 0) {
  console.error(`There is no suite called ${unknown.join(', ')}; there are ${Object.keys(suites).join(', ')}.`)
  process.exit(2)
}

/** @type {import('./tally.mjs').Tally[]} */
const tallies = []
for (const [name, suite] of Object.entries(suites)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  say(`\n== ${name}`)
  const tally = await suite().catch((problem) => {
    console.error(problem instanceof Error ? problem.message : problem)
    return { passed: 0, failed: 1, skipped: 0 }
  })
  say(`== ${name}: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`)
  tallies.push(tally)
}
rmSync(reports, { recursive: true, force: true })
const all = total(tallies)
console.log(`\n${all.passed} passed, ${all.failed} failed${all.skipped > 0 ? `, ${all.skipped} skipped` : ''}`)
process.exit(all.failed > 0 || all.passed === 0 ? 1 : 0)

/**
 * @param {string[]} args
 * @param {Record<string, string>} more
 * @returns {Promise<number>} the exit code
 */
function node(args, more = {}) {
  const env = /** @type {NodeJS.ProcessEnv} */ ({ ...process.env, ...more })
  // Vitest and the portal under test decide this for themselves.
  Reflect.deleteProperty(env, 'NODE_ENV')
  return new Promise((done) => {
    spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env })
      .on('error', () => done(1))
      .on('exit', (code) => done(code ?? 1))
  })
}

/** @param {number} code */
function asOne(code) {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
}

/**
 * A runner that ends badly without naming a failure has crashed, and that is one.
 * @param {import('./tally.mjs').Tally | undefined} tally
 * @param {number} code
 */
function withCode(tally, code) {
  const counted = tally ?? { passed: 0, failed: 0, skipped: 0 }
  const crashed = (code !== 0 && counted.failed === 0) || !tally
  return { ...counted, failed: counted.failed + (crashed ? 1 : 0) }
}

/** @param {string} file */
function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** @param {string} text */
function say(text) {
  console.log(text)
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done) => {
    const probe = createServer()
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
