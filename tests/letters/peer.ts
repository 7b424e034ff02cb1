/** A real mail server that does what its script says, and remembers every letter it took, also those whose answer got lost. */
import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** What the server does with one copy: take it, answer with a code at RCPT or after DATA, cut the line after DATA, or never greet. */
export type Act = 'accept' | { rcpt: number } | { data: number } | 'cut' | 'tarpit'
export type Received = { to: string[]; from: string; raw: string; mail: Email; acknowledged: boolean }
export type Peer = { url: string; received: Received[]; connections: number; stop(): Promise<void> }

/** `script` is asked once for each connection: the n-th, and for the address when it is known. */
export async function startPeer(script: (n: number, to?: string) => Act = () => 'accept'): Promise<Peer> {
  const received: Received[] = []
  const number = new Map<string, number>()
  const refusal = (code: number) => Object.assign(new Error('<someone@example.cn> not now'), { responseCode: code })
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true, closeTimeout: 100,
    onConnect(session, done) {
      number.set(session.id, ++peer.connections)
      if (script(peer.connections) !== 'tarpit') done()
    },
    onRcptTo({ address }, session, done) {
      const act = script(number.get(session.id)!, address)
      done(typeof act === 'object' && 'rcpt' in act ? refusal(act.rcpt) : null)
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        const to = session.envelope.rcptTo.map((r) => r.address)
        const act = script(number.get(session.id)!, to[0])
        if (typeof act === 'object' && 'data' in act) return done(refusal(act.data))
        const raw = Buffer.concat(chunks)
        received.push({ to, from: (session.envelope.mailFrom as { address: string }).address, raw: raw.toString(), mail: await PostalMime.parse(raw), acknowledged: act !== 'cut' })
        if (act !== 'cut') return done()
        for (const c of server.connections as Set<{ id: string; _socket: { destroy(): void } }>) if (c.id === session.id) c._socket.destroy()
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const peer: Peer = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, received, connections: 0,
    stop: () => new Promise((closed) => server.close(() => closed())),
  }
  return peer
}
