/** The loops of a running portal: clockwork, postman and draughtsman. In the server they share its process; `npm run worker` runs them alone. */
import { submitSignal } from './case-engine.server'
import { startClockwork } from './clockwork.server'
import { startDraughtsman } from './documents/draughtsman.server'
import type { House } from './house.server'
import { startDemoMailbox } from './letters/demo-mailbox.server'
import { setBaseUrl, startPostman } from './postman.server'

export type Loops = { stop: () => Promise<void> }

/** `address` is where people reach the portal when no PUBLIC_URL is set: links in letters begin with it. */
export async function startLoops(house: House, address: string): Promise<Loops> {
  setBaseUrl(house.settings.publicUrl ?? address)
  const mailbox = house.settings.demo && !house.settings.smtpUrl ? await startDemoMailbox(house.store) : undefined
  const posting = mailbox ? { ...house, settings: { ...house.settings, smtpUrl: mailbox.url } } : house
  const postman = startPostman({
    house: posting,
    // Served, and nobody there: the case hears of it and serves by publication (E0).
    onUndeliverable: async (row) => row.caseId && submitSignal(house, { caseId: row.caseId, signal: 'undeliverable', data: { seat: row.seat }, key: `undeliverable:${row.id}` }),
  })
  const clockwork = startClockwork(house)
  const draughtsman = startDraughtsman(house)
  return {
    async stop() {
      await clockwork.stop()
      await draughtsman.stop()
      await postman.stop()
      await mailbox?.stop()
    },
  }
}
