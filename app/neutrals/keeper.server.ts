import { house } from '../house.server'
import { governs, organisationById, type OrganisationRow } from '../people/members.server'
import type { Person } from '../people/session.server'

/** The body whose roster this person keeps; to everybody else there is nothing here. */
export async function keeperOf(person: Person, id: string): Promise<OrganisationRow> {
  const organisation = await organisationById(house().store, id)
  const keeps = organisation?.kind === 'association' || organisation?.kind === 'authority'
  if (!organisation || !keeps || !governs(person, organisation.id)) throw new Response(null, { status: 404 })
  return organisation
}
