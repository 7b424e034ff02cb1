/** Whose lists a request may see: the person's own cases, and those of the organisations they act for. */
import type { Membership, Person } from '../people/session.server'
import { personOrCase } from './by-link.server'

export type Holder = { key: string; name: string; organisation?: Membership | undefined }

export const ownHolder = (person: Person): Holder => ({ key: `user:${person.id}`, name: person.name })
export const organisationHolder = (o: Membership): Holder => ({ key: `org:${o.id}`, name: o.name, organisation: o })

/**
 * The organisation whose queue is asked for: the one named in the address, the only one there is, or none yet when the person has
 * to choose. One they do not act for is not there.
 */
export async function queueOf(request: Request): Promise<{ person: Person; holder: Holder | undefined }> {
  const person = await personOrCase(request)
  const asked = new URL(request.url).searchParams.get('org')
  if (asked === null) return { person, holder: person.organisations.length === 1 ? organisationHolder(person.organisations[0]!) : undefined }
  const chosen = person.organisations.find((o) => o.id === asked)
  if (!chosen) throw new Response(null, { status: 404 })
  return { person, holder: organisationHolder(chosen) }
}

