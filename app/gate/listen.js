import { createServer } from 'node:http'
import { rawRefusal } from './plain-page.js'

const clientErrors = /** @type {Record<string, [number, string]>} */ ({
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
})

/**
 * Listens on the wished port, or on the next free one when the wish is not binding.
 * @param {import('node:http').RequestListener} handler
 * @param {{ port: number, host: string | undefined, binding: boolean, https: boolean }} wish
 * @returns {Promise<{ server: import('node:http').Server, port: number }>}
 */
export async function listen(handler, { port, host, binding, https }) {
  const server = createServer(
    { maxHeaderSize: 16 * 1024, requireHostHeader: false, headersTimeout: 20_000, requestTimeout: 300_000, keepAliveTimeout: 15_000 },
    handler,
  )
  server.maxHeadersCount = 100
  server.on('clientError', (/** @type {NodeJS.ErrnoException} */ problem, /** @type {import('node:net').Socket} */ socket) => {
    if (problem.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
    const [status, reason] = clientErrors[problem.code ?? ''] ?? [400, 'Bad Request']
    socket.end(rawRefusal(status, reason, https))
  })
  for (let tried = port; ; tried++) {
    const problem = await tryPort(server, tried, host)
    if (!problem) {
      const address = server.address()
      return { server, port: typeof address === 'object' && address ? address.port : tried }
    }
    if (problem.code !== 'EADDRINUSE' || binding || tried >= port + 100 || tried >= 65535) throw problem
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string | undefined} host
 * @returns {Promise<NodeJS.ErrnoException | undefined>}
 */
function tryPort(server, port, host) {
  return new Promise((resolve) => {
    /** @param {NodeJS.ErrnoException} problem */
    const failed = (problem) => resolve(problem)
    server.once('error', failed)
    server.listen({ port, host }, () => {
      server.off('error', failed)
      resolve(undefined)
    })
  })
}
