/** A small client of kept-alive connections: a given number of requests under way at once, each timed to its last byte. */
import { Agent, request } from 'node:http'
import { percentile } from './measure'

export type Sent = { method?: 'GET' | 'POST'; path: string; cookie?: string; form?: Record<string, string> }
export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string }
export type Load = { perSecond: number; took: number[]; p50: number; p99: number; bytes: number }

export class Client {
  private readonly agent: Agent
  constructor(readonly origin: string, private readonly connections: number) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections })
  }

  send({ method = 'GET', path, cookie, form }: Sent): Promise<Answer> {
    const body = form && new URLSearchParams(form).toString()
    const headers = {
      ...(cookie && { cookie }), 'accept-language': 'zh-CN',
      ...(body !== undefined && { origin: this.origin, 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(Buffer.byteLength(body)) }),
    }
    return new Promise((done, failed) => {
      const sent = request(this.origin + path, { method, agent: this.agent, headers }, (answer) => {
        const pieces: Buffer[] = []
        answer.on('data', (piece: Buffer) => pieces.push(piece))
        answer.on('end', () => done({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(pieces).toString() }))
        answer.on('error', failed)
      })
      sent.on('error', failed)
      sent.end(body)
    })
  }

  /** All of them, `connections` at once. Anything but the status expected ends the benchmark: a refusal is not a speed. */
  async load(all: readonly Sent[], expected: number): Promise<Load> {
    const took: number[] = []
    let bytes = 0
    let next = 0
    const started = performance.now()
    await Promise.all(Array.from({ length: this.connections }, async () => {
      for (let i = next++; i < all.length; i = next++) {
        const from = performance.now()
        const answer = await this.send(all[i]!)
        took.push(performance.now() - from)
        bytes += answer.body.length
        if (answer.status !== expected) throw new Error(`${all[i]!.method ?? 'GET'} ${all[i]!.path} answered ${answer.status}, not ${expected}: ${answer.body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').slice(0, 400)}`)
      }
    }))
    const perSecond = (all.length / (performance.now() - started)) * 1000
    return { perSecond, took, p50: percentile(took, 0.5), p99: percentile(took, 0.99), bytes: bytes / all.length }
  }
  close() { this.agent.destroy() }

  /** Comes in through the demonstration's door; returns the cookie. */
  async be(person: string): Promise<string> {
    const answer = await this.send({ method: 'POST', path: '/demo', form: { person } })
    const cookie = [answer.headers['set-cookie'] ?? []].flat()[0]?.split(';')[0]
    if (answer.status !== 303 || !cookie) throw new Error(`nobody could come in as ${person}: ${answer.status}`)
    return cookie
  }
}
