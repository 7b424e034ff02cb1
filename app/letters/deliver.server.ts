/** One claimed row of the outbox, copy by copy, until it is sent, put off or dead. */
import { createHmac } from 'node:crypto'
import { renderLetter } from '~/emails/render'
import { wallClock } from '../clock.server'
import type { House } from '../house.server'
import { log } from '../log.server'
import { keyOf } from '../open-house.server'
import type { Carried, Carrier } from './carrier.server'
import { caseFacts, type CaseFacts } from './case-facts.server'
import { nextTry } from '../lease.server'
import { copiesOf, keep, noteCopy, release, settle, type Claimed, type OutboxRow } from './claim.server'
import { caseLetter, portalLetter } from './content.server'
import { answerPath, baseUrl, mintLink } from './links.server'
import { isPortalLetter, mailWords } from './mail-words'
import { isAddress } from './names'
import { recipientsOf, type Recipient } from './recipients.server'

export type Post = {
  house: House
  carry: Carrier
  /** a letter to a respondent that reached nobody: told before the row is dead, so told at least once */
  onUndeliverable: (row: OutboxRow) => Promise<unknown>
  stopping: AbortSignal
}
type Tally = { sent: number; refused: string[]; failed: Extract<Carried, { carried: 'failed' }>[] }

export async function deliver(post: Post, row: Claimed): Promise<void> {
  const { store } = post.house
  const facts = row.caseId ? await caseFacts(store, row) : undefined
  if (row.caseId && !facts) return bury(post, row, 'no-case', false)
  if (row.letter === 'reminder' && !facts?.deadline?.open) return void (await settle(store, row, { status: 'sent', lastError: 'moot' }))
  const readers = await recipientsOf(store, row)
  if (typeof readers === 'string') return bury(post, row, readers, readers === 'no-address')

  const copies = await copiesOf(store, row.id)
  const tally: Tally = { sent: 0, refused: [], failed: [] }
  for (const to of readers) {
    const addressee = addresseeOf(post.house, to.address)
    const done = copies.get(addressee)
    if (done?.status === 'sent') { tally.sent++; continue }
    if (done) { tally.refused.push(done.error ?? ''); continue }
    if (post.stopping.aborted) return void (await release(store, row))
    if (!(await keep(store, row, wallClock()))) return
    const what = await sendCopy(post, row, facts, to, addressee)
    if (what.carried === 'failed' && post.stopping.aborted) return void (await release(store, row))
    if (what.carried === 'failed') { tally.failed.push(what); continue }
    if (what.carried === 'refused') tally.refused.push(what.error)
    else tally.sent++
    await noteCopy(store, { outboxId: row.id, addressee, status: what.carried, error: what.carried === 'refused' ? what.error : null, at: wallClock() })
  }
  await conclude(post, row, tally)
}

async function conclude(post: Post, row: Claimed, { sent, refused, failed }: Tally): Promise<void> {
  const now = wallClock()
  if (failed.length) {
    const nextAt = nextTry(row.attempts + 1, now)
    const why = failed[0]!.error
    // A mail server of ours that was down for two days is no reason to serve the respondent by publication.
    if (nextAt === undefined) return bury(post, row, why, !sent && failed.every((f) => f.address), sent > 0)
    log.info({ outbox: row.id, letter: row.letter, attempts: row.attempts + 1, why }, 'a letter is put off')
    return void (await settle(post.house.store, row, { attempts: row.attempts + 1, nextAt, lastError: why }))
  }
  if (refused.length) return bury(post, row, refused[0]!, !sent, sent > 0)
  // The outbox keeps no working links: whoever reads an old row finds none.
  const { path: _path, link: _link, ...data } = row.data
  await settle(post.house.store, row, { status: 'sent', sentAt: now, lastError: null, data })
}

/** Dead: somebody has to look. `unreached`: nobody got it and the address is to blame. */
async function bury(post: Post, row: Claimed, why: string, unreached: boolean, reached = false): Promise<void> {
  if (unreached && row.seat === 'respondent') await post.onUndeliverable(row)
  log.warn({ outbox: row.id, letter: row.letter, why }, 'a letter is dead')
  await settle(post.house.store, row, { status: 'dead', attempts: row.attempts + 1, lastError: why, ...(reached && { sentAt: wallClock() }) })
}

async function sendCopy(post: Post, row: Claimed, facts: CaseFacts | undefined, to: Recipient, addressee: string): Promise<Carried> {
  const { house } = post
  if (!isAddress(to.address)) return { carried: 'refused', error: 'not an address' }
  const base = baseUrl(house.settings)
  const writing = { row, to, base, demo: house.settings.demo, signed: facts && (await signedLink(house, row, facts, to, base)) }
  if (!facts && !isPortalLetter(row.letter)) throw new Error(`no such letter of the portal: ${row.letter}`)
  const rendered = await renderLetter(facts ? caseLetter(writing, facts) : portalLetter(writing), facts ? 'case' : 'portal')
  return post.carry(
    {
      ...rendered, messageId: `<${row.id}.${addressee}@${house.settings.mailFrom.split('@').at(-1)}>`,
      to: { name: to.name, address: to.address }, fromName: mailWords[to.locale].portal, locale: to.locale,
      date: new Date(dateOf(house, row)),
    },
    post.stopping,
  )
}

/** When it was written, by the clock of the cases, also for the portal's own: the same at every try, and in order in a moved demonstration. */
const dateOf = (house: House, row: OutboxRow) => (row.caseId ? Number(row.data.at ?? row.createdAt) : row.createdAt + Math.max(0, house.clock.now() - wallClock()))

/** A respondent who is in a register and has no account reads and answers by a link of their own; everybody else signs in. */
async function signedLink(house: House, row: OutboxRow, facts: CaseFacts, to: Recipient, base: string) {
  const button = facts.workflow.letters[row.letter]?.button ?? (row.letter === 'reminder' ? 'case' : undefined)
  if (to.as !== 'registry' || row.seat !== 'respondent' || !button || !to.organisationId) return undefined
  const { token, expiresAt } = await mintLink(house.store, { caseId: row.caseId!, seat: row.seat, organisationId: to.organisationId, email: to.address }, wallClock())
  return { href: base + answerPath(token), expiresAt }
}

/** Stands for an address in the Message-ID and among the copies: the same at every try, and says nothing by itself. */
const addresseeOf = (house: House, address: string): string =>
  createHmac('sha256', keyOf(house.settings, 'letters')).update(address.toLowerCase()).digest('hex').slice(0, 24)
