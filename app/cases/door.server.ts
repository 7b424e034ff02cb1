/** The door of every page of a case: who asks, and the case as they may see it, or the same 404 for strangers and for nothing there. */
import { redirect } from '@remix-run/node'
import type { Party } from '~/machines/workflow'
import { actorAt, actorOf } from '../actor.server'
import { hasLeft, type Actor } from '../engine/actor.server'
import { readReference } from '../engine/reference'
import { house } from '../house.server'
import { safeBack } from '../people/session.server'
import { readCase, type CaseFile } from './read.server'
import { caseByReference, type CaseRow } from './rows.server'

/** A visitor is sent to sign in whatever they ask for, so that the answer tells nothing about what exists. */
export async function caseAt(request: Request, typed: string | undefined): Promise<CaseFile> {
  const { store, sealer } = house()
  const { row, actor } = await asks(request, typed)
  const file = row && (await readCase(store, sealer, actor, row))
  if (!file) throw new Response(null, { status: row && (await hasLeft(store, actor, row.id)) ? 410 : 404 })
  return file
}

/** The same door for who only acts: the case, the actor and their seat, and nothing of the file is read. */
export async function seatAt(request: Request, typed: string | undefined): Promise<{ row: CaseRow; actor: Actor; seat: Party }> {
  const { row, actor, seated } = await asks(request, typed)
  if (!row || !seated) throw new Response(null, { status: row && (await hasLeft(house().store, actor, row.id)) ? 410 : 404 })
  return { row, actor, seat: seated.seat }
}

async function asks(request: Request, typed: string | undefined) {
  const reference = readReference(typed ?? '')
  const row = reference ? await caseByReference(house().store, reference) : undefined
  const found = row ? await actorAt(request, row.id) : undefined
  const actor = found?.actor ?? (row ? undefined : await actorOf(request))
  if (!actor) {
    const { pathname, search } = new URL(request.url)
    throw redirect(`/sign-in?back=${encodeURIComponent(safeBack(pathname + search))}`, 303)
  }
  return { row, actor, seated: found?.seated }
}
