/** Reading the demonstration's mailbox. Outside a demonstration there is none, and every address of it answers 404. */
import { and, count, desc, eq, lt, or } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { house } from '../house.server'

export function mailboxOrNothing() {
  const { settings, store } = house()
  if (!settings.demo) throw new Response(null, { status: 404 })
  return store
}

export type MailboxPage = { letters: { id: string; to: string; subject: string; at: number }[]; older: string | undefined }
const pageful = 25

/** Newest first. `after`: the key of the last letter of the page before; a key nobody gave starts over. */
export async function lettersIn(h: Handle, to: string | undefined, after: string | undefined): Promise<MailboxPage> {
  const t = h.t.mailbox
  const [, at, id] = /^(\d{1,15})_([0-9a-f-]{36})$/.exec(after ?? '') ?? []
  const rows = await h.db.select({ id: t.id, to: t.to, subject: t.subject, at: t.at }).from(t)
    .where(and(to ? eq(t.to, to) : undefined, at && id ? or(lt(t.at, Number(at)), and(eq(t.at, Number(at)), lt(t.id, id))) : undefined))
    .orderBy(desc(t.at), desc(t.id)).limit(pageful + 1)
  const letters = rows.slice(0, pageful)
  const last = letters.at(-1)
  return { letters, older: rows.length > pageful && last ? `${last.at}_${last.id}` : undefined }
}

/** Everybody who got a letter, by address, with the name they have here. */
export async function readersIn(h: Handle): Promise<{ address: string; name: string | undefined; letters: number }[]> {
  const t = h.t.mailbox
  const found = await h.db.select({ address: t.to, letters: count() }).from(t).groupBy(t.to).orderBy(t.to).limit(500)
  const names = await namesByAddress(h)
  return found.map((r) => ({ ...r, name: names.get(r.address) }))
}

export async function letterIn(h: Handle, id: string | undefined) {
  const t = h.t.mailbox
  const [row] = id ? await h.db.select().from(t).where(eq(t.id, id)) : []
  return row
}

/** Accounts first, else the organisation whose register holds the address. A demonstration has some dozens. */
async function namesByAddress(h: Handle): Promise<Map<string, string>> {
  const { users, organisations: o } = h.t
  const names = new Map<string, string>()
  for (const t of [h.t.bodies, h.t.platforms, h.t.merchants]) {
    const rows = await h.db.select({ address: t.email, name: o.name }).from(t as typeof h.t.bodies).innerJoin(o, eq(o.id, (t as typeof h.t.bodies).organisationId)).limit(500)
    for (const { address, name } of rows) names.set(address.toLowerCase(), name)
  }
  for (const { address, name } of await h.db.select({ address: users.email, name: users.name }).from(users).limit(500)) names.set(address.toLowerCase(), name)
  return names
}
