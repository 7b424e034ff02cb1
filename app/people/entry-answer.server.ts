/** How the three edit pages read, save and answer alike. */
import { data, redirect } from '@remix-run/node'
import type { z } from 'zod'
import { readForm } from '../form.server'
import { requirePerson, type Person } from './session.server'

type Saved = { ok: { id: string } } | { refused: string }

export async function answerEntry<S extends z.ZodType>(request: Request, register: 'platforms' | 'merchants' | 'bodies', schema: S, save: (person: Person, given: z.output<S>) => Promise<Saved>) {
  const person = await requirePerson(request)
  const form = await readForm(request, schema)
  if (!form.ok) return data({ errors: form.errors, given: form.given }, 400)
  const saved = await save(person, form.value)
  if ('ok' in saved) return redirect(`/registry/${register}/${saved.ok.id}?saved=1`, 303)
  if (saved.refused === 'unknown-platform') return data({ errors: { platformId: ['unknown-platform'] }, given: {} as Record<string, string> }, 400)
  throw new Response(null, { status: saved.refused === 'not-found' ? 404 : 403 })
}
