/**
 * A mediation that fails and a panel that votes, with a canary in every word said to the mediator alone, every sealed vote and every
 * form left half-written; each is looked for in whatever leaves the portal: pages and their data, papers, the court bundle, the
 * proof of signatures, letters, search. Only whoever it belongs to ever meets it.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { availableMoves } from '~/app/cases/available.server'
import { keepMove } from '~/app/cases/kept-move.server'
import { moveAddress } from '~/app/cases/moves.server'
import { readCase } from '~/app/cases/read.server'
import { caseByReference } from '~/app/cases/rows.server'
import { foundWorld } from '~/app/demo/found.server'
import { castOf } from '~/app/demo/seed.server'
import { tales } from '~/app/demo/tales'
import { toldOf } from '~/app/demo/told.server'
import { organisations, people } from '~/app/demo/world'
import { blobsOf } from '~/app/evidence/blobs.server'
import { startDraughtsman } from '~/app/documents/draughtsman.server'
import { furnish, house } from '~/app/house.server'
import { openHouse } from '~/app/open-house.server'
import { nothingKept } from '~/app/parts/fields/view'
import { startPostman, type Carrier } from '~/app/postman.server'
import { readSettings } from '~/app/settings.server'
import { act, file, pass, stageClock, type Played, type Stage } from '~/app/stories/play.server'
import { complaint } from '~/machines/complaint/workflow'
import { workflowNamed } from '~/machines/registry'
import type { Party, StoryStep } from '~/machines/workflow'
import { person, routes, type Route } from '../authorization/site'
import { readPaper } from '../documents/paper'
import { user } from './given'
import { everything, proceeding } from './mediation.given'

type Who = keyof typeof people
const canary = () => `leak${randomUUID().slice(0, 8)}`
const told = { hers: canary(), toHer: canary(), his: canary(), toHim: canary() }
const votes = [canary(), canary()]
const drafts = { lin: canary(), chen: canary(), sun: canary() }
const inMediation = { part: 'mediation' } as const
const by = (seat: Party, move: string, fields: Record<string, unknown>, more: object = inMediation): StoryStep => ({ by: seat, move, fields, ...more })

const named = (name: string) => complaint.stories.find((s) => s.name === name)!
const [failed, decided] = [named('arbitratedAfterMediation'), named('panelDecidesAndPerformed')]
const opened = failed.steps.findIndex((s) => 'lapse' in s && s.lapse === 'recusalWindow') + 1
const ofPanel = decided.steps.filter((s) => s.part === 'arbitration')
const firstVote = ofPanel.findIndex((s) => 'move' in s && s.move === 'vote')
const talks: StoryStep[] = [
  ...failed.steps.slice(0, opened),
  by('complainant', 'writeCaucusComplainant', { message: told.hers }), by('mediator', 'writeCaucusComplainant', { message: told.toHer }),
  by('respondent', 'writeCaucusRespondent', { message: told.his }), by('mediator', 'writeCaucusRespondent', { message: told.toHim }),
]
const ended: StoryStep[] = [
  by('complainant', 'declareImpossible', { reason: '谈不拢。' }), by('association', 'giveNotice', { reasons: '双方未能达成一致，依照规定终止调解。' }),
  { by: 'complainant', move: 'courtBundle' }, { by: 'complainant', move: 'chooseArbitration', fields: { finalUnderstood: 'yes' } }, ...ofPanel.slice(0, firstVote),
  by('arbitrator', 'vote', { vote: 'dismiss', voteReasons: votes[0] }, { part: 'arbitration' }), by('arbitrator', 'vote', { vote: 'allow', voteReasons: votes[1] }, { part: 'arbitration', member: 2 }),
]

const folder = mkdtempSync(join(tmpdir(), 'hejie-leaks-'))
const start = Date.parse('2026-03-02T10:00:00+08:00')
let c: Played
let stage: Stage
let map: Route[]
let panel: Who[]
const nameOf = (id: string) => Object.entries(people).find(([, p]) => p.id === id)![0] as Who
/** What each person could read while the mediation lasted, and when the panel was voting. */
const pages: Record<'mediation' | 'voting', Partial<Record<Who, string>>> = { mediation: {}, voting: {} }

/** Everything a page holds, as its data: what the browser is sent, whatever of it is drawn. */
async function ask(path: string, who: Who): Promise<string> {
  const url = new URL(path, 'http://portal.test')
  const route = map.find((r) => new RegExp(`^${r.path.replaceAll(/:\w+/g, '[^/]+')}$`).test(url.pathname))
  if (!route?.module.loader) throw new Error(`no page at ${path}`)
  const names = [...route.path.matchAll(/:(\w+)/g)].map((m) => m[1]!)
  const values = new RegExp(`^${route.path.replaceAll(/:\w+/g, '([^/]+)')}$`).exec(url.pathname)!.slice(1)
  const request = new Request(url, { headers: { Cookie: await person(who), 'Accept-Language': 'zh-CN' } })
  const answered = await Promise.resolve(route.module.loader({ request, params: Object.fromEntries(names.map((n, i) => [n, values[i]])), context: {} } as never)).catch((thrown: unknown) => thrown)
  if (answered instanceof Error) throw answered
  return answered instanceof Response ? `${answered.status} ${await answered.text()}` : JSON.stringify(answered)
}

/** The pages somebody of the case can come to: the case, every form, every date, lists, desk, search for each canary. */
async function whatSees(who: Who): Promise<string> {
  const { store, sealer } = house()
  const own = await readCase(store, sealer, user(people[who].id), (await caseByReference(store, c.reference))!)
  const at = `/cases/${c.reference}`
  const forms = own ? (await Promise.all(own.proceedings.filter((p) => p.open).map(async (p) => (await availableMoves(store, own, p, stage.clock.now())).map((m) => moveAddress(c.reference, p, m.name))))).flat() : []
  const dates = (await store.db.select({ id: store.t.deadlines.id }).from(store.t.deadlines).where(eq(store.t.deadlines.caseId, c.caseId))).map((d) => `${at}/dates/${d.id}`)
  const lists = ['/cases', '/', '/desk', ...('of' in people[who] ? [`/queue?org=${organisations[(people[who] as { of: keyof typeof organisations }).of].id}`] : [])]
  const searches = [...Object.values(told), ...votes, ...Object.values(drafts)].map((text) => `/search?q=${text}`)
  const found: string[] = []
  for (const path of [at, `${at}/signatures`, `${at}/signatures/proof`, ...forms, ...dates, ...lists]) found.push(await ask(path, who))
  // The page repeats what was looked for: only what it found counts.
  for (const path of searches) found.push((await ask(path, who)).includes(c.reference) ? path : '')
  return found.join('\n')
}

/** A form of the case half-written, as its page keeps it. */
async function halfWrites(who: Who, workflow: string, move: string, field: string, text: string) {
  const row = await proceeding(house(), c.caseId, workflow)
  await keepMove(people[who].id, { proceedingId: row.id, move, fields: workflowNamed(workflow).moves[move]!.fields }, { ...nothingKept(), text: { [field]: text } })
}

beforeAll(async () => {
  const read = readSettings({ HEJIE_DATA: folder, HEJIE_SECRET: Buffer.from(Array.from({ length: 32 }, (_, i) => i * 7 + 1)).toString('base64') }, () => Buffer.alloc(32))
  if (!read.ok) throw new Error(read.problems.join())
  furnish(await openHouse(read.settings))
  map = await routes()
  await foundWorld(house().store, start - 1e10)
  stage = { house: house(), clock: stageClock(start), cast: castOf(tales.teapot) }
  const { body, words } = toldOf(tales.teapot, start)
  const { jishi, yunchuan, jianguan } = organisations
  c = await file(stage, 'complaint', { ...decided, given: { ...complaint.stories[0]!.given, ...decided.given } }, {
    body, words, evidence: [], kind: 'service', amount: 6_000_000, seats: ['respondent', 'platform'], input: { platformId: jishi.id, associationId: yunchuan.id, authorityId: jianguan.id },
  })
  for (const step of talks) await act(stage, c, step, 'leaks')
  await halfWrites('lin', 'mediation', 'writeCaucusComplainant', 'message', drafts.lin)
  await halfWrites('chen', 'mediation', 'makeOffer', 'note', drafts.chen)
  await halfWrites('sun', 'mediation', 'endMediation', 'reasons', drafts.sun)
  const p = house().store.t.parties
  const sitting = async (seat: 'mediator' | 'arbitrator') => (await house().store.db.select({ id: p.userId }).from(p).where(and(eq(p.caseId, c.caseId), eq(p.seat, seat), isNull(p.until))).orderBy(asc(p.since), asc(p.id))).map((r) => nameOf(r.id!))
  const [mediator] = await sitting('mediator')
  for (const who of ['lin', 'chen', 'he', 'sun', mediator!] as const) pages.mediation[who] = await whatSees(who)
  for (const step of ended) await act(stage, c, step, 'leaks')
  await pass(stage, c, { hours: 1 })
  panel = await sitting('arbitrator')
  for (const who of ['lin', 'chen', 'he', 'sun', mediator!, ...panel, 'wang'] as const) pages.voting[who] = await whatSees(who)
}, 180_000)
afterAll(async () => { await house().store.close(); furnish(undefined); rmSync(folder, { recursive: true, force: true }) })

/** Who met a text on which pages, at which time. */
const met = (time: keyof typeof pages, text: string) => Object.entries(pages[time]).filter(([, seen]) => seen!.includes(text)).map(([who]) => who).sort()

describe('what was confided', () => {
  test('is met by its own side and by the mediator while the mediation lasts, and by nobody else', () => {
    expect(Object.keys(pages.mediation)).toHaveLength(5)
    const mediator = Object.keys(pages.mediation).at(-1)!
    for (const text of [told.hers, told.toHer]) expect(met('mediation', text)).toEqual(['lin', mediator].sort())
    for (const text of [told.his, told.toHim]) expect(met('mediation', text)).toEqual(['chen', mediator].sort())
  })

  test('stays with that side when the mediation is over: the mediator has left, the panel never came to it', () => {
    expect(panel).toHaveLength(3)
    for (const text of [told.hers, told.toHer]) expect(met('voting', text)).toEqual(['lin'])
    for (const text of [told.his, told.toHim]) expect(met('voting', text)).toEqual(['chen'])
  })
})

test('a form left half-written is met by who writes it, when they open it again, and stands nowhere in clear', async () => {
  for (const [who, text] of Object.entries(drafts)) expect(met('mediation', text)).toEqual([who])
  const all = await everything(house())
  for (const text of Object.values(drafts)) expect(all).not.toContain(text)
})

test('a sealed vote and its reasons are met by nobody, not even by who gave them', async () => {
  for (const text of votes) expect(met('voting', text)).toEqual([])
  const all = await everything(house())
  for (const text of votes) expect(all).not.toContain(text)
})

test('no paper carries any of it, the court bundle and the certificate among them', async () => {
  const hand = startDraughtsman(house())
  await hand.pump()
  await hand.stop()
  const t = house().store.t.documents
  const rows = await house().store.db.select().from(t).where(eq(t.caseId, c.caseId))
  expect(rows.map((r) => r.kind)).toEqual(expect.arrayContaining(['courtBundle', 'failureCertificate', 'mediationTermination', 'mediationNotice', 'proceduralOrder']))
  for (const row of rows) {
    expect(row.status, row.kind).toBe('sealed')
    const paper = (await readPaper((await blobsOf(house()).bytesOf(row.sha256!))!)).text + (await house().sealer.open(house().store, `case:${c.caseId}`, row.data!))
    for (const text of [...Object.values(told), ...votes, ...Object.values(drafts)]) expect(paper.includes(text), row.kind).toBe(false)
  }
}, 120_000)

test('nor does the proof of the signatures that both gave under the agreement to a panel', async () => {
  for (const who of ['lin', 'chen', panel[0]!] as const) {
    const proof = await ask(`/cases/${c.reference}/signatures/proof`, who)
    expect(proof).toContain('textHash')
    for (const text of [...Object.values(told), ...votes, ...Object.values(drafts)]) expect(proof.includes(text), who).toBe(false)
  }
})

test('nor any letter, as it is written and carried', async () => {
  const carried: string[] = []
  const carry: Carrier = async (copy) => { carried.push(JSON.stringify(copy)); return { carried: 'sent' } }
  const postman = startPostman({ house: house(), transport: carry })
  await postman.pump()
  await postman.stop()
  expect(carried.length).toBeGreaterThan(20)
  for (const text of [...Object.values(told), ...votes, ...Object.values(drafts)]) expect(carried.filter((copy) => copy.includes(text))).toEqual([])
}, 60_000)
