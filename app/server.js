import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import compression from 'compression'
import express from 'express'
import { drained, hangUp } from './gate/hang-up.js'
import { protectAnswers } from './gate/headers.js'
import { listen } from './gate/listen.js'
import { measure, metrics } from './gate/measures.js'
import { refuse } from './gate/plain-page.js'
import { sameSite } from './gate/same-site.js'
import { wellFormed } from './gate/well-formed.js'

/**
 * The door of the house. Everything it knows of the portal comes through the built server's entry module.
 * @typedef {import('./settings.server').Settings} Settings
 * @typedef {typeof import('./entry.server')} Entry
 */

/**
 * Starts the portal and resolves when it listens.
 * @param {string} buildFolder
 */
export async function serve(buildFolder) {
  const build = await import(pathToFileURL(resolve(buildFolder, 'server/index.js')).href)
  const { portal, log } = /** @type {Entry} */ (build.entry.module)
  const read = portal.settings()
  if (!read.ok) return { started: /** @type {const} */ (false), problems: read.problems }

  const { settings } = read
  const running = await portal.boot(settings)
  let draining = false
  const app = doors(build, buildFolder, settings, log, async () => !draining && (await running.ready()))
  const { server, port } = await listen(app, {
    port: settings.port,
    host: settings.host,
    binding: settings.mode === 'production',
    https: settings.https,
  })
  await running.listening(settings.publicUrl ?? `http://localhost:${port}`)

  /** Finishes what is under way, takes nothing new, then lets the portal close its stores. */
  const stop = async () => {
    if (draining) return
    draining = true
    const closed = new Promise((done) => server.close(done))
    // A connection kept alive by its client becomes idle only after its last answer.
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    const patience = setTimeout(() => server.closeAllConnections(), 10_000)
    await closed
    clearInterval(sweep)
    clearTimeout(patience)
    await running.stop()
  }
  return { started: /** @type {const} */ (true), settings, port, people: running.people, stop }
}

/**
 * @param {any} build
 * @param {string} buildFolder
 * @param {Settings} settings
 * @param {import('pino').Logger} log
 * @param {() => Promise<boolean>} ready
 */
function doors(build, buildFolder, settings, log, ready) {
  const behindProxy = settings.trustProxy !== false
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', settings.trustProxy)
  app.use(protectAnswers(settings.https))
  app.use(measure(log))
  app.use(hangUp())
  app.get('/health', (_req, res) => void res.type('text').send('alive\n'))
  app.get('/ready', async (_req, res) => {
    const yes = await ready().catch(() => false)
    res
      .status(yes ? 200 : 503)
      .type('text')
      .send(yes ? 'ready\n' : 'not ready\n')
  })
  app.get('/metrics', metrics({ token: settings.metricsToken, behindProxy }))
  const ownAddress = settings.mode === 'production' ? settings.publicUrl : undefined
  app.use(wellFormed({ onlyHost: ownAddress && new URL(ownAddress).hostname, behindProxy }))
  app.use(sameSite(ownAddress))
  app.use(compression())
  const client = resolve(buildFolder, 'client')
  app.use('/assets', express.static(resolve(client, 'assets'), { immutable: true, maxAge: '1y', index: false, redirect: false }))
  // Only what the build has put there is looked for on the disk: else every page would first be asked for as a file.
  const files = new Set(readdirSync(client))
  const served = express.static(client, { maxAge: '10m', index: false, redirect: false, dotfiles: 'ignore' })
  app.use((req, res, next) => (files.has(req.path.split('/', 2)[1] ?? '') ? served(req, res, next) : next()))
  app.use(
    createRequestHandler({
      build,
      mode: 'production',
      getLoadContext: (req, res) => ({
        nonce: res.locals.nonce,
        requestId: res.locals.requestId,
        address: req.ip ?? '',
        drained: () => drained(res),
      }),
    }),
  )
  app.use(lastResort(log))
  return app
}

/**
 * What nothing else caught: told to the log, never to the visitor.
 * @param {import('pino').Logger} log
 * @returns {import('express').ErrorRequestHandler}
 */
function lastResort(log) {
  return (problem, _req, res, _next) => {
    const status = Number(problem?.status ?? problem?.statusCode)
    if (status >= 400 && status < 500) return refuse(res, status)
    log.error(
      { requestId: res.locals.requestId, problem: { name: problem?.name, code: problem?.code } },
      'a request failed outside the portal',
    )
    refuse(res, 500)
  }
}
