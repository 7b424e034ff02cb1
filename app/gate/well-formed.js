import { refuse } from './plain-page.js'

/** Characters of a web address, the longest one, and the largest bodies. */
const longestUrl = 8000
const largestForm = 4 * 1024 * 1024
const largestUpload = 512 * 1024 * 1024
const methods = ['GET', 'HEAD', 'POST']
const hostShape = /^(?:[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i

/**
 * Lets through only requests that the portal can read: a known method, an address that decodes, a sane host, a body with a length
 * below the limit. Limits of a single file or field are the page's own; these only bound what one request may cost.
 * @param {{ onlyHost: string | undefined, behindProxy: boolean }} options
 * @returns {import('express').RequestHandler}
 */
export function wellFormed({ onlyHost, behindProxy }) {
  return (req, res, next) => {
    // Remix reads this header without asking whether it may be believed.
    if (!behindProxy) delete req.headers['x-forwarded-host']
    if (!methods.includes(req.method)) {
      res.setHeader('Allow', methods.join(', '))
      return refuse(res, 405)
    }
    if (req.url.length > longestUrl) return refuse(res, 414)
    if (!readable(req.url)) return refuse(res, 400)
    const hosts = [req.headers.host ?? '', req.headers['x-forwarded-host'] ?? 'absent'].flat()
    if (!hosts.every((host) => hostShape.test(host))) return refuse(res, 400)
    if (onlyHost && req.hostname !== onlyHost) return refuse(res, 421)
    if (req.method === 'POST') {
      const length = req.headers['content-length']
      if (length === undefined) return refuse(res, 411)
      const limit = /^multipart\/form-data/i.test(req.headers['content-type'] ?? '') ? largestUpload : largestForm
      if (Number(length) > limit) {
        res.setHeader('Connection', 'close')
        return refuse(res, 413)
      }
    }
    next()
  }
}

/** @param {string} url */
function readable(url) {
  if (!url.startsWith('/') || /[\u0000-\u0020\u007f\\]/.test(url)) return false
  try {
    const path = decodeURIComponent(url.split('?', 1)[0] ?? '')
    return !/[\u0000-\u001f\u007f]/.test(path) && URL.canParse(url, 'http://portal.invalid')
  } catch {
    return false
  }
}
