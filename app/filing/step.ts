/** One page of a filing, judged: pure, over any plan. */
import { fieldsSchema, type Field, type Fields } from '~/machines/fields'
import { applies, fieldsOf, stepsFor, type Answers, type FilingField, type FilingFields, type FilingPlan, type FilingStep, type Known } from '~/machines/filing'
import type { FieldErrors } from '../parts/fields/view'

export type Judged = { ok: true; answers: Answers } | { ok: false; errors: FieldErrors }

/** `raw`: the page's answers as sent or as kept. On success `answers` are all answers with this page's put in place of the old. */
export function judge(step: FilingStep, raw: Readonly<Record<string, unknown>>, answers: Answers, known: Known): Judged {
  const fields = fieldsOf(step, answers, known)
  const parsed = fieldsSchema(declaredFor(fields, raw)).safeParse(raw)
  if (!parsed.success) return { ok: false, errors: codesOf(parsed.error.issues) }
  const given = Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined))
  const all: Answers = { ...without(answers, Object.keys(fields)), ...given }
  const faults = step.check?.(all, known) ?? {}
  const errors = Object.fromEntries(Object.entries(faults).filter((entry): entry is [string, string[]] => Boolean(entry[1]?.length)))
  return Object.keys(errors).length ? { ok: false, errors } : { ok: true, answers: all }
}

/** 'unlisted' stands for an organisation the register does not have. */
export function declaredFor(fields: FilingFields, raw: Readonly<Record<string, unknown>>): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, plain(field, raw[name])]))
}
function plain(field: FilingField, value: unknown): Field {
  if (field.orUnlisted && value === 'unlisted') return { kind: 'choice', options: ['unlisted'] }
  const { orUnlisted: _, ...rest } = field
  return rest as Field
}

/** zod's own codes where ours did not name one. */
function codesOf(issues: readonly { code?: string; keys?: string[]; path: PropertyKey[]; message: string }[]): FieldErrors {
  const errors = new Map<string, string[]>()
  for (const issue of issues) {
    const names = issue.code === 'unrecognized_keys' ? (issue.keys ?? []).map((key) => [...issue.path, key].join('.')) : [issue.path.join('.')]
    for (const name of names) errors.set(name, [...(errors.get(name) ?? []), codeOf(issue)])
  }
  return Object.fromEntries(errors)
}
const codeOf = ({ code, message }: { code?: string; message: string }) =>
  code === 'unrecognized_keys' ? 'unknown' : /^[a-z]+(-[a-z]+)*$/.test(message) ? message : 'required'

const without = (answers: Answers, names: readonly string[]): Answers => Object.fromEntries(Object.entries(answers).filter(([name]) => !names.includes(name)))
export const answersOn = (step: FilingStep, answers: Answers, known: Known): Record<string, unknown> =>
  Object.fromEntries(Object.keys(fieldsOf(step, answers, known)).filter((name) => answers[name] !== undefined).map((name) => [name, answers[name]]))

/** Still right as it was answered: an earlier answer may since have made it wrong, or needless. */
const complete = (step: FilingStep, answers: Answers, known: Known): boolean => judge(step, answersOn(step, answers, known), answers, known).ok

const optionalOnly = (step: FilingStep, answers: Answers, known: Known) => Object.values(fieldsOf(step, answers, known)).every((f) => f.optional)

export type StepState = 'done' | 'todo' | 'optional'
/** `visited`: pages that were saved at least once. */
export function stateOf(step: FilingStep, answers: Answers, known: Known, visited: ReadonlySet<string>): StepState {
  if (!complete(step, answers, known)) return 'todo'
  if (visited.has(step.name)) return 'done'
  return optionalOnly(step, answers, known) ? 'optional' : 'todo'
}

export const firstToDo = (plan: FilingPlan, answers: Answers, known: Known, visited: ReadonlySet<string>): FilingStep | undefined =>
  stepsFor(plan, answers, known).find((step) => stateOf(step, answers, known, visited) === 'todo')

export function stepNamed(plan: FilingPlan, name: string, answers: Answers, known: Known): FilingStep | undefined {
  const step = plan.steps.find((s) => s.name === name)
  return step && applies(step, answers, known) ? step : undefined
}

/** The pages before and after, among those that apply. */
export function around(plan: FilingPlan, step: FilingStep, answers: Answers, known: Known): { before?: string; after?: string } {
  const names = stepsFor(plan, answers, known).map((s) => s.name)
  const at = names.indexOf(step.name)
  return { ...(at > 0 && { before: names[at - 1]! }), ...(at >= 0 && at < names.length - 1 && { after: names[at + 1]! }) }
}
