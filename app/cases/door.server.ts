/** The door of every page of a case: who asks, and the case as they may see it, or the same 404 for strangers and for nothing there. */
import { redirect } from '@remix-run/node'
import { actorOf } from '../actor.server'
import { hasLeft } from '../engine/actor.server'
import { readReference } from '../engine/reference'
import { house } from '../house.server'
import { safeBack } from '../people/session.server'
import { readCase, type CaseFile } from './read.server'
import { caseByReference } from './rows.server'

/** A visitor is sent to sign in whatever they ask for, so that the answer tells nothing about what exists. */
export async function caseAt(request: Request, typed: string | undefined): Promise<CaseFile> {
  const { store, sealer } = house()
  const reference = readReference(typed ?? '')
  const row = reference ? await caseByReference(store, reference) : undefined
  const actor = await actorOf(request, row?.id)
  if (!actor) {
    const { pathname, search } = new URL(request.url)
    throw redirect(`/sign-in?back=${encodeURIComponent(safeBack(pathname + search))}`, 303)
  }
  const file = row && (await readCase(store, sealer, actor, row))
  if (!file) throw new Response(null, { status: row && (await hasLeft(store, actor, row.id)) ? 410 : 404 })
  return file
}
