import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'

/** `npm start` as its process: ports, refusals, the end. Told once, at the desk. */
const root = join(import.meta.dirname, '..', '..')
let data: string
let started: ChildProcess[] = []

test.beforeEach(() => {
  data = join(mkdtempSync(join(tmpdir(), 'hejie-start-')), 'data')
})

test.afterEach(() => {
  for (const child of started) child.kill('SIGKILL')
  started = []
  rmSync(join(data, '..'), { recursive: true, force: true })
})

function start(env: Record<string, string>) {
  const { PATH, HOME, HEJIE_BUILD } = process.env
  const child = spawn(process.execPath, ['app/launch/start.mjs'], {
    cwd: root,
    env: { PATH, HOME, ...(HEJIE_BUILD ? { HEJIE_BUILD } : {}), HEJIE_DATA: data, ...env } as unknown as NodeJS.ProcessEnv,
  })
  started.push(child)
  let said = ''
  child.stdout.on('data', (chunk) => (said += chunk))
  child.stderr.on('data', (chunk) => (said += chunk))
  const ended = new Promise<number | null>((done) => child.on('exit', done))
  const says = (text: RegExp) => expect.poll(() => said, { timeout: 40_000 }).toMatch(text)
  return { child, ended, says, said: () => said }
}

async function takePort(): Promise<{ port: number; server: Server }> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, done))
  return { port: (server.address() as AddressInfo).port, server }
}

test('a taken port is said, and the next free one used @desk', async ({ request }) => {
  const { port, server } = await takePort()
  const portal = start({ PORT: String(port) })
  await portal.says(new RegExp(`Port ${port} is taken, so the portal listens on \\d+\\.`))
  const address = /open at (http:\/\/localhost:\d+)/.exec(portal.said())![1]!
  expect((await request.get(`${address}/ready`)).status()).toBe(200)
  if (process.platform !== 'win32') expect(statSync(join(data, 'secret.key')).mode & 0o777).toBe(0o600)
  server.close()
})

test('production with nothing set does not start, and names everything that is missing @desk', async () => {
  const portal = start({ HEJIE_MODE: 'production', PORT: '0' })
  expect(await portal.ended).toBe(1)
  for (const name of ['HEJIE_SECRET', 'PUBLIC_URL', 'SMTP_URL', 'MAIL_FROM', 'TRUST_PROXY'])
    expect(portal.said()).toContain(`  - ${name} is missing: `)
  expect(() => statSync(data)).toThrow()
})

test('asked to stop, it finishes the answer under way and ends with 0 @desk', async () => {
  test.skip(process.platform === 'win32', 'there is no SIGTERM')
  const portal = start({ PORT: '0' })
  await portal.says(/open at/)
  const address = /open at (http:\/\/localhost:\d+)/.exec(portal.said())![1]!
  // A post whose last byte comes only after the signal.
  const answer = fetch(`${address}/preferences`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': '9' },
    body: new ReadableStream({
      async start(controller) {
        controller.enqueue(new TextEncoder().encode('locale='))
        await new Promise((done) => setTimeout(done, 300))
        portal.child.kill('SIGTERM')
        await new Promise((done) => setTimeout(done, 300))
        controller.enqueue(new TextEncoder().encode('en'))
        controller.close()
      },
    }),
    duplex: 'half',
  } as RequestInit)
  expect((await answer).status).toBe(303)
  expect(await portal.ended).toBe(0)
  await expect(fetch(address)).rejects.toThrow()
})
