/** The mail server of a demonstration: real SMTP on loopback, whose letters are kept for the mailbox page instead of going out. */
import type { AddressInfo } from 'node:net'
import PostalMime from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { uuidv7 } from 'uuidv7'
import type { Store } from '~/db/index.server'
import { wallClock } from '../clock.server'

export type DemoMailbox = { url: string; stop(): Promise<void> }

const largest = 2_000_000

export async function startDemoMailbox(store: Store): Promise<DemoMailbox> {
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true, size: largest, banner: 'the mailbox of a demonstration',
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', done)
      stream.on('end', () => {
        if (stream.sizeExceeded) return done(Object.assign(new Error('too large'), { responseCode: 552 }))
        keepLetter(store, Buffer.concat(chunks), session.envelope.rcptTo.map((r) => r.address)).then(() => done(), done)
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((listening, failed) => server.listen(0, '127.0.0.1', listening).once('error', failed))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise((closed) => server.close(() => closed())),
  }
}

/** Dated as the letter dates itself, so that letters of a demonstration's past stand in their place. */
async function keepLetter(store: Store, raw: Buffer, to: readonly string[]): Promise<void> {
  const { subject = '', text = '', html = '', messageId = '', date } = await PostalMime.parse(raw)
  const at = (date && Date.parse(date)) || wallClock()
  await store.write(async (tx) => {
    for (const address of to) await tx.db.insert(tx.t.mailbox).values({ id: uuidv7(), to: address.toLowerCase(), subject, text, html, messageId, at })
  })
}
