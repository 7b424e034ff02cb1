import { eq } from 'drizzle-orm'
import type { Store } from '~/db/index.server'
import type { Locale } from '../words/locales'
import { note } from './audit.server'
import { revokeSessions } from './session.server'
import { makeUser, userByEmail } from './users.server'
import { wallClock } from '../clock.server'

export type Appointed = { ok: 'made' | 'raised' | 'already' } | { refused: 'disabled' | 'needs-account' }

/**
 * From the console of the machine, which is the proof: makes an existing account an administrator, or makes a new one
 * (`account` given). A disabled or erased account stays what it is.
 */
export async function appointAdmin(store: Store, email: string, account?: { name: string; passwordHash: string; locale: Locale }): Promise<Appointed> {
  return store.write(async (tx) => {
    const user = await userByEmail(tx, email)
    if (user && (user.disabledAt !== null || user.erasedAt !== null)) return { refused: 'disabled' as const }
    if (user?.role === 'admin' && user.emailVerifiedAt !== null) return { ok: 'already' as const }
    if (user && user.emailVerifiedAt !== null) {
      await tx.db.update(tx.t.users).set({ role: 'admin' }).where(eq(tx.t.users.id, user.id))
      await revokeSessions(tx, user.id, wallClock())
      await note(tx, 'console', 'user-role', `user:${user.id}`, { role: 'admin' })
      return { ok: 'raised' as const }
    }
    if (!account) return { refused: 'needs-account' as const }
    const id = await makeUser(tx, { ...account, email, role: 'admin' })
    await note(tx, 'console', 'user-role', `user:${id}`, { role: 'admin', made: 1 })
    return { ok: 'made' as const }
  })
}
