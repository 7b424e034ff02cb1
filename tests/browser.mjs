/**
 * The Chromium that end-to-end tests drive. Looked for in this order: $CHROMIUM_PATH, the system's own, Playwright's;
 * what is not there is installed where that is possible, else the caller is told what to do. Never a silent skip.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

// The headless shell is what Playwright itself drives: the same Chromium without windows, a third faster here.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
]

/** @returns {string | undefined} the path of a browser that is already on this machine */
export function browserHere() {
  const wished = process.env.CHROMIUM_PATH
  if (wished) {
    if (existsSync(wished)) return wished
    throw new Error(`CHROMIUM_PATH names ${wished}, where nothing is`)
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...places, playwrightsOwn()].find((file) => file !== undefined && existsSync(file))
}

/**
 * @param {(text: string) => void} say
 * @returns {string}
 */
export function browserForTests(say) {
  const rootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  const here = browserHere()
  if (rootOnDebian && (!here || !hasChineseFont())) {
    say('Installing what the browser tests need from Debian: chromium-headless-shell (else chromium), fonts-noto-cjk')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    run('/usr/bin/apt-get', ['update', '-qq'], env)
    const install = ['install', '-y', '-qq', '--no-install-recommends', 'fonts-noto-cjk']
    if (here) run('/usr/bin/apt-get', install, env)
    else for (const one of ['chromium-headless-shell', 'chromium']) if (!browserHere()) run('/usr/bin/apt-get', [...install, one], env)
  } else if (!here) {
    say("Installing Playwright's Chromium")
    run(
      process.execPath,
      [join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js'), 'install', 'chromium'],
      process.env,
    )
  }
  const found = browserHere()
  if (found) return found
  throw new Error(
    'No browser for the end-to-end tests. Install Chromium, Chrome or Edge, or name one: CHROMIUM_PATH=/path/to/chromium npm test.\n' +
      'On Debian or Ubuntu: apt-get install chromium fonts-noto-cjk. Anywhere: npx playwright install --with-deps chromium.',
  )
}

function hasChineseFont() {
  const fonts = spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' })
  return fonts.status === 0 && fonts.stdout.trim() !== ''
}

function playwrightsOwn() {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath()
  } catch {
    return undefined
  }
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
function run(command, args, env) {
  spawnSync(command, args, { stdio: 'inherit', env })
}
