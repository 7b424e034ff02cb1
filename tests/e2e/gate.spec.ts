import { connect } from 'node:net'
import { expect, test } from '@playwright/test'

/** What the door does with requests a browser would not send, and what every answer carries. Told once, at the desk. */
const protection: Record<string, RegExp> = {
  'content-security-policy': /script-src 'nonce-[\w+/=]{20,}' 'strict-dynamic'(?!.*unsafe)/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^same-origin$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  'permissions-policy': /geolocation=\(\)/,
  'x-request-id': /^[0-9a-f]{8}-[0-9a-f]{8}$/,
}

interface Answer {
  status: number
  headers: Record<string, string>
  body: string
}

/** Sends bytes as they are: what no client library would let through. */
function send(head: string, body = ''): Promise<Answer> {
  const port = Number(process.env.E2E_PORT)
  return new Promise((done, failed) => {
    const socket = connect(port, '127.0.0.1')
    const chunks: Buffer[] = []
    socket.setTimeout(10_000, () => socket.destroy(new Error('no answer')))
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', (problem) => (chunks.length > 0 ? done(parse(Buffer.concat(chunks).toString())) : failed(problem)))
    socket.on('end', () => done(parse(Buffer.concat(chunks).toString())))
    socket.write(head.replaceAll('\n', '\r\n') + '\r\n\r\n' + body)
  })
}

function parse(text: string): Answer {
  const [head = '', ...rest] = text.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
  return { status: Number(first.split(' ')[1]), headers, body: rest.join('\r\n\r\n') }
}

const host = () => `Host: localhost:${process.env.E2E_PORT}\nConnection: close`
const form = 'Content-Type: application/x-www-form-urlencoded'

const requests: [string, number, () => Promise<Answer>][] = [
  ['a page', 200, () => send(`GET / HTTP/1.1\n${host()}`)],
  ['the head of a page', 200, () => send(`HEAD / HTTP/1.1\n${host()}`)],
  ['a file', 200, () => send(`GET /favicon.svg HTTP/1.1\n${host()}`)],
  ['liveness', 200, () => send(`GET /health HTTP/1.1\n${host()}`)],
  ['readiness', 200, () => send(`GET /ready HTTP/1.1\n${host()}`)],
  ['measures, on the machine itself', 200, () => send(`GET /metrics HTTP/1.1\n${host()}`)],
  ['measures, through a proxy', 403, () => send(`GET /metrics HTTP/1.1\n${host()}\nX-Forwarded-For: 203.0.113.9`)],
  ['a redirect after a form', 303, () => send(`POST /preferences HTTP/1.1\n${host()}\n${form}\nContent-Length: 9`, 'locale=en')],
  ['an address that leads nowhere', 404, () => send(`GET /nowhere HTTP/1.1\n${host()}`)],
  ['a post to an address that leads nowhere', 404, () => send(`POST /nowhere HTTP/1.1\n${host()}\n${form}\nContent-Length: 3`, 'a=b')],
  ['a file that is not there', 404, () => send(`GET /assets/none.js HTTP/1.1\n${host()}`)],
  ['a post to a page that takes none', 405, () => send(`POST /?index HTTP/1.1\n${host()}\n${form}\nContent-Length: 3`, 'a=b')],
  ['a method of nobody', 405, () => send(`PROPFIND / HTTP/1.1\n${host()}`)],
  ['TRACE', 405, () => send(`TRACE / HTTP/1.1\n${host()}`)],
  ['DELETE', 405, () => send(`DELETE /preferences HTTP/1.1\n${host()}`)],
  ['a percent sign alone', 400, () => send(`GET /% HTTP/1.1\n${host()}`)],
  ['broken UTF-8', 400, () => send(`GET /%E0%A4%A HTTP/1.1\n${host()}`)],
  ['an encoded NUL', 400, () => send(`GET /a%00b HTTP/1.1\n${host()}`)],
  ['a backslash', 400, () => send(`GET /\\evil HTTP/1.1\n${host()}`)],
  ['an absolute address', 400, () => send(`GET http://evil.example/ HTTP/1.1\n${host()}`)],
  ['a host with a path', 400, () => send('GET / HTTP/1.1\nHost: a/b\nConnection: close')],
  ['no host', 400, () => send('GET / HTTP/1.1\nConnection: close')],
  ['not HTTP', 400, () => send('hello')],
  ['two lengths', 400, () => send(`POST / HTTP/1.1\n${host()}\nContent-Length: 3\nContent-Length: 4`, 'a=b')],
  ['length and chunks', 400, () => send(`POST / HTTP/1.1\n${host()}\nContent-Length: 3\nTransfer-Encoding: chunked`, '0\r\n\r\n')],
  ['a very long address', 414, () => send(`GET /${'a'.repeat(9000)} HTTP/1.1\n${host()}`)],
  ['huge headers', 431, () => send(`GET / HTTP/1.1\n${host()}\nCookie: ${'a'.repeat(20_000)}`)],
  ['a body of unknown length', 411, () => send(`POST /preferences HTTP/1.1\n${host()}\n${form}\nTransfer-Encoding: chunked`, '0\r\n\r\n')],
  ['a form over the limit', 413, () => send(`POST /preferences HTTP/1.1\n${host()}\n${form}\nContent-Length: 90000000`)],
  [
    'something that is no form',
    400,
    () => send(`POST /preferences HTTP/1.1\n${host()}\nContent-Type: application/json\nContent-Length: 2`, '{}'),
  ],
  [
    'multipart without a boundary',
    400,
    () => send(`POST /preferences HTTP/1.1\n${host()}\nContent-Type: multipart/form-data\nContent-Length: 2`, '--'),
  ],
  ['a choice that does not exist', 400, () => send(`POST /preferences HTTP/1.1\n${host()}\n${form}\nContent-Length: 9`, 'locale=xx')],
  [
    'a post from another site',
    403,
    () => send(`POST /preferences HTTP/1.1\n${host()}\n${form}\nSec-Fetch-Site: cross-site\nContent-Length: 9`, 'locale=en'),
  ],
  [
    'a post from a neighbouring host',
    403,
    () => send(`POST /preferences HTTP/1.1\n${host()}\n${form}\nSec-Fetch-Site: same-site\nContent-Length: 9`, 'locale=en'),
  ],
  [
    'a post with a foreign origin',
    403,
    () => send(`POST /preferences HTTP/1.1\n${host()}\n${form}\nOrigin: https://evil.example\nContent-Length: 9`, 'locale=en'),
  ],
  [
    'a post with no origin at all but a cookie',
    403,
    () => send(`POST /preferences HTTP/1.1\n${host()}\n${form}\nCookie: a=b\nContent-Length: 9`, 'locale=en'),
  ],
  [
    'a post whose origin is hidden',
    403,
    () => send(`POST /preferences HTTP/1.1\n${host()}\n${form}\nOrigin: null\nContent-Length: 9`, 'locale=en'),
  ],
  ['data of a page', 200, () => send(`GET /_root.data HTTP/1.1\n${host()}`)],
  ['a forged forwarded host', 200, () => send(`GET / HTTP/1.1\n${host()}\nX-Forwarded-Host: evil.example:99999`)],
]

for (const [what, status, request] of requests)
  test(`${what} is answered ${status}, protected like every answer @desk`, async () => {
    const answer = await request()
    expect(answer.status, answer.body.slice(0, 300)).toBe(status)
    for (const [name, shape] of Object.entries(protection)) expect(answer.headers[name], name).toMatch(shape)
    expect(answer.headers['x-powered-by']).toBeUndefined()
    expect(answer.headers['strict-transport-security'], 'only over https').toBeUndefined()
    if (what !== 'a file') expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.body).not.toMatch(/node_modules|\bat .*\.js:\d+/)
  })

test('each answer has a nonce and a reference of its own @desk', async () => {
  const [one, other] = await Promise.all([send(`GET / HTTP/1.1\n${host()}`), send(`GET / HTTP/1.1\n${host()}`)])
  expect(one.headers['content-security-policy']).not.toBe(other.headers['content-security-policy'])
  expect(one.headers['x-request-id']).not.toBe(other.headers['x-request-id'])
})

test('built files may be kept for ever, their names change with them @desk', async ({ request }) => {
  const page = await (await request.get('/')).text()
  const script = /"(\/assets\/entry\.client-[\w-]+\.js)"/.exec(page)![1]!
  const answer = await request.get(script)
  expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
})

test('no page carries a style of its own or a script without its nonce @desk', async ({ request }) => {
  for (const path of ['/', '/preferences', '/nowhere']) {
    const page = await (await request.get(path)).text()
    expect(page).not.toMatch(/<[^>]+\sstyle=/)
    expect(page).not.toMatch(/<style/)
    expect(page).not.toMatch(/<[^>]+\son[a-z]+=/)
    expect(page.match(/<script(?![^>]*nonce=)/)).toBeNull()
  }
})
