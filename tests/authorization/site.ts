/** A portal with one case in it, every route of the site map as its module, and somebody to ask each. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { foundWorld } from '~/app/demo/found.server'
import { castOf } from '~/app/demo/seed.server'
import { tales } from '~/app/demo/tales'
import { toldOf } from '~/app/demo/told.server'
import { organisations, people } from '~/app/demo/world'
import { filesOf } from '~/app/evidence/item'
import { takeUploads } from '~/app/evidence/uploads.server'
import { startDraughtsman } from '~/app/documents/draughtsman.server'
import { beginDraft } from '~/app/filing/drafts.server'
import { furnish, house } from '~/app/house.server'
import { openHouse } from '~/app/open-house.server'
import { hashToken, startSession } from '~/app/people/session.server'
import sitemap from '~/app/routes'
import { readSettings, type Settings } from '~/app/settings.server'
import { play, stageClock } from '~/app/stories/play.server'
import { workflowNamed } from '~/machines/registry'
import { png } from '../evidence/files'

const DAY = 86_400_000
export type Known = { reference: string; deadline: string; draft: string; letter: string; token: string; proceeding: string; evidence: string; document: string; invitation: string }
let settings: Settings

/** Two portals over one store would be two writers: production is the same house with its demo setting off. */
export function mode(demo: boolean) {
  furnish({ ...house(), settings: { ...settings, demo } })
}

export async function openSite(): Promise<{ known: Known; close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'hejie-routes-'))
  const read = readSettings({ HEJIE_DATA: folder, HEJIE_SECRET: Buffer.from(Array.from({ length: 32 }, (_, i) => i * 7 + 1)).toString('base64') }, () => Buffer.alloc(32))
  if (!read.ok) throw new Error(read.problems.join())
  settings = read.settings
  const opened = await openHouse(settings)
  furnish(opened)
  const { store } = opened
  const t = store.t
  await foundWorld(store, opened.clock.now() - 400 * DAY)
  const start = opened.clock.now() - 3 * DAY
  const tale = tales.teapot
  const story = workflowNamed('complaint').stories.find((s) => s.name === 'silentThenDefaultDecision')!
  const c = await play({ house: opened, clock: stageClock(start), cast: castOf(tale) }, 'complaint', story, toldOf(tale, start), 2)
  const token = 'A'.repeat(43)
  const grant = { id: uuidv7(), caseId: c.caseId, seat: 'respondent', organisationId: organisations.shanlan.id, tokenHash: hashToken(token), email: 'kefu@shanlan.example', createdAt: Date.now(), expiresAt: Date.now() + DAY }
  await store.write((tx) => tx.db.insert(t.grants).values(grant as never))
  const evidence = await aPhotograph(c.caseId)
  await startDraughtsman(opened).pump()
  const [document] = await store.db.select({ id: t.documents.id }).from(t.documents).where(and(eq(t.documents.caseId, c.caseId), eq(t.documents.kind, 'complaintRegistration')))
  const draft = (await beginDraft(people.lin.id, 'complaint', {}))!
  const [deadline] = await store.db.select({ id: t.deadlines.id }).from(t.deadlines).where(and(eq(t.deadlines.caseId, c.caseId), eq(t.deadlines.open, true), eq(t.deadlines.kind, 'deadline'))).limit(1)
  const letter = uuidv7()
  await store.write((tx) => tx.db.insert(t.mailbox).values({ id: letter, at: Date.now(), to: people.lin.email, messageId: '<1@hejie.example>', subject: '受理通知', text: '已受理', html: '<p>已受理</p>' } as never))
  const invitation = uuidv7()
  const written = { skills: [], languages: ['zh-CN' as const], categories: [], interests: [], availableFrom: null, availableUntil: null, active: true }
  await store.write((tx) => tx.db.insert(t.rosterInvitations).values({
    id: invitation, organisationId: organisations.yunchuan.id, role: 'mediator', email: 'asked@mail.example', entry: written, invitedBy: people.sun.id, createdAt: Date.now(), expiresAt: Date.now() + DAY,
  }))
  return {
    known: { invitation,  reference: c.reference, deadline: deadline!.id, draft, letter, token, proceeding: c.rootId, evidence, document: document!.id },
    close: async () => { await store.close(); furnish(undefined); rmSync(folder, { recursive: true, force: true }) },
  }
}

export type Module = { loader?: (args: never) => unknown; action?: (args: never) => unknown; default?: unknown }
/** Brought by the complainant as a form brings it, and joined to the case with everybody as its audience. */
async function aPhotograph(caseId: string): Promise<string> {
  const form = new FormData()
  form.set(filesOf('evidence'), new File([new Uint8Array(await png())], 'photo.png', { type: 'image/png' }))
  const taken = await takeUploads(new Request('http://portal.test/', { method: 'POST', body: form }), `user:${people.lin.id}`, { fields: ['evidence'] })
  if ('refused' in taken) throw new Error(taken.refused)
  const { evidence: t } = house().store.t
  const [row] = await house().store.db.select({ id: t.id }).from(t)
  await house().store.write((tx) => tx.db.update(t).set({ caseId, seq: 1, seat: 'complainant', audience: 'joint' }).where(eq(t.id, row!.id)))
  return row!.id
}

export type Route = { path: string; file: string; module: Module }
const modules = import.meta.glob<Module>('../../app/pages/**/*.{ts,tsx}')

export async function routes(): Promise<Route[]> {
  const listed = (await sitemap) as { path?: string; file: string; index?: boolean }[]
  return Promise.all(listed.map(async ({ path, file }) => ({ path: `/${path ?? ''}`, file, module: await modules[`../../app/${file}`]!() })))
}

export const person = async (key: keyof typeof people) => (await startSession(people[key].id, new Request('http://portal.test/'))).split(';')[0]!

let place = 0
/** What a loader or an action answers, as a status; a redirect with where it leads. */
export async function answerOf(call: ((args: never) => unknown) | undefined, path: string, params: Record<string, string>, init: RequestInit & { cookie?: string | undefined }): Promise<string> {
  if (!call) return '-'
  const { cookie, ...rest } = init
  const headers = { ...(cookie && { Cookie: cookie }), ...(rest.method === 'POST' && { 'Content-Type': 'application/x-www-form-urlencoded' }) }
  const request = new Request(`http://portal.test${path}`, { ...rest, ...(rest.method === 'POST' && { body: '' }), headers })
  const context = { nonce: 'n', requestId: 'r', address: `198.51.100.${++place % 250}`, drained: async () => {} }
  const answered = await Promise.resolve().then(() => call({ request, params, context } as never)).catch((thrown: unknown) => thrown)
  if (answered instanceof Response) {
    await answered.body?.cancel()
    return answered.status >= 300 && answered.status < 400 ? `${answered.status} ${new URL(answered.headers.get('Location')!, 'http://portal.test').pathname}` : String(answered.status)
  }
  if (answered instanceof Error) throw answered
  const init2 = (answered as { type?: string; init?: { status?: number } } | null)
  return String(init2?.type === 'DataWithResponseInit' ? (init2.init?.status ?? 200) : 200)
}

export const filled = (path: string, params: Record<string, string>) => path.replaceAll(/:(\w+)\??/g, (_, name: string) => params[name] ?? '').replace(/\/$/, '') || '/'
