/**
 * A test double of the engine's loop: plays a story through step() in memory, carrying out what proceedings ask of each other
 * as the engine does: effects in order, deliveries until quiet, pauses dated anew, deadlines at their own instant.
 */
import { addWorkDays, chinaCalendar, type Pause } from '~/machines/calendar'
import type { Asked, Effect } from '~/machines/effects'
import { fieldsSchema } from '~/machines/fields'
import { workflowNamed, workflows } from '~/machines/registry'
import type { Rules } from '~/machines/rulebook'
import { accepts, lapse, open, retime, statePath, step, type Stepped } from '~/machines/step'
import { isRefusal, type Facts, type Happening, type Party, type Proceeding, type Refusal, type Story, type StoryStep } from '~/machines/workflow'

export const rules: Rules = Object.assign({}, ...workflows.map((w) => w.rules))
/** Whom the roster of a story holds, in the order of the rule. A story names them by place: neutrals: ['fit#2']. */
export const roster = Array.from({ length: 9 }, (_, n) => `0190a000-0000-7000-8000-00000000e${String(n + 1).padStart(3, '0')}`)
/** A Monday morning in Shanghai in a year whose holidays are known. */
export const monday = Date.UTC(2026, 4, 11, 2)

type Kind = 'opened' | 'move' | 'signal' | 'lapse' | 'delivery'
/** What a log must hold for a replay: the happening and the terms it met. */
export type Entry = { kind: Kind; happening: Happening; pauses: readonly Pause[] }
export type Opened = { workflow: string; input: Record<string, unknown>; at: number; since: Record<string, number>; periods?: Record<string, number> }
export type Played = { nth: number; parent?: Played; opened: Opened; proceeding: Proceeding; due: Record<string, number>; log: Entry[]; version: number }
export type Said = { letter: string; to: readonly string[]; workflow: string }

export class Play {
  now = monday
  all: Played[] = []
  pauses: (Pause & { reason: string; open: boolean })[] = []
  effects: { by: Played; effect: Asked; at: number }[] = []
  lapses: { rule: string; at: number }[] = []
  facts: Facts = { respondentVerified: true, registrationKnown: true, namingProcedure: true, openParts: {} }
  private queue: { to: Played; happening: Happening }[] = []

  constructor(workflow: string, input: Record<string, unknown>) {
    this.openProceeding(workflow, input)
    this.untilQuiet()
  }
  get root() { return this.all[0]! }
  get state() { return statePath(this.root.proceeding.value) }
  get context() { return this.root.proceeding.context }
  get letters(): string[] { return this.effects.flatMap(({ effect }) => (effect.type === 'tell' ? [effect.letter] : [])) }
  asked<T extends Asked['type']>(type: T) { return this.effects.flatMap(({ effect }) => (effect.type === type ? [effect as Extract<Asked, { type: T }>] : [])) }
  terms() { return { rules, calendar: chinaCalendar, pauses: this.pauses.map(({ from, until }) => ({ from, until })) } }

  tell(step: StoryStep): Refusal | undefined {
    if ('after' in step && step.after) this.pass((step.after.hours ?? 0) * 3_600_000 + (step.after.days ?? 0) * 86_400_000, step.after.workDays)
    const target = this.proceeding(step.part)
    if ('lapse' in step) return void this.until(target, step.lapse)
    if ('signal' in step) return this.signal(target, step.signal, step.data)
    return this.move(target, step)
  }
  /** Sealed figures are held apart as the store does: the newest of each item of this proceeding. */
  factsFor(p: Played, m?: { by: Party; second?: true; member?: number }): Facts {
    const sealed = Object.fromEntries(this.effects.flatMap(({ by, effect }) => (by === p && effect.type === 'seal' ? [[effect.item, effect.value]] : [])))
    const assigned = this.effects.flatMap(({ effect }) => (effect.type === 'assign' ? [effect] : []))
    const known = new Set(assigned.flatMap((e) => e.neutrals))
    const sitting = assigned.filter((e) => e.seat === m?.by).at(-1)?.neutrals
    const actorNeutral = sitting?.[(m?.member ?? 1) - 1]
    const openParts: Record<string, number> = {}
    for (const child of this.children(p)) openParts[child.opened.workflow] = (openParts[child.opened.workflow] ?? 0) + 1
    return {
      ...this.facts, openParts: { ...openParts, ...this.facts.openParts }, ...(m && { ownDecision: !m.second, ownAssignment: !m.second }), ...(actorNeutral && { actorNeutral }),
      fitNeutrals: this.facts.fitNeutrals ?? roster.filter((id) => !known.has(id)), conflicted: this.facts.conflicted ?? [...known], sealed,
    }
  }
  move(p: Played, m: { by: Party; move: string; fields?: Record<string, unknown>; byLink?: true; second?: true; member?: number }): Refusal | undefined {
    this.fireDue()
    const workflow = workflowNamed(p.opened.workflow)
    const move = Object.hasOwn(workflow.moves, m.move) ? workflow.moves[m.move] : undefined
    if (!move) return { refused: 'not-now', detail: 'no such move' }
    if (!move.by.some((seat) => seat === m.by || (seat === 'handler' && this.context.handler === m.by))) return { refused: 'not-yours' }
    if (m.byLink && !move.byLink) return { refused: 'needs-account' }
    const facts = this.factsFor(p, m)
    const parsed = fieldsSchema(move.fields).safeParse(placed(m.fields ?? {}, facts.fitNeutrals ?? []))
    if (!parsed.success) return { refused: 'invalid', fields: Object.fromEntries(parsed.error.issues.map((i) => [i.path.join('.') || i.code, [i.message]])) }
    const wrong = move.check?.(parsed.data, p.proceeding.context, m.by, facts)
    if (wrong) return { refused: 'invalid', fields: wrong }
    return this.happen(p, 'move', { type: m.move, at: this.now, by: m.by, fields: parsed.data, facts })
  }
  signal(p: Played, type: string, data: Record<string, unknown> = {}): Refusal | undefined {
    this.fireDue()
    return this.happen(p, 'signal', { type, at: this.now, data, ...this.lookedUp(p, type) })
  }
  /** time passes; what falls due on the way fires at its own instant */
  pass(ms: number, workDays?: number): void {
    const at = this.now + ms
    this.advance(workDays ? addWorkDays(at, workDays, chinaCalendar) : at)
  }
  proceeding(part: string | undefined): Played {
    if (!part) return this.root
    const [workflow, nth] = part.split('#')
    const ones = this.all.filter((p) => p.opened.workflow === workflow)
    const found = nth ? ones[Number(nth) - 1] : ones.filter((p) => p.proceeding.status === 'active').at(-1)
    if (!found) throw new Error(`no part ${part}`)
    return found
  }

  /** What the workflow asks to be looked up for what no person does. */
  private lookedUp(p: Played, type: string): { facts?: Facts } {
    return workflowNamed(p.opened.workflow).looksUp?.[type] ? { facts: this.factsFor(p) } : {}
  }
  private until(p: Played, rule: string) {
    const due = p.due[rule]
    if (due === undefined) throw new Error(`${rule} is not running in ${statePath(p.proceeding.value)} (${Object.keys(p.due).join(', ')})`)
    if (!Number.isFinite(due)) throw new Error(`${rule} stands still`)
    this.advance(due)
  }
  private advance(at: number) {
    this.now = Math.max(this.now, at)
    this.fireDue()
  }
  fireDue() {
    for (let n = 0; n < 1000; n++) {
      const next = this.all.flatMap((p) => Object.entries(p.due).map(([rule, due]) => ({ p, rule, due }))).filter((d) => d.due <= this.now).sort((a, b) => a.due - b.due || a.p.nth - b.p.nth)[0]
      if (!next) return
      const { p, rule, due } = next
      const pauses = this.terms().pauses
      const { facts } = this.lookedUp(p, rule)
      const stepped = lapse(workflowNamed(p.opened.workflow), p.proceeding, rule, due, this.terms(), facts)
      if (isRefusal(stepped)) throw new Error(`${rule} fell due but ${statePath(p.proceeding.value)} does not wait for it`)
      delete p.due[rule]
      this.lapses.push({ rule, at: due })
      this.settle(p, { kind: 'lapse', happening: { type: rule, at: due, ...(facts && { facts }) }, pauses }, stepped)
      this.untilQuiet()
    }
    throw new Error('deadlines never came to rest')
  }
  private happen(p: Played, kind: Kind, happening: Happening): Refusal | undefined {
    const pauses = this.terms().pauses
    const before = JSON.stringify(p.proceeding)
    const stepped = step(workflowNamed(p.opened.workflow), p.proceeding, happening, this.terms())
    if (isRefusal(stepped)) {
      if (JSON.stringify(p.proceeding) !== before) throw new Error('a refused event changed something')
      return stepped
    }
    this.settle(p, { kind, happening, pauses }, stepped)
    this.untilQuiet()
    return undefined
  }
  private openProceeding(workflow: string, input: Record<string, unknown>, parent?: Played, at = this.now, periods?: Record<string, number>): void {
    const opened: Opened = { workflow, input, at, since: { ...parent?.proceeding.since }, ...(periods && { periods }) }
    const pauses = this.terms().pauses
    const stepped = open(workflowNamed(workflow), input, at, this.terms(), { since: opened.since, ...(periods && { periods }) })
    const p: Played = { nth: this.all.length, ...(parent && { parent }), opened, proceeding: stepped.proceeding, due: {}, log: [], version: 0 }
    this.all.push(p)
    this.settle(p, { kind: 'opened', happening: { type: 'opened', at }, pauses }, stepped)
  }
  private settle(p: Played, entry: Entry, stepped: Stepped) {
    const { at } = entry.happening
    p.proceeding = stepped.proceeding
    p.log.push(entry)
    p.version++
    for (const e of stepped.effects) this.carryOut(p, e, at)
    if (stepped.proceeding.status !== 'done') return
    p.due = {}
    if (p.parent) this.queue.push({ to: p.parent, happening: { type: 'proceedingEnded', at, data: { workflow: p.opened.workflow, id: String(p.nth), outcome: p.proceeding.context.outcome?.code ?? null } } })
    for (const child of this.children(p)) this.queue.push({ to: child, happening: { type: 'parentEnded', at, data: { outcome: p.proceeding.context.outcome?.code ?? null } } })
  }
  private children = (p: Played, workflow?: string) => this.all.filter((c) => c.parent === p && c.proceeding.status === 'active' && (!workflow || c.opened.workflow === workflow))

  private carryOut(p: Played, e: Effect, at: number) {
    switch (e.type) {
      case 'arm': case 'retime': p.due[e.rule] = e.due; return
      case 'disarm': delete p.due[e.rule]; return
      case 'openProceeding': this.effects.push({ by: p, effect: e, at }); return this.openProceeding(e.workflow, e.input, p, at, e.periods)
      case 'end': for (const child of this.children(p, e.workflow)) this.queue.push({ to: child, happening: { type: 'parentEnded', at, data: {} } }); break
      case 'deliver': for (const child of this.children(p, e.workflow)) this.queue.push({ to: child, happening: { type: e.event, at, data: e.data ?? {} } }); break
      case 'report': if (p.parent) this.queue.push({ to: p.parent, happening: { type: e.event, at, data: { ...e.data } } }); break
      case 'pause': this.pauses.push({ reason: e.reason, from: at, until: e.days ? at + e.days * 86_400_000 : Infinity, open: true }); this.redate(); break
      case 'resume':
        for (const pause of this.pauses) if (pause.open && pause.reason === e.reason && pause.until > at) Object.assign(pause, { until: at, open: false })
        this.redate()
        break
      default:
    }
    this.effects.push({ by: p, effect: e, at })
  }
  private redate() {
    for (const p of this.all) {
      if (p.proceeding.status !== 'active') continue
      for (const t of retime(p.proceeding, this.terms())) if (t.type === 'retime') p.due[t.rule] = t.due
    }
  }
  private untilQuiet() {
    for (let n = 0; this.queue.length; n++) {
      if (n > 500) throw new Error('proceedings never came to rest')
      const { to, happening: bare } = this.queue.shift()!
      const workflow = workflowNamed(to.opened.workflow)
      const happening = { ...bare, ...this.lookedUp(to, bare.type) }
      if (!accepts(workflow, to.proceeding, [happening.type], undefined, happening.facts, happening.at, happening.data).length) continue
      const pauses = this.terms().pauses
      const stepped = step(workflow, to.proceeding, happening, this.terms())
      if (!isRefusal(stepped)) this.settle(to, { kind: 'delivery', happening, pauses }, stepped)
    }
  }
}

const placed = (fields: Record<string, unknown>, fit: readonly string[]) => Object.fromEntries(Object.entries(fields).map(([name, value]) =>
  [name, Array.isArray(value) ? value.map((v) => (typeof v === 'string' && /^fit#\d$/.test(v) ? fit[Number(v.at(-1)) - 1] : v)) : value]))

/** Plays the whole story; throws when a step goes otherwise than it says. */
export function play(workflow: string, story: Story, steps = story.steps.length): Play {
  const p = new Play(workflow, story.given)
  for (const [i, s] of story.steps.slice(0, steps).entries()) {
    const refused = p.tell(s)
    const expected = 'move' in s ? s.refused : undefined
    if (refused?.refused !== expected) throw new Error(`step ${i + 1} (${'move' in s ? `${s.by} ${s.move}` : JSON.stringify(s)}) in ${p.state}: ${refused ? JSON.stringify(refused) : 'accepted'}, expected ${expected ?? 'acceptance'}`)
  }
  return p
}
