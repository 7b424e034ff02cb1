/** The same table at the one door, on a real store: strangers hear that nothing is there, a refused move changes nothing. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { submitMove } from '~/app/case-engine.server'
import type { Actor } from '~/app/engine/actor.server'
import { everybody, organisations, people } from '~/app/demo/world'
import type { House } from '~/app/house.server'
import { byHand } from '~/app/stories/hand.server'
import { workflowNamed } from '~/machines/registry'
import { isRefusal } from '~/machines/workflow'
import { bodyFor } from './bodies'
import { chance } from './chance'
import { positionOf } from './positions'
import { copyOf, former, hashOfStore, ownShop, partiesNow, stageAll, still, twoChairs, type Case, type Target } from './staged'
import { expected, readTable, type Column } from './table'

const table = [...readTable('complaint.csv'), ...readTable('mediation.csv'), ...readTable('arbitration.csv'), ...readTable('parts.csv')]
const orgs = (...keys: (keyof typeof organisations)[]): string[] => keys.map((k) => organisations[k].id)

/** Who knocks: an account and the organisations it speaks for today, or a link. */
type Role = { name: string; userId?: string; speaksFor?: string[]; link?: 'good' | 'expired' | 'revoked' | 'of another case'; second?: true }
const roles: Role[] = [
  { name: 'nobody', userId: uuidv7() },
  { name: 'a consumer', userId: people.wang.id },
  { name: 'another consumer', userId: people.zhao.id },
  { name: 'a third consumer', userId: people.emma.id },
  { name: 'the complainant, who also works for the platform', userId: people.lin.id, speaksFor: orgs('jishi', 'yunchuan') },
  { name: 'the merchant’s officer', userId: people.chen.id, speaksFor: orgs('shanlan') },
  { name: 'the own shop’s officer', userId: everybody.find((p) => p.of === ownShop)!.id, speaksFor: orgs(ownShop as 'shanlan') },
  { name: 'an officer of another merchant', userId: people.qiu.id, speaksFor: orgs('qihang') },
  { name: 'merchant, platform and association at once', userId: twoChairs, speaksFor: orgs('shanlan', 'jishi', 'yunchuan') },
  { name: 'the platform’s officer', userId: people.he.id, speaksFor: orgs('jishi') },
  { name: 'the platform’s second officer', userId: people.hu.id, speaksFor: orgs('jishi'), second: true },
  { name: 'an officer of another platform', userId: people.lan.id, speaksFor: orgs('lanzhou') },
  { name: 'the association’s officer', userId: people.sun.id, speaksFor: orgs('yunchuan') },
  { name: 'the association’s second officer', userId: people.pan.id, speaksFor: orgs('yunchuan'), second: true },
  { name: 'an officer of another association', userId: people.gao.id, speaksFor: orgs('linjiang') },
  { name: 'the authority’s officer', userId: people.jian.id, speaksFor: orgs('jianguan') },
  { name: 'a former member of all of them', userId: former },
  { name: 'the auditor', userId: people.audit.id },
  { name: 'the administrator', userId: people.admin.id },
  { name: 'the signed link', link: 'good' },
  { name: 'an expired link', link: 'expired' },
  { name: 'a revoked link', link: 'revoked' },
  { name: 'a link of another case', link: 'of another case' },
]
type Cell = { c: Case; target: Target; role: Role; column: Column | undefined; move: string; says: string }

const folder = mkdtempSync(join(tmpdir(), 'hejie-matrix-staged-'))
let cases: Case[] = []
let house: House
let close: () => Promise<void>
beforeAll(async () => {
  cases = await stageAll(folder)
  ;({ house, close } = await copyOf(folder))
}, 120_000)
afterAll(async () => {
  await close?.()
  rmSync(folder, { recursive: true, force: true })
})

/** The seat by the rows of the case alone; a person with an interest sits there, whatever else they are. */
async function columnOf(h: House, c: Case, role: Role): Promise<Column | undefined> {
  if (role.link) return role.link === 'good' ? 'by_link' : undefined
  const parties = await partiesNow(h, c.id)
  const mine = parties.filter((p) => p.userId === role.userId || role.speaksFor?.includes(p.organisationId ?? ''))
  return (mine.find((p) => p.seat === 'complainant') ?? mine.find((p) => p.seat === 'respondent') ?? mine[0])?.seat as Column | undefined
}

async function actorFor(h: House, c: Case, role: Role): Promise<Actor> {
  if (!role.link) return { kind: 'user', userId: role.userId! }
  const of = role.link === 'of another case' ? cases[(cases.indexOf(c) + 1) % cases.length]! : c
  const organisationId = (await partiesNow(h, of.id)).find((p) => p.seat === 'respondent')!.organisationId
  const grant = { id: uuidv7(), caseId: of.id, seat: 'respondent' as const, organisationId }
  const now = Date.now()
  await h.store.write(({ db, t }) => db.insert(t.grants).values({
    ...grant, tokenHash: grant.id, email: '', createdAt: now, expiresAt: now + (role.link === 'expired' ? -1 : 3_600_000), revokedAt: role.link === 'revoked' ? now : null,
  }))
  return { kind: 'grant', grantId: grant.id, caseId: of.id, seat: 'respondent', organisationId }
}

/** The officer of the stories made every decision; the second officer none. */
const says = (c: Case, target: Target, column: Column | undefined, move: string, role: Role) => {
  if (!column) return 'not-found'
  const decided = c.memory.root.log.some((e) => e.kind === 'move' && ['reject', 'laterGround'].includes(e.happening.type))
  // Who assigned the mediator decides on no challenge; the roster of the demonstration has somebody fit.
  const assigned = c.memory.all.some((p) => p.log.some((e) => ['assign', 'compose'].includes(e.happening.type)))
  const facts = { fitNeutrals: ['somebody'], ownAssignment: assigned && !role.second && role.userId !== twoChairs, registrationKnown: true, namingProcedure: true, ownDecision: decided && !role.second && role.userId !== twoChairs }
  return expected(table.filter((r) => r.workflow === target.workflow && r.move === move), positionOf(c.memory, c.memory.all[target.nth]!, column, facts))
}

const ask = async (h: House, cell: Omit<Cell, 'says' | 'column'>, actor: Actor) => {
  const { c, target, role, move } = cell
  const declared = workflowNamed(target.workflow).moves[move]!.fields
  const theirs = c.exhibits[(await columnOf(h, c, role)) === 'complainant' ? 'respondent' : 'complainant']
  const body = { ...bodyFor(move, workflowNamed(target.workflow).moves[move]!, c.memory.all[target.nth]!.proceeding.context), ...Object.fromEntries(Object.entries(declared).flatMap(([name, f]) => (f.kind === 'exhibit' ? [[name, theirs]] : []))) }
  const fields = await byHand(h, { caseId: c.id, proceedingId: target.id, move, actor }, body)
  return submitMove(still(h), { caseId: c.id, proceedingId: target.id, move, fields, actor, expectedVersion: target.version, key: uuidv7() })
}
const said = (answer: Awaited<ReturnType<typeof ask>>) => (isRefusal(answer) ? answer.refused : 'yes')
const named = ({ c, target, role, move }: Cell) => `${role.name}: ${target.workflow}.${move} in ${target.state} (${c.label})`

async function cellsOf(c: Case): Promise<Cell[]> {
  const all: Cell[] = []
  for (const role of roles) {
    const column = await columnOf(house, c, role)
    for (const target of c.targets) for (const move of Object.keys(workflowNamed(target.workflow).moves)) all.push({ c, target, role, column, move, says: says(c, target, column, move, role) })
  }
  return all
}

describe('at the door', () => {
  test('the cases in the store stand where the cases in memory stand', () => {
    for (const c of cases) for (const t of c.targets) expect.soft(t.state, c.label).toBe(positionOf(c.memory, c.memory.all[t.nth]!, 'complainant', {}).state)
    expect(cases.length).toBeGreaterThan(30)
  })

  test('whoever may not is told so, strangers that nothing is there, and nothing has changed', async () => {
    const { some } = chance(7)
    const asked = new Map<string, number>()
    const wrong: string[] = []
    const sample: { cell: Cell; actor: Actor }[] = []
    for (const c of cases) {
      // A file or a signature there is only where the move can be made: elsewhere the door may find that missing first.
      const cells = (await cellsOf(c)).filter((x) => x.says !== 'yes' && !(x.says === 'not-now' && (takesFiles(x) || signs(x))))
      for (const role of roles) {
        const own = cells.filter((x) => x.role === role)
        const actor = await actorFor(house, c, role)
        for (const cell of some(own, own[0]?.column ? 4 : 1)) sample.push({ cell, actor })
      }
    }
    // Whoever signs by hand has proved their password first: that proof is laid in the store before the door is asked.
    const before = await hashOfStore(house, 'tokens')
    for (const { cell, actor } of sample) {
      const answer = said(await ask(house, cell, actor))
      asked.set(answer, (asked.get(answer) ?? 0) + 1)
      if (answer !== cell.says) wrong.push(`${named(cell)}: the table says ${cell.says}, the door ${answer}`)
    }
    console.log(`${sample.length} refusals at the door over ${cases.length} cases: ${[...asked].map(([a, n]) => `${n} ${a}`).join(', ')}; ${wrong.length} mismatches`)
    expect(wrong).toEqual([])
    expect(await hashOfStore(house, 'tokens')).toBe(before)
    expect([...asked.keys()].sort()).toEqual(['needs-account', 'not-found', 'not-now', 'not-yours'])
  }, 120_000)

  test('whoever may, does: each on a copy of the case', async () => {
    const { pick } = chance(11)
    const wrong: string[] = []
    let n = 0
    for (let copy = 0; copy < 3; copy++) {
      const at = await copyOf(folder)
      for (const c of cases) {
        const may = (await cellsOf(c)).filter((x) => x.says === 'yes' && !takesFiles(x))
        if (!may.length) continue
        const cell = pick(may)
        const answer = said(await ask(at.house, cell, await actorFor(at.house, c, cell.role)))
        n++
        if (answer !== 'yes') wrong.push(`${named(cell)}: the table says yes, the door ${answer}`)
      }
      await at.close()
    }
    console.log(`${n} moves made at the door, ${wrong.length} mismatches`)
    expect(wrong).toEqual([])
  }, 120_000)

  test('a member revoked a moment ago is a stranger at the very next request', async () => {
    const at = await copyOf(folder)
    const c = cases.find((x) => x.targets.some((t) => t.state === 'open.triage') && x.memory.context.handler === 'platform')!
    const cell = { c, target: c.targets[0]!, role: roles[0]!, move: 'accept' }
    const actor: Actor = { kind: 'user', userId: people.he.id }
    const doubtful = () => submitMove(still(at.house), { caseId: c.id, proceedingId: cell.target.id, move: 'accept', fields: { strange: 'x' }, actor, expectedVersion: cell.target.version, key: uuidv7() })
    expect(said(await doubtful())).toBe('invalid')
    await at.house.store.write(({ db, t }) => db.update(t.memberships).set({ revokedAt: Date.now() }).where(and(eq(t.memberships.userId, people.he.id), eq(t.memberships.organisationId, organisations.jishi.id))))
    expect(said(await doubtful())).toBe('not-found')
    expect(said(await ask(at.house, cell, actor))).toBe('not-found')
    await at.close()
  })

  test('a merchant nobody has verified may answer, and may not bind itself', async () => {
    const at = await copyOf(folder)
    await at.house.store.write(({ db, t }) => db.update(t.organisations).set({ verifiedAt: null }).where(eq(t.organisations.id, organisations.shanlan.id)))
    const role = roles.find((r) => r.userId === people.chen.id)!
    const binding = table.filter((r) => /verified merchant|binding/.test(r.basis)).map((r) => `${r.workflow}.${r.move}`)
    const answers = new Map<string, string>()
    for (const c of cases) for (const target of c.targets) for (const name of binding) {
      const [workflow, move] = name.split('.') as [string, string]
      if (workflow !== target.workflow || (await columnOf(at.house, c, role)) !== 'respondent' || says(c, target, 'respondent', move, role) !== 'yes') continue
      answers.set(name, said(await ask(at.house, { c, target, role, move }, { kind: 'user', userId: people.chen.id })))
    }
    expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(binding.map((b) => [b, 'needs-verification'])))
    await at.close()
  })
})

/** Files are brought by the evidence room; its own tests make these moves. */
const takesFiles = ({ target, move }: Cell) => Object.values(workflowNamed(target.workflow).moves[move]!.fields).some((f) => (f.kind === 'evidence' && !f.optional) || (f.kind === 'text' && f.names))
const signs = ({ target, move }: Cell) => Object.values(workflowNamed(target.workflow).moves[move]!.fields).some((f) => f.kind === 'signature')
