/** Under which audience an item of a proceeding is written: as declared, or narrowed where the room is closed to arbitrators. */
import type { Audience } from '~/machines/workflow'
import { closedRooms, inClosedRoom } from '../audience'
import { load, type Loaded, type Work } from './work.server'

export async function audienceAt(work: Work, l: Loaded, declared: Audience = l.row.audience): Promise<Audience> {
  return (await isClosed(work, l)) ? inClosedRoom(declared) : declared
}

/** A part is as closed as what it is part of. */
async function isClosed(work: Work, l: Loaded): Promise<boolean> {
  if (closedRooms.has(l.workflow.name)) return true
  const parent = l.row.parentId ? await load(work, l.row.parentId) : undefined
  return parent ? isClosed(work, parent) : false
}
