/**
 * Letters of the portal itself, put into the outbox as data; the letters room renders and sends them. Where the letter
 * leads is built from PUBLIC_URL, never from a Host header; a demonstration without it keeps the path and the sender adds the base.
 */
import { uuidv7 } from 'uuidv7'
import type { Handle } from '~/db/index.server'
import { wallClock } from '../clock.server'
import { house } from '../house.server'
import type { Locale } from '../words/locales'

export const portalLetters = ['confirmEmail', 'alreadyRegistered', 'resetPassword', 'invitation', 'emailChanged', 'passwordChanged'] as const
export type PortalLetter = (typeof portalLetters)[number]

/** Inside the write that makes the letter true. `data.locale` is the reader's language; no other personal data than the letter says. */
export async function writeLetter(tx: Handle, letter: PortalLetter, to: { address: string; locale: Locale }, path: string, data: Record<string, string | number> = {}): Promise<void> {
  const { publicUrl } = house().settings
  const now = wallClock()
  await tx.db.insert(tx.t.outbox).values({
    id: uuidv7(), caseId: null, letter, audience: 'joint', address: to.address, status: 'queued', createdAt: now,
    // The postman takes the earliest first, and letters of cases carry 0: somebody sits before the page and waits for this one.
    nextAt: -1,
    data: { ...data, locale: to.locale, ...(publicUrl ? { link: publicUrl + path } : { path }) },
  })
}
