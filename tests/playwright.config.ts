import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { browserHere } from './browser.mjs'

/**
 * Every story is lived three times: at a desk, on a phone of 360 pixels, and without JavaScript.
 * Tags narrow it: `@scripts` needs JavaScript, `@desk` is told at the desk only.
 *
 * One portal has one movable clock, so stories in it take turns; two workers therefore have a portal each.
 * tests/run.mjs gives the ports and the browser; run alone (`npx playwright test -c tests/playwright.config.ts`) both are found here.
 * Workers inherit the environment and read this file again: each finds its own portal by the number Playwright gives it.
 */
const first = 20_000 + (process.pid % 20_000)
const ports = (process.env.E2E_PORTS ??= `${first},${first + 1}`).split(',')
const port = (process.env.E2E_PORT = ports[Number(process.env.TEST_PARALLEL_INDEX ?? 0)]!)
const address = `http://localhost:${port}`

export default defineConfig({
  testDir: './e2e',
  outputDir: join(tmpdir(), `hejie-e2e-${ports[0]}`),
  fullyParallel: false,
  workers: ports.length,
  // A second try is for a machine that stalls, and is named at the end; a fault fails twice. It lays the demonstration anew.
  retries: 1,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    baseURL: address,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    trace: 'on-first-retry',
    launchOptions: {
      executablePath: browserHere(),
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-gpu',
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 900 } } },
    {
      name: 'phone',
      use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
      grepInvert: /@desk/,
    },
    { name: 'no-JavaScript', use: { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false }, grepInvert: /@desk|@scripts/ },
    // Once every page has been seen, by whichever worker.
    { name: 'site map', testMatch: 'site-map.check.ts', dependencies: ['desktop'] },
  ],
  webServer: ports.map((own) => ({
    command: 'node tests/e2e/serve.mjs',
    cwd: join(import.meta.dirname, '..'),
    url: `http://localhost:${own}/ready`,
    timeout: 180_000,
    reuseExistingServer: false,
    stdout: 'ignore' as const,
    stderr: 'pipe' as const,
    env: { E2E_PORT: own },
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 15_000 },
  })),
})
