import { randomBytes } from 'node:crypto'

/**
 * The content security policy of a page. Scripts run only with this request's nonce (and what they load);
 * styles, images and connections come from the portal itself; nobody may frame it.
 * @param {string} nonce
 * @param {boolean} https
 */
function pagePolicy(nonce, https) {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

/**
 * What every answer carries, errors and files included.
 * @param {{ nonce: string, requestId: string, https: boolean }} facts
 * @returns {Record<string, string>}
 */
export function protection({ nonce, requestId, https }) {
  return {
    'Content-Security-Policy': pagePolicy(nonce, https),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'X-Permitted-Cross-Domain-Policies': 'none',
    'Cache-Control': 'no-store',
    'X-Request-Id': requestId,
    ...(https ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
  }
}

/** @returns {{ nonce: string, requestId: string }} */
export function freshFacts() {
  return { nonce: randomBytes(18).toString('base64'), requestId: `${randomBytes(4).toString('hex')}-${randomBytes(4).toString('hex')}` }
}

/**
 * Gives each request its nonce and reference, and each answer its protection, at the last moment before the head is sent:
 * a route that sets one of these headers itself (a letter in its own frame, a file to keep) is left alone.
 * @param {boolean} https
 * @returns {import('express').RequestHandler}
 */
export function protectAnswers(https) {
  return (_req, res, next) => {
    const facts = freshFacts()
    Object.assign(res.locals, facts)
    const writeHead = res.writeHead
    /** @param {any[]} args */
    const protectedWriteHead = (...args) => {
      for (const [name, value] of Object.entries(protection({ ...facts, https }))) {
        if (!res.hasHeader(name)) res.setHeader(name, value)
      }
      res.removeHeader('X-Powered-By')
      // @ts-expect-error writeHead has overloads that cannot be spread
      return writeHead.apply(res, args)
    }
    res.writeHead = /** @type {any} */ (protectedWriteHead)
    next()
  }
}
