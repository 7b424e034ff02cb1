import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { smtpCarrier } from '~/app/letters/carrier.server'
import { isAddress, masked, oneLine } from '~/app/letters/names'
import { aCase, aHouse, aLetter, lin, sendTo, settleIn, shop, type Given } from './given'
import { startPeer, type Peer } from './peer'

let given: Given
let peer: Peer
beforeAll(async () => {
  given = await aHouse()
  await settleIn(given.house)
})
beforeEach(async () => { peer = await startPeer() })
afterEach(() => peer.stop())
afterAll(() => given.close())

const crlf = '\r\nBcc: victim@example.com\r\n'
const names = [
  `林晓${crlf}`, '林\n晓\nSubject: 中奖', 'Mary\rReply-To: evil@example.com', '"Mary" <evil@example.com>', 'Mary, evil@example.com', 'a@b.cn <evil@example.com>',
  `${' '.repeat(300)}x`, '林晓\u2028Bcc: victim@example.com', '林\u202e晓', '=?utf-8?B?QmNjOiB4?=', 'M\u0000ary', '\ud800lone', `<script>alert(1)</script>`, 'x'.repeat(5_000), '(comment) Mary', 'Mary:;', '',
]
const headersOf = (raw: string) => raw.slice(0, raw.indexOf('\r\n\r\n')).split(/\r\n(?![ \t])/)
const expected = ['From', 'To', 'Subject', 'Message-ID', 'Date', 'MIME-Version', 'Content-Type', 'Content-Language', 'Auto-Submitted', 'X-Auto-Response-Suppress']

describe('a name cannot become a header, a recipient or a script', () => {
  test.each(names)('%j as the name of a reader and of a shop', async (name) => {
    const { store } = given.house
    await store.write(async (tx) => {
      await tx.db.update(tx.t.users).set({ name }).where(eq(tx.t.users.id, lin.id))
      await tx.db.update(tx.t.merchants).set({ shopName: name }).where(eq(tx.t.merchants.organisationId, shop.id))
      await tx.db.delete(tx.t.outbox)
    })
    await aLetter(given.house, await aCase(given.house), 'complainant')
    await sendTo(given.house, peer.url)
    expect(peer.received).toHaveLength(1)
    const [{ to, raw, mail }] = peer.received as [Peer['received'][number]]
    expect(to).toEqual([lin.email])
    expect(headersOf(raw).map((h) => h.slice(0, h.indexOf(':'))).sort()).toEqual([...expected].sort())
    expect(mail.to).toEqual([expect.objectContaining({ address: lin.email })])
    expect(mail.html).not.toContain('<script>alert')
  })

  test.each([[['a', 'b']], [{ toString: () => crlf }], [7], [null], [undefined], [true]])('%j instead of a name is no name', (name) => {
    expect(oneLine(name)).toBe('')
  })

  test('what is no text instead of subject or name reaches no server as such', async () => {
    const carry = smtpCarrier(peer.url, 'post@hejie.example.org')
    const copy = { messageId: '<a@b.cn>', to: { name: ['x', crlf] as never, address: lin.email }, fromName: crlf, subject: `a${crlf}b`, html: '<p>a</p>', text: 'a', locale: 'en', date: new Date(0) }
    expect(await carry(copy, new AbortController().signal)).toEqual({ carried: 'sent' })
    expect(headersOf(peer.received[0]!.raw).filter((h) => /^bcc/i.test(h))).toEqual([])
    expect(peer.received[0]!.to).toEqual([lin.email])
  })
})

describe('an address is one bare addr-spec', () => {
  test.each(['lin@people.example.cn', 'a.b+c@x-y.example.com', "o'neil@example.org", 'x@xn--fiqs8s.example.cn'])('%s is', (address) => expect(isAddress(address)).toBe(true))
  test.each([
    'a@b.cn, c@d.cn', 'a@b.cn;c@d.cn', 'Mary <a@b.cn>', '<a@b.cn>', 'a@b.cn\r\nRCPT TO:<c@d.cn>', 'a@b.cn\n', ' a@b.cn', 'a b@c.cn', '"a b"@c.cn', '"a@evil.cn> "@c.cn', 'a(x)@b.cn', 'a@b', 'a@-b.cn', 'a@b..cn',
    '.a@b.cn', 'a.@b.cn', 'a..b@c.cn', 'a@[127.0.0.1]', 'a@b.cn>', 'ü@b.cn', 'a@中国.cn', 'a@b@c.cn', `${'a'.repeat(65)}@b.cn`, `a@${'b'.repeat(250)}.cn`, 'a\u0000@b.cn', '', 'a', '@b.cn', ['a@b.cn'], { address: 'a@b.cn' }, null, 7,
  ])('%j is not, and no server hears of it', async (address) => {
    expect(isAddress(address)).toBe(false)
    const carry = smtpCarrier(peer.url, 'post@hejie.example.org')
    const copy = { messageId: '<a@b.cn>', to: { name: '', address: address as never }, fromName: 'Hejie', subject: 'x', html: '', text: 'x', locale: 'en', date: new Date(0) }
    expect(await carry(copy, new AbortController().signal)).toMatchObject({ carried: 'refused' })
    expect(peer.connections).toBe(0)
  })
})

test.each([['林晓', '林**'], ['欧阳小明', '欧**'], ['Mary Smith', 'M*** S***'], ['', ''], ['𠮷野', '𠮷**']])('%s is masked as %s', (name, mask) => expect(masked(name)).toBe(mask))
