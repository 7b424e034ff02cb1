/** A proceeding and what it is part of: under which audience its items are written, and who administers it. */
import type { Audience } from '~/machines/workflow'
import { audienceIn } from '../audience'
import { load, type Loaded, type Work } from './work.server'

/** The proceeding and those it is part of, innermost first. */
export async function lineOf(work: Work, l: Loaded): Promise<Loaded[]> {
  const parent = l.row.parentId ? await load(work, l.row.parentId) : undefined
  return parent ? [l, ...(await lineOf(work, parent))] : [l]
}

export const audienceAt = async (work: Work, l: Loaded, declared: Audience = l.row.audience): Promise<Audience> => audienceIn((await lineOf(work, l)).map((x) => x.workflow.name), declared)

/** The body that administers a proceeding, by the contexts of its line: it names one itself, or is administered as what it is part of. */
export const handlerIn = (contexts: readonly { handler?: unknown }[]): string | undefined => contexts.map((c) => c.handler as string | undefined).find(Boolean)
