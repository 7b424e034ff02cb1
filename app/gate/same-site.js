import { refuse } from './plain-page.js'

/**
 * A request that changes something must come from a page of this portal. Browsers say where a request comes from and
 * scripts cannot forge it (Sec-Fetch-Site, else Origin); a program that says neither passes only without cookies,
 * since without them there is nothing to ride on.
 * @param {string | undefined} publicUrl
 * @returns {import('express').RequestHandler}
 */
export function sameSite(publicUrl) {
  return (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') return next()
    const own = publicUrl ?? `${req.protocol}://${req.get('host')}`
    if (fromHere(req, own)) return next()
    refuse(res, 403)
  }
}

/**
 * @param {import('express').Request} req
 * @param {string} own
 */
function fromHere(req, own) {
  const site = req.get('sec-fetch-site')
  const origin = req.get('origin')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  if (origin !== undefined) return origin.toLowerCase() === own.toLowerCase()
  if (site !== undefined) return true
  return req.headers.cookie === undefined
}
