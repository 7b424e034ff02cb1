import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { demoPassword, people, type PersonKey } from '../../app/demo/world'

/** The portal as a program sees it that is no browser: its forms read out of its pages, posts of any bytes, and its store looked into. */
const root = join(import.meta.dirname, '..', '..')
export type Portal = { address: string; stop: () => void; store: string }

/** A portal of its own: its throttles, clock and cases are nobody else's. */
export async function ownPortal(): Promise<Portal> {
  const folder = mkdtempSync(join(tmpdir(), 'hejie-input-'))
  const { PATH, HOME, HEJIE_BUILD } = process.env
  const child: ChildProcess = spawn(process.execPath, ['app/launch/start.mjs'], {
    cwd: root, env: { PATH, HOME, ...(HEJIE_BUILD ? { HEJIE_BUILD } : {}), HEJIE_DATA: join(folder, 'data'), PORT: '0', LOG_LEVEL: 'error' } as unknown as NodeJS.ProcessEnv,
  })
  const address = await new Promise<string>((done, failed) => {
    let said = ''
    child.stdout!.on('data', (chunk) => { said += chunk; const open = /open at (http:\/\/localhost:\d+)/.exec(said)?.[1]; if (open) done(open.replace('localhost', '127.0.0.1')) })
    child.on('exit', () => failed(new Error(said)))
  })
  return { address, store: join(folder, 'data', 'hejie.db'), stop: () => { child.removeAllListeners('exit'); child.kill('SIGKILL'); rmSync(folder, { recursive: true, force: true }) } }
}

const agent = new Agent({ keepAlive: true })
export type Answer = { status: number; body: string; cookies: string[]; location: string | undefined }
export type Sent = { method?: 'GET' | 'POST'; cookie?: string; type?: string; body?: string | Buffer; headers?: Record<string, string> }

/** One request as it is written; never follows. `headers` with an empty value take a usual header away. */
export function send(portal: Portal, path: string, { method = 'GET', cookie, type, body, headers = {} }: Sent = {}): Promise<Answer> {
  const url = new URL(path, portal.address)
  const usual: Record<string, string> = { 'Accept-Language': 'zh-CN', ...(cookie && { Cookie: cookie }), ...(method === 'POST' && { Origin: portal.address, 'Sec-Fetch-Site': 'same-origin', 'Content-Type': type ?? 'application/x-www-form-urlencoded', 'Content-Length': String(Buffer.byteLength(body ?? '')) }), ...headers }
  return new Promise((done, failed) => {
    const asking = request({ host: '127.0.0.1', port: url.port, path: url.pathname + url.search, method, headers: Object.fromEntries(Object.entries(usual).filter(([, v]) => v !== '')), agent }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => done({ status: answer.statusCode!, body: Buffer.concat(chunks).toString(), cookies: (answer.headers['set-cookie'] ?? []).map((c) => c.split(';')[0]!), location: answer.headers.location }))
      answer.on('error', failed)
    })
    // An answer may come before the whole of a body that is too large was read.
    asking.on('error', (problem: NodeJS.ErrnoException) => (problem.code === 'EPIPE' || problem.code === 'ECONNRESET' ? done({ status: 413, body: '', cookies: [], location: undefined }) : failed(problem)))
    asking.end(body)
  })
}

/** In through the demonstration's door, or with its password where there is no door. */
export async function cookieOf(portal: Portal, person: PersonKey): Promise<string> {
  const { door, email } = people[person]
  const answer = door ? await send(portal, '/demo', { method: 'POST', body: `person=${person}` }) : await send(portal, '/sign-in', { method: 'POST', body: encoded([['email', email], ['password', demoPassword]]) })
  return answer.cookies.join('; ')
}

export type Field = { name: string; value: string; kind: 'hidden' | 'text' | 'choice' | 'tick' | 'file' | 'password' | 'button' }
export type Form = { page: string; action: string; multipart: boolean; fields: Field[] }

const attribute = (tag: string, name: string) => {
  const value = new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1]
  return value?.replace(/&quot;/g, '"').replace(/&#x27;/g, "'").replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
}

/** The posting forms of a page, as a browser would read them. The portal's own markup is regular. */
export function formsOf(html: string, page: string): Form[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head, inside]) => {
    if (!/method="post"/i.test(head!)) return []
    const fields = new Map<string, Field>()
    const add = (field: Field) => { if (field.name && (!fields.has(field.name) || fields.get(field.name)!.value === '')) fields.set(field.name, field) }
    for (const [tag] of inside!.matchAll(/<(?:input|textarea|select|button)\b[^>]*>/g)) {
      const name = attribute(tag, 'name') ?? ''
      const type = tag.startsWith('<input') ? (attribute(tag, 'type') ?? 'text') : tag.slice(1).split(/[\s>]/)[0]!
      const value = attribute(tag, 'value') ?? ''
      if (type === 'select') {
        const [, options = ''] = new RegExp(`name="${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}"[^>]*>([\\s\\S]*?)</select>`).exec(inside!) ?? []
        add({ name, kind: 'choice', value: [...options.matchAll(/value="([^"]+)"/g)][0]?.[1] ?? '' })
      } else if (type === 'radio') add({ name, kind: 'choice', value })
      else if (type === 'checkbox') add({ name, kind: 'tick', value })
      else if (type === 'hidden') add({ name, kind: 'hidden', value })
      else if (type === 'file') add({ name, kind: 'file', value: '' })
      else if (type === 'password') add({ name, kind: 'password', value: '' })
      else if (type === 'button' || type === 'submit') add({ name, kind: 'button', value })
      else add({ name, kind: 'text', value })
    }
    const action = attribute(head!, 'action')
    return [{ page, action: action === undefined ? page : action, multipart: /multipart/.test(head!), fields: [...fields.values()] }]
  })
}

/** Pairs as bytes: a value may be percent-encoded bytes that no string is. */
export type Pair = [name: string, value: string | { bytes: string }]
export const encoded = (pairs: readonly Pair[]) => pairs.map(([name, value]) => `${encodeURIComponent(name)}=${typeof value === 'string' ? encodeURIComponent(value) : value.bytes}`).join('&')
export function multipart(pairs: readonly Pair[]): { type: string; body: Buffer } {
  const parts = pairs.map(([name, value]) => {
    const bytes = typeof value === 'string' ? Buffer.from(value) : Buffer.from(value.bytes.replace(/%/g, ''), 'hex')
    return Buffer.concat([Buffer.from(`--hejie\r\nContent-Disposition: form-data; name="${name.replace(/"/g, '%22')}"\r\n\r\n`), bytes, Buffer.from('\r\n')])
  })
  return { type: 'multipart/form-data; boundary=hejie', body: Buffer.concat([...parts, Buffer.from('--hejie--\r\n')]) }
}

const looks = new Map<string, { db: Database.Database; version: number; digest: string }>()

/**
 * What must not change when a post was refused: cases and their record, drafts, people, organisations, registers, files.
 * SQLite says whether anybody wrote at all since the last look; only then is it read again.
 */
export function digest(portal: Portal): string {
  const look = looks.get(portal.store) ?? { db: new Database(portal.store, { readonly: true }), version: -1, digest: '' }
  looks.set(portal.store, look)
  const { data_version: version } = look.db.prepare('pragma data_version').get() as { data_version: number }
  if (version === look.version) return look.digest
  const hash = createHash('sha256')
  const ask = (sql: string) => hash.update(JSON.stringify(look.db.prepare(sql).raw(true).all()))
  ask("select count(*) from case_events where kind = 'move'")
  for (const table of ['cases', 'parties']) ask(`select count(*) from ${table}`)
  ask('select id, data, submitted_case_id from drafts order by id')
  ask('select id, email, name, phone, password_hash, locale, simple, role, disabled_at from users order by id')
  ask('select * from organisations order by id')
  ask('select * from memberships order by id')
  for (const table of ['platforms', 'merchants', 'bodies']) ask(`select * from ${table} order by organisation_id`)
  ask('select id, owner, case_id from evidence order by id')
  ask('select * from neutrals order by id')
  for (const table of ['sealed_items', 'signatures', 'documents']) ask(`select count(*) from ${table}`)
  Object.assign(look, { version, digest: hash.digest('hex') })
  return look.digest
}
