/** How long, and how many bytes more, a visitor is listened to who is still sending after the answer. */
const patience = 2000
const most = 16 * 1024 * 1024

/**
 * An answer given before the whole request was read (a form or file over its limit) ends the connection: nobody will read
 * the rest, and the next request on it would wait behind that for ever. It lingers a moment, because a connection that is
 * reset while the visitor still sends takes the answer with it.
 * @returns {import('express').RequestHandler}
 */
export function hangUp() {
  return (req, res, next) => {
    if (req.method !== 'POST') return next()
    const writeHead = res.writeHead
    /** @param {any[]} args */
    const lastWriteHead = (...args) => {
      if (!req.complete) {
        res.setHeader('Connection', 'close')
        lingerBeforeClosing(req)
      }
      // @ts-expect-error writeHead has overloads that cannot be spread
      return writeHead.apply(res, args)
    }
    res.writeHead = /** @type {any} */ (lastWriteHead)
    next()
  }
}

/** Node calls destroySoon once the last answer is written. @param {import('express').Request} req */
function lingerBeforeClosing(req) {
  const { socket } = req
  socket.destroySoon = () => {
    socket.end()
    let left = most
    req.removeAllListeners('data')
    req.on('data', (bytes) => {
      left -= bytes.length
      if (left < 0) socket.destroy()
    })
    req.resume()
    const timer = setTimeout(() => socket.destroy(), patience)
    socket.once('close', () => clearTimeout(timer))
  }
}

/**
 * Resolves when the connection takes more, rejects when it has gone. Remix writes without asking, so whoever streams a
 * file asks here before each piece.
 * @param {import('express').Response} res
 * @returns {Promise<void>}
 */
export function drained(res) {
  if (res.destroyed || res.socket?.destroyed) return Promise.reject(new Error('the connection has gone'))
  if (!res.writableNeedDrain) return Promise.resolve()
  return new Promise((done, failed) => {
    const go = () => {
      res.off('drain', go)
      res.off('close', go)
      if (res.destroyed || res.socket?.destroyed) failed(new Error('the connection has gone'))
      else done()
    }
    res.once('drain', go)
    res.once('close', go)
  })
}
