/**
 * What happened outside cases, append-only by trigger. Ids, codes and counts; an address typed by a stranger appears
 * only as a keyed pseudonym, so that bursts can be told apart and nobody can be looked up.
 */
import { createHmac } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import type { Handle } from '~/db/index.server'
import { wallClock } from '../clock.server'
import { house } from '../house.server'
import { keyOf } from '../open-house.server'

export const acts = [
  'sign-in-burst', 'registered', 'reset-asked', 'password-changed', 'email-changed', 'session-revoked',
  'invited', 'joined', 'claimed', 'seat-taken', 'member-removed', 'member-role', 'user-role', 'user-disabled', 'user-enabled', 'user-forgotten',
  'organisation-made', 'organisation-verified', 'registry-edited', 'links-ended', 'original-seen', 'passkey-added', 'passkey-removed',
  'roster-invited', 'roster-withdrawn', 'roster-declined', 'roster-added', 'roster-changed', 'interests-declared', 'absence-announced',
] as const
export type Act = (typeof acts)[number]

/** `actor` and `of`: user:<id>, org:<id>, mail:<pseudonym>, 'visitor' or 'console'. Inside a write. */
export async function note(tx: Handle, actor: string, act: Act, of: string, data: Record<string, string | number> = {}): Promise<void> {
  await tx.db.insert(tx.t.audit).values({ id: uuidv7(), at: wallClock(), actor, act, of, data })
}

export const mailPseudonym = (email: string) => `mail:${createHmac('sha256', keyOf(house().settings, 'audit')).update(email.toLowerCase()).digest('hex').slice(0, 16)}`
