/** The moves a reader has now: declared for their seat and accepted by the state. The same data the engine judges by. */
import type { Handle } from '~/db/index.server'
import { workflowNamed } from '~/machines/registry'
import { accepts } from '~/machines/step'
import type { FactName, Facts, Move } from '~/machines/workflow'
import { sits } from '../engine/actor.server'
import { readFacts } from '../facts.server'
import { handlerOf, lineageOf } from './lineage.server'
import type { CaseFile } from './read.server'
import type { ProceedingRow } from './rows.server'

export type Available = { name: string; move: Move; blocked?: 'needs-account' | 'needs-verification' | undefined }

export async function availableMoves(h: Handle, file: CaseFile, row: ProceedingRow, now: number): Promise<Available[]> {
  if (!row.open) return []
  const workflow = workflowNamed(row.workflow)
  const some = exhibitsOf(file).length > 0
  const mine = Object.entries(workflow.moves).filter(([, move]) => sits(file.reader.seat, move.by, file.root.snapshot.context) && (some || !needsExhibit(move)))
  if (!mine.length) return []
  const asked = new Set<FactName>(mine.flatMap(([, m]) => [...(m.facts ?? []), ...(m.verified ? (['respondentVerified'] as const) : [])]))
  const facts = await factsOf(h, file, row, asked, now)
  const accepted = new Set(accepts(workflow, row.snapshot, mine.map(([name]) => name), file.reader.seat, facts, now))
  return mine.filter(([name]) => accepted.has(name)).map(([name, move]) => ({
    name, move,
    blocked: file.actor.kind === 'grant' && !move.byLink ? 'needs-account'
      : move.verified && file.reader.seat === 'respondent' && !facts.respondentVerified ? 'needs-verification'
      : undefined,
  }))
}

/** What other seats brought and the reader sees: there is nothing to choose from where there is none. */
export const exhibitsOf = (file: CaseFile) => file.evidence.filter((e) => e.linked && !e.linked.mine && e.linked.seat !== null)
const needsExhibit = (move: Move) => Object.values(move.fields).some((f) => f.kind === 'exhibit' && !f.optional)

const ofProceeding: readonly FactName[] = ['openParts', 'ownDecision', 'ownAssignment', 'fitNeutrals', 'conflicted', 'sealed']
const ofCase = new WeakMap<CaseFile, Map<FactName, Promise<Facts>>>()

/** Facts that hold for the whole case are read once for a page, however many parts ask. */
async function factsOf(h: Handle, file: CaseFile, row: ProceedingRow, names: ReadonlySet<FactName>, now: number): Promise<Facts> {
  const known = ofCase.get(file) ?? new Map<FactName, Promise<Facts>>()
  ofCase.set(file, known)
  const { case: c, reader } = file
  const line = lineageOf(file, row)
  const ground = {
    caseId: c.id, proceedingId: row.id, respondentId: c.respondentId, platformId: c.platformId, filedAt: c.filedAt, actor: file.actor, pseudonym: reader.pseudonym,
    neutralId: reader.neutralId, at: now, lineage: line.map((p) => p.workflow), handler: handlerOf(line),
  }
  const read = [...names].map((name) => {
    const before = known.get(name)
    if (before) return before
    const fact = readFacts(h, [name], ground)
    if (!ofProceeding.includes(name)) known.set(name, fact)
    return fact
  })
  return Object.assign({}, ...(await Promise.all(read)))
}
