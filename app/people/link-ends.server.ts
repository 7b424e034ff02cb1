/**
 * Signed links that no longer lead to whom they were meant for. The engine reads a link's end at every request, so whoever
 * holds one, or has it open in a browser, is out with the write that ends it.
 */
import type { Handle } from '~/db/index.server'
import { wallClock } from '../clock.server'
import { endOpenLinks } from '../letters/links.server'
import { note } from './audit.server'

/** Inside a write; noted where there were any. `kept`: links to this address go on. The cases they led to. */
export async function endLinksOf(tx: Handle, actor: string, organisationId: string, why: 'address' | 'claimed' | 'member' | 'asked', kept?: string): Promise<string[]> {
  const ended = await endOpenLinks(tx, organisationId, wallClock(), kept)
  if (ended.length) await note(tx, actor, 'links-ended', `org:${organisationId}`, { why, n: ended.length })
  return ended
}
