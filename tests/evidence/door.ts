/** A real server in front of the real routes of evidence, with the portal's own gate before it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createReadableStreamFromReadable, writeReadableStreamToWritable } from '@remix-run/node'
import express from 'express'
import { eq } from 'drizzle-orm'
import { drained, hangUp } from '~/app/gate/hang-up.js'
import { protectAnswers } from '~/app/gate/headers.js'
import { sameSite } from '~/app/gate/same-site.js'
import { wellFormed } from '~/app/gate/well-formed.js'
import { furnish, type House } from '~/app/house.server'
import { openHouse } from '~/app/open-house.server'
import * as bring from '~/app/pages/evidence/bring'
import * as file from '~/app/pages/evidence/file'
import * as original from '~/app/pages/evidence/original'
import * as thumbnail from '~/app/pages/evidence/thumbnail'
import { startSession } from '~/app/people/session.server'
import type { Limits } from '~/app/evidence/limits'
import { takeUploads } from '~/app/evidence/uploads.server'

export type Door = { house: House; address: string; folder: string; signIn: (userId: string) => Promise<string>; close: () => Promise<void> }

/** `/form` stands for a page of another room that holds an EvidenceField called 'evidence'; its owner is the query's. */
export async function openDoor({ databaseUrl, limits, sessionOf = true }: { databaseUrl?: string; limits?: Limits; sessionOf?: boolean } = {}): Promise<Door> {
  const folder = mkdtempSync(join(tmpdir(), 'hejie-evidence-'))
  const house = await openHouse({ dataFolder: folder, databaseUrl, secret: Buffer.alloc(32, 7), sessionCookie: 'hejie', https: false } as never)
  if (sessionOf) furnish(house)
  const app = express()
  app.use(protectAnswers(false), hangUp(), wellFormed({ onlyHost: undefined, behindProxy: false }), sameSite(undefined))
  const mount = (path: string, module: Record<string, any>) => app.all(path, answer((args, method) => (method === 'POST' ? module.action?.(args) : module.loader?.(args)) ?? new Response(null, { status: 405 })))
  mount('/evidence', bring)
  mount('/evidence/:id', file)
  mount('/evidence/:id/original', original)
  mount('/evidence/:id/thumbnail', thumbnail)
  app.post('/form', answer(async ({ request }) => {
    const taken = await takeUploads(request, new URL(request.url).searchParams.get('owner') ?? '', { fields: ['evidence'], house, ...(limits ? { limits } : {}) })
    if ('refused' in taken) return new Response(taken.refused, { status: taken.status })
    return Response.json({ ...taken, fields: [...taken.fields] })
  }))
  const server = createServer(app)
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up))
  return {
    house, folder, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async signIn(userId) {
      const { users } = house.store.t
      const known = await house.store.db.select().from(users).where(eq(users.id, userId))
      if (!known.length) await house.store.write((tx) => tx.db.insert(users).values({ id: userId, email: `${userId}@example.org`, emailVerifiedAt: 1, name: userId, locale: 'zh-CN', createdAt: 0 }))
      return (await startSession(userId, new Request('http://portal.invalid/'))).split(';')[0]!
    },
    async close() {
      server.closeAllConnections()
      await new Promise((down) => server.close(down))
      await house.store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** As the Remix adapter does it: a web Request over the socket, the answer written without asking. */
function answer(handle: (args: any, method: string) => Promise<Response> | Response): express.RequestHandler {
  return async (req, res, next) => {
    const gone = new AbortController()
    res.on('close', () => { if (!res.writableFinished) gone.abort() })
    const headers = new Headers(Object.entries(req.headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as [string, string]])))
    const body = req.method === 'POST' ? { body: createReadableStreamFromReadable(req), duplex: 'half' as const } : {}
    const request = new Request(`http://${req.get('host')}${req.originalUrl}`, { method: req.method, headers, signal: gone.signal, ...body })
    try {
      const response = await Promise.resolve(handle({ request, params: req.params, context: { drained: () => drained(res) } }, req.method)).catch((thrown) => {
        if (thrown instanceof Response) return thrown
        throw thrown
      })
      res.status(response.status)
      response.headers.forEach((value, name) => void res.append(name, value))
      if (response.body) await writeReadableStreamToWritable(response.body, res)
      else res.end()
    } catch (error) {
      if (gone.signal.aborted) return
      next(error)
    }
  }
}

export type Part = { name: string; filename?: string; type?: string; bytes: Buffer | string }
/** A multipart body written by hand, so that it can also be written wrong. */
export function multipart(parts: Part[], boundary = '----hejie'): { body: Buffer; headers: Record<string, string> } {
  const body = Buffer.concat([
    ...parts.flatMap(({ name, filename, type, bytes }) => [
      Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"${filename === undefined ? '' : `; filename="${filename}"`}\r\n${type ? `Content-Type: ${type}\r\n` : ''}\r\n`),
      Buffer.from(bytes as string), Buffer.from('\r\n'),
    ]),
    Buffer.from(`--${boundary}--\r\n`),
  ])
  return { body, headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` } }
}

export async function bringByScript(door: Door, cookie: string, bytes: Buffer, filename = 'x.bin', query = '') {
  const { body, headers } = multipart([{ name: 'file-files', filename, bytes }])
  const response = await fetch(`${door.address}/evidence${query}`, { method: 'POST', body: new Uint8Array(body), headers: { ...headers, Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' } })
  return { status: response.status, ...((await response.json()) as { item?: any; code?: string }) }
}

export async function postForm(door: Door, owner: string, parts: Part[]) {
  const { body, headers } = multipart(parts)
  const response = await fetch(`${door.address}/form?owner=${owner}`, { method: 'POST', body: new Uint8Array(body), headers: { ...headers, 'Sec-Fetch-Site': 'same-origin' } })
  const said = await response.text()
  return { status: response.status, said, ...(response.status === 200 ? (JSON.parse(said) as { fields: [string, string][]; added: any[]; removed: string[]; problems: { field: string; name: string; code: string }[]; again: boolean }) : undefined) }
}
