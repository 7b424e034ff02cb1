/** Users as rows. An address is one account; an account exists only after its mailbox was proved (or the console made it). */
import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import type { Handle, Tables } from '~/db/index.server'
import { wallClock } from '../clock.server'
import type { Locale } from '../words/locales'

export type UserRow = Tables['users']['$inferSelect']

/** `email` as the email schema leaves it: lower case. */
export async function userByEmail(h: Handle, email: string): Promise<UserRow | undefined> {
  const [row] = await h.db.select().from(h.t.users).where(eq(h.t.users.email, email))
  return row
}

export async function userById(h: Handle, id: string): Promise<UserRow | undefined> {
  const [row] = await h.db.select().from(h.t.users).where(eq(h.t.users.id, id))
  return row
}

export type NewUser = { email: string; name: string; passwordHash: string; locale: Locale; role?: UserRow['role'] }

/**
 * Inside the write that used up the proof of the mailbox. Returns the id; undefined when the address has an account already.
 * An account that was never confirmed is taken over: whoever made it never proved the mailbox.
 */
export async function makeUser(tx: Handle, given: NewUser): Promise<string | undefined> {
  const now = wallClock()
  const t = tx.t.users
  const known = await userByEmail(tx, given.email)
  const values = { ...given, emailVerifiedAt: now }
  if (known) {
    if (known.emailVerifiedAt !== null || known.disabledAt !== null || known.erasedAt !== null) return undefined
    await tx.db.update(t).set(values).where(eq(t.id, known.id))
    return known.id
  }
  const [row] = await tx.db.insert(t).values({ id: uuidv7(), ...values, createdAt: now }).onConflictDoNothing().returning({ id: t.id })
  return row?.id
}
