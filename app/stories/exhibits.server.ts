/** The files a story speaks of, brought by the other side through the one door before a step names them. */
import { and, eq, ne, or } from 'drizzle-orm'
import { readable } from '../audience'
import { actorKey, type Actor } from '../engine/actor.server'
import { filesOf } from '../evidence/item'
import { takeUploads } from '../evidence/uploads.server'
import type { House } from '../house.server'
import type { Fields } from '~/machines/fields'
import type { Party, Story } from '~/machines/workflow'

export type Exhibits = Story['exhibits']
type Exhibit = NonNullable<Exhibits>[string]
const nameOf = ({ name }: Exhibit) => `${name}.txt`

/** Fields of a step with the files of this case in place of those the story names, or the one that must be brought first. */
export async function withExhibits(house: Pick<House, 'store'>, caseId: string, by: Party, declared: Fields, fields: Record<string, unknown>, exhibits: Exhibits): Promise<{ fields: Record<string, unknown> } | { bring: Exhibit }> {
  const named = { ...fields }
  for (const [field, { kind }] of Object.entries(declared)) {
    if (kind !== 'exhibit' || named[field] === undefined) continue
    const exhibit = exhibits?.[String(named[field])]
    if (!exhibit) throw new Error(`the story has no exhibit ${String(named[field])}`)
    const { evidence: t } = house.store.t
    const [row] = await house.store.db.select({ id: t.id }).from(t).where(and(eq(t.caseId, caseId), eq(t.name, nameOf(exhibit)), ne(t.seat, by), or(...readable(by).map((audience) => eq(t.audience, audience))))).limit(1)
    if (!row) return { bring: exhibit }
    named[field] = row.id
  }
  return { fields: named }
}

/** Uploads a file as a form would. Returns its id, for a move of the actor's to take in. */
export async function bringFile(house: House, actor: Actor, exhibit: Exhibit): Promise<string> {
  const form = new FormData()
  form.set(filesOf('evidence'), new File([exhibit.text], nameOf(exhibit), { type: 'text/plain' }))
  const taken = await takeUploads(new Request('http://portal.invalid/', { method: 'POST', body: form }), actorKey(actor), { fields: ['evidence'], house })
  if ('refused' in taken || taken.problems.length) throw new Error(`${exhibit.name} was not taken`)
  return taken.added[0]!.id
}
