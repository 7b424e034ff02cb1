import { wallClock } from '../clock.server'
import { house } from '../house.server'
import { openLinks } from '../letters/links.server'
import { mayEndLinks } from './ending-links.server'
import { governs } from './members.server'
import { bodyEntry, merchantRow, namesOf, platformEntry } from './registry.server'
import { currentUser, type Person } from './session.server'
import { merchantViewer, shownMerchant } from './shown-name'

/** A merchant's entry as whoever asks may see it; undefined when there is none. */
export async function merchantShownTo(request: Request, id: string) {
  const row = await merchantRow(id)
  if (!row) return undefined
  const person = await currentUser(request)
  const viewer = merchantViewer(person, row)
  return {
    merchant: shownMerchant(row, viewer), nameEn: (await namesOf(id))?.nameEn ?? null, whole: viewer === 'registration',
    platform: row.platformId ? { id: row.platformId, name: (await namesOf(row.platformId))?.name ?? '' } : undefined,
    mayEdit: Boolean(person && mayKeepMerchant(person, row)),
    openLinks: person && mayEndLinks(person, row) ? await openLinks(house().store, id, wallClock()) : undefined,
  }
}

/** Owners of its platform and administrators. */
export const mayKeepMerchant = (person: Person, row: { platformId: string | null }): boolean =>
  person.role === 'admin' || Boolean(row.platformId && governs(person, row.platformId))

export async function platformShownTo(request: Request, id: string) {
  const entry = await platformEntry(id)
  const person = entry && (await currentUser(request))
  return entry && { entry, mayEdit: Boolean(person && governs(person, id)) }
}

export async function bodyShownTo(request: Request, id: string) {
  const entry = await bodyEntry(id)
  const person = entry && (await currentUser(request))
  return entry && { entry, mayEdit: Boolean(person && governs(person, id)) }
}
