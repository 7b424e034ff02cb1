/** The readers behind the closed list of facts; called by the engine inside the write of the move that declares them. */
import { and, desc, eq, inArray, isNotNull, ne } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import type { Sealer } from '~/db/record/sealing'
import type { FactName, Facts } from '~/machines/workflow'
import type { Actor, PartyRow } from './engine/actor.server'
import { sealedFigures } from './engine/sealed.server'
import { candidates, conflicted, fit, type NeutralRole } from './neutrals/candidates.server'

export type FactGround = {
  caseId: string; proceedingId: string; respondentId: string | null; platformId: string | null; filedAt: number
  actor?: Actor; pseudonym?: string
  /** the roster entry of whoever moves, where they sit as a neutral */
  neutralId?: string | null
  /** the instant of the step */
  at: number
  /** the proceeding's workflow and those it is part of, innermost first */
  lineage: readonly string[]
  handler?: string | undefined
  /** absent on a page: figures are opened for the deciding step alone */
  sealer?: Sealer
  sitting?: readonly PartyRow[]
}

export async function readFacts(h: Handle, names: readonly FactName[], g: FactGround): Promise<Facts> {
  const facts: Facts = {}
  for (const name of names) Object.assign(facts, { [name]: await readers[name](h, g) })
  return facts
}

const bundle = 'courtBundle'
/** whoever speaks for an organisation has its pseudonym and one of their own after it */
const sideOf = (pseudonym: string | null | undefined) => pseudonym?.split('.')[0]
const readers: { [K in FactName]: (h: Handle, g: FactGround) => Promise<Facts[K]> } = {
  actorByLink: async (_h, g) => g.actor?.kind === 'grant',
  respondentVerified: async (h, g) => Boolean(g.respondentId && (await organisationVerified(h, g.respondentId))),
  registrationKnown: async (h, g) => {
    const t = h.t.merchants
    const [row] = g.respondentId ? await h.db.select({ name: t.registeredName, bad: t.unverifiableSince }).from(t).where(eq(t.organisationId, g.respondentId)) : []
    return Boolean(row && !row.bad)
  },
  openParts: async (h, g) => {
    const t = h.t.proceedings
    const rows = await h.db.select({ workflow: t.workflow }).from(t).where(and(eq(t.parentId, g.proceedingId), eq(t.open, true)))
    const counts: Record<string, number> = {}
    for (const { workflow } of rows) counts[workflow] = (counts[workflow] ?? 0) + 1
    return counts
  },
  // The conduct complained of came before the filing, so the procedure must have been published before that (Norm 6.3(2)).
  namingProcedure: async (h, g) => {
    const t = h.t.platforms
    const [row] = g.platformId ? await h.db.select({ at: t.namingPublishedAt }).from(t).where(and(eq(t.organisationId, g.platformId), isNotNull(t.namingPublishedAt))) : []
    return Boolean(row?.at && row.at < g.filedAt)
  },
  ownDecision: async (h, g) => {
    const e = h.t.caseEvents
    const [last] = await h.db.select({ actor: e.actor }).from(e)
      .where(and(eq(e.caseId, g.caseId), eq(e.proceedingId, g.proceedingId), eq(e.kind, 'move'), inArray(e.type, ['reject', 'laterGround']))).orderBy(desc(e.seq)).limit(1)
    return last !== undefined && last.actor === g.pseudonym
  },
  ownAssignment: async (h, g) => {
    const { caseEvents: e, proceedings: p } = h.t
    const [own] = await h.db.select({ parentId: p.parentId }).from(p).where(eq(p.id, g.proceedingId))
    const [last] = await h.db.select({ actor: e.actor }).from(e)
      .where(and(eq(e.caseId, g.caseId), inArray(e.proceedingId, [g.proceedingId, ...(own?.parentId ? [own.parentId] : [])]), eq(e.kind, 'move'), inArray(e.type, ['assign', 'compose']))).orderBy(desc(e.seq)).limit(1)
    return last !== undefined && last.actor === g.pseudonym
  },
  // What the other side has had prepared is no news either.
  nothingSinceBundle: async (h, g) => {
    const e = h.t.caseEvents
    const moved = await h.db.select({ proceedingId: e.proceedingId, type: e.type, kind: e.kind, actor: e.actor }).from(e).where(and(eq(e.caseId, g.caseId), ne(e.kind, 'note'))).orderBy(desc(e.seq)).limit(20)
    const last = moved.findIndex((m) => m.type !== bundle)
    return moved.slice(0, last < 0 ? undefined : last).some((m) => m.proceedingId === g.proceedingId && sideOf(m.actor) === sideOf(g.pseudonym))
  },
  actorNeutral: async (_h, g) => g.neutralId ?? undefined,
  fitNeutrals: async (h, g) => (await onRoster(h, g)).filter(fit).map((c) => c.id),
  conflicted: async (h, g) => (await onRoster(h, g)).filter(conflicted).map((c) => c.id),
  sealed: async (h, g) => (g.sealer ? sealedFigures(h, g.sealer, g.proceedingId) : {}),
}

/** An arbitration and all its parts are served by arbitrators, everything else by mediators. */
const roleOf = (g: FactGround): NeutralRole => (g.lineage.includes('arbitration') ? 'arbitrator' : 'mediator')
const onRoster = (h: Handle, g: FactGround) => candidates(h, { caseId: g.caseId, role: roleOf(g), at: g.at, handler: g.handler, sitting: g.sitting })

async function organisationVerified(h: Handle, id: string) {
  const t = h.t.organisations
  const [row] = await h.db.select({ at: t.verifiedAt }).from(t).where(eq(t.id, id))
  return Boolean(row?.at)
}
