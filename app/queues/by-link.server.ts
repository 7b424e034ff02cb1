/** Someone who came by a signed link has one case and no lists: they are taken to it. */
import { redirect } from '@remix-run/node'
import { eq } from 'drizzle-orm'
import { linkOf } from '../actor.server'
import { house } from '../house.server'
import { currentUser, requirePerson, type Person } from '../people/session.server'

export async function personOrCase(request: Request): Promise<Person> {
  const person = await currentUser(request)
  if (person) return person
  const link = await linkOf(request)
  if (!link) return requirePerson(request)
  const { db, t } = house().store
  const [row] = await db.select({ reference: t.cases.reference }).from(t.cases).where(eq(t.cases.id, link.caseId))
  throw row ? redirect(`/cases/${row.reference}`, 303) : new Response(null, { status: 404 })
}
