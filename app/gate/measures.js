import { timingSafeEqual } from 'node:crypto'
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'
import { refuse } from './plain-page.js'

const registry = new Registry()
collectDefaultMetrics({ register: registry })
const answers = new Counter({
  name: 'hejie_http_answers_total',
  help: 'Answers by method and status',
  labelNames: ['method', 'status'],
  registers: [registry],
})
const seconds = new Histogram({
  name: 'hejie_http_seconds',
  help: 'Seconds from request to end of answer',
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
  registers: [registry],
})

/**
 * Counts every answer and logs it. The log names no person: no query, no address, and long parts of a path
 * (references, tokens of signed links) are left out.
 * @param {import('pino').Logger} log
 * @returns {import('express').RequestHandler}
 */
export function measure(log) {
  return (req, res, next) => {
    const began = process.hrtime.bigint()
    res.on('finish', () => {
      const took = Number(process.hrtime.bigint() - began) / 1e9
      answers.inc({ method: req.method.slice(0, 10), status: String(res.statusCode) })
      seconds.observe(took)
      log[res.statusCode >= 500 ? 'error' : 'info'](
        {
          requestId: res.locals.requestId,
          method: req.method,
          path: withoutPersons(req.originalUrl),
          status: res.statusCode,
          ms: Math.round(took * 1000),
        },
        'answered',
      )
    })
    next()
  }
}

/** @param {string} url */
function withoutPersons(url) {
  const path = url.split('?', 1)[0] ?? ''
  return path
    .split('/')
    .map((part) => (part.length > 24 || /\d/.test(part) ? '*' : part))
    .join('/')
    .slice(0, 200)
}

/**
 * /metrics: on the machine itself, or for who knows the token. A proxy also comes from the machine, so behind one only the token opens.
 * @param {{ token: string | undefined, behindProxy: boolean }} options
 * @returns {import('express').RequestHandler}
 */
export function metrics({ token, behindProxy }) {
  return async (req, res) => {
    const local = /^(::ffff:)?127\.|^::1$/.test(req.socket.remoteAddress ?? '')
    const shown = req.get('authorization')?.replace(/^Bearer /i, '') ?? ''
    const known =
      token !== undefined && shown.length === token.length && timingSafeEqual(Buffer.from(shown.padEnd(1)), Buffer.from(token.padEnd(1)))
    if (!known && (token !== undefined || behindProxy || !local || req.get('x-forwarded-for') !== undefined)) return refuse(res, 403)
    res.type(registry.contentType).send(await registry.metrics())
  }
}
