/** What the addresses under /evidence answer. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { localeOf } from '../preferences.server'
import { house } from '../house.server'
import { wordsFor } from '../words/words'
import type { EvidenceItem } from './item'
import type { ProblemCode } from './kinds'
import { serve, type Look } from './serving.server'
import { actorsOf } from './visitors.server'

/** The field's name in an upload by script; the file is in `file-files`. */
export const onlyField = 'file'
const idShape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** In which case the file is going to be used: someone who is there by a signed link brings it under that link. */
export function caseAsked(request: Request): string | undefined {
  const asked = new URL(request.url).searchParams.get('case') ?? ''
  return idShape.test(asked) ? asked : undefined
}

export type Outcome = { item: EvidenceItem } | { code: ProblemCode | 'signed-out' } | { gone: true }
export const outcome = (body: Outcome, status: number): Response => Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })

export async function look({ request, params, context }: LoaderFunctionArgs, what: Look): Promise<Response> {
  const file = await serve(request, { house: house(), actors: await actorsOf(request), id: params.id ?? '', look: what, ...(context.drained ? { drained: context.drained } : {}) })
  if (file) return file
  const { title, text } = wordsFor(localeOf(request)).words.shell.errors[404]
  return new Response(`${title}\n${text}\n`, { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
