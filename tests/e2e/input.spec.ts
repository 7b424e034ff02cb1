import { expect, test } from '@playwright/test'
import { people, organisations, roster } from '../../app/demo/world'
import { cookieOf, digest, encoded, formsOf, multipart, ownPortal, send, type Field, type Form, type Pair, type Portal } from './forms.given'

/**
 * Every form of the site map against input no form would send. Always a 4xx (or a 303 where what came is what the form takes),
 * never a 5xx, a message in the page, what was typed kept, and the store as it was. Its own portal, no browser, once.
 */
let portal: Portal
test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  test.setTimeout(120_000)
  portal = await ownPortal()
})
test.afterAll(() => portal?.stop())

const foreign = people.zhao.id
/** What is wrong with one field; `undefined` takes it out of the form. */
const classes: Record<string, (field: Field) => Pair[] | undefined> = {
  empty: ({ name }) => [[name, '']],
  absent: () => [],
  'too long': ({ name }) => [[name, '长'.repeat(8_001)]],
  'a megabyte': ({ name }) => [[name, 'x'.repeat(1_048_576)]],
  repeated: ({ name, value }) => [[name, value], [name, value]],
  'an array': ({ name, value }) => [[`${name}[]`, value], [`${name}[]`, value]],
  'an object': ({ name, value }) => [[`${name}[__proto__]`, value]],
  'a NUL': ({ name }) => [[name, 'a\u0000b']],
  controls: ({ name }) => [[name, '\u0007\u001b[31m\u007f\u0085']],
  bidi: ({ name }) => [[name, '\u202etxt.exe\u2066']],
  'a lone surrogate': ({ name }) => [[name, { bytes: '%ED%A0%80' }]],
  'broken UTF-8': ({ name }) => [[name, { bytes: '%FF%FE%C3' }]],
  'of another type': ({ name }) => [[name, '-1e309; DROP TABLE cases']],
  "somebody else's id": ({ name }) => [[name, foreign]],
}

/** The form filled in with marks by which it is known again. */
const mark = '原样保留'
const filled = (form: Form): Pair[] => form.fields.filter(({ kind }) => kind !== 'file' && kind !== 'button' && kind !== 'tick')
  .map(({ name, value, kind }): Pair => [name, kind === 'text' && value === '' ? mark : value])

interface Reckoning { fields: number; requests: number; taken: number; faults: string[]; statuses: Record<number, number> }
const whole: Reckoning = { fields: 0, requests: 0, taken: 0, faults: [], statuses: {} }

/** One post judged: its status, and that nothing changed unless it was taken. */
async function judged(what: string, form: Form, post: () => ReturnType<typeof send>, before: string, mayTake = true): Promise<string> {
  const answer = await post()
  whole.requests++
  whole.statuses[answer.status] = (whole.statuses[answer.status] ?? 0) + 1
  const fault = (text: string) => void whole.faults.push(`${form.action.replace(/HJ[0-9A-Z-]{12,}|[0-9a-f]{8}-[0-9a-f-]{27}/g, '…')} ${what}: ${text}`)
  const after = digest(portal)
  if (answer.status >= 500) fault(`answered ${answer.status}`)
  else if (answer.status < 400) {
    whole.taken++
    if (!mayTake || (answer.status !== 303 && answer.status !== 302 && answer.status !== 200)) fault(`answered ${answer.status}`)
  } else if (after !== before) fault(`refused with ${answer.status}, yet the store changed`)
  return after
}

const posting = (form: Form, cookie: string, pairs: readonly Pair[], more: Parameters<typeof send>[2] = {}) => {
  const made = form.multipart ? multipart(pairs) : { type: 'application/x-www-form-urlencoded', body: encoded(pairs) }
  return send(portal, form.action, { method: 'POST', cookie, ...made, ...more })
}

/** Bounds of whole requests are the door's, one for each encoding. */
const boundsKnown = new Set<boolean>()

/** One form: each field against each class, then the form as a whole. */
async function proved(form: Form, cookie: string) {
  const base = filled(form)
  let before = digest(portal)
  // What the page itself put in comes last: taken away, it could make the rest be taken.
  const fields = form.fields.filter(({ kind }) => kind !== 'file').sort((a, b) => Number(a.kind === 'hidden') - Number(b.kind === 'hidden'))
  whole.fields += fields.length
  for (const field of fields) {
    for (const [name, wrong] of Object.entries(classes)) {
      // What bounds a whole request is the same for every hidden field and choice: told once, for what is typed.
      if (field.kind !== 'text' && name === 'a megabyte') continue
      const pairs = [...base.filter(([n]) => n !== field.name), ...wrong(field)!]
      before = await judged(`${field.name} ${name}`, form, () => posting(form, cookie, pairs), before)
    }
  }
  const asWhole: [string, () => ReturnType<typeof send>, boolean][] = [
    ['an unknown field', () => posting(form, cookie, [...base, ['isAdmin', 'true'], ['__proto__', '1']]), false],
    ['another site', () => posting(form, cookie, base, { headers: { Origin: 'https://evil.example' } }), false],
    ['a cross-site fetch', () => posting(form, cookie, base, { headers: { 'Sec-Fetch-Site': 'cross-site' } }), false],
    ['no origin, but a cookie', () => posting(form, cookie || 'a=b', base, { headers: { Origin: '', 'Sec-Fetch-Site': '' } }), false],
    ['JSON', () => send(portal, form.action, { method: 'POST', cookie, type: 'application/json', body: '{}' }), false],
    ['plain text', () => send(portal, form.action, { method: 'POST', cookie, type: 'text/plain', body: encoded(base) }), false],
    ['multipart without a boundary', () => send(portal, form.action, { method: 'POST', cookie, type: 'multipart/form-data', body: 'x' }), false],
    ['multipart that breaks off', () => send(portal, form.action, { method: 'POST', cookie, type: 'multipart/form-data; boundary=b', body: '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx' }), false],
    ['five megabytes', () => send(portal, form.action, { method: 'POST', cookie, body: `a=${'x'.repeat(5_000_000)}` }), false],
    ['ten thousand fields', () => send(portal, form.action, { method: 'POST', cookie, body: 'zz=1&'.repeat(10_000) }), false],
  ]
  if (boundsKnown.has(form.multipart)) asWhole.splice(-2)
  boundsKnown.add(form.multipart)
  for (const [what, post, mayTake] of asWhole) before = await judged(what, form, post, before, mayTake)
}

async function formsAt(cookie: string, path: string): Promise<Form[]> {
  const answer = await send(portal, path, { cookie })
  expect(answer.status, path).toBeLessThan(500)
  const own = /<main\b[\s\S]*<\/main>/.exec(answer.body)?.[0] ?? ''
  return formsOf(own, path)
}
const hrefs = async (cookie: string, path: string, shape: RegExp) => [...new Set([...(await send(portal, path, { cookie })).body.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!.replace(/&amp;/g, '&')).filter((href) => shape.test(href)))]

/** A move that several may make is the same form for each. */
const movesSeen = new Set<string>()
const rooms: [string, () => Promise<[string, string][]>][] = [
  ['visitors', async () => ['/preferences', '/sign-in', '/register', '/reset', '/verify', '/demo', '/demo/clock'].map((path) => ['', path])],
  ['accounts and registers', async () => {
    const [lin, he, admin] = await Promise.all([cookieOf(portal, 'lin'), cookieOf(portal, 'he'), cookieOf(portal, 'admin')])
    return [
      ...['/account/details', '/account/password', '/account/email', '/account/passkeys/new', '/account/sessions'].map((path): [string, string] => [lin, path]),
      ...[`/organisations/${organisations.jishi.id}`, `/registry/platforms/${organisations.jishi.id}/edit`, `/registry/merchants/${organisations.shanlan.id}/edit`, '/registry/merchants/new'].map((path): [string, string] => [he, path]),
      ...['/admin/users', '/admin/organisations', '/admin/letters', '/registry/platforms/new', '/registry/bodies/new', `/registry/bodies/${organisations.yunchuan.id}/edit`].map((path): [string, string] => [admin, path]),
    ]
  }],
  ['rosters', async () => {
    const [sun, cheng] = await Promise.all([cookieOf(portal, 'sun'), cookieOf(portal, 'cheng')])
    const kept = `/organisations/${organisations.yunchuan.id}/roster`
    return [[sun, kept], [sun, `${kept}/new`], [sun, `${kept}/${roster[1]!.id}`], [cheng, '/service']]
  }],
  ['filing', async () => {
    const wang = await cookieOf(portal, 'wang')
    const made = await send(portal, '/file', { method: 'POST', cookie: wang, body: 'kind=quality' })
    const draft = /\/file\/[\w-]+/.exec(made.location!)![0]
    const save = (step: string, fields: Pair[]) => send(portal, `${draft}/${step}`, { method: 'POST', cookie: wang, body: encoded([['seen', '0'], ...fields]) })
    await save('against', [['against', 'merchant']])
    await save('merchant', [['merchant', organisations.shanlan.id]])
    return [[wang, '/file'], ...['against', 'merchant', 'handler', 'kind', 'particulars', 'order', 'story', 'evidence', 'remedies', 'report', 'contact', 'consents', 'check'].map((step): [string, string] => [wang, `${draft}/${step}`])]
  }],
  ...([
    [['lin'], ['/cases'], 14], [['chen'], ['/queue', '/queue?turn=others'], 8], [['he'], ['/queue', '/queue?turn=others'], 14], [['sun'], ['/queue'], 6],
    // Who mediates, who decides, the other sides of both, and who else acts there: the forms nobody above has.
    [['cheng', 'gu'], ['/desk'], 6], [['qin', 'yan', 'luo'], ['/desk'], 6], [['zhao', 'emma'], ['/cases'], 20], [['qiu'], ['/queue', '/queue?turn=others'], 24], [['pan', 'jian'], ['/queue'], 8],
  ] as const).map(([who, lists, most]): [string, () => Promise<[string, string][]>] => [
    `the moves of ${who.map((one) => people[one].name).join(', ')}`,
    async () => {
      const found: [string, string][] = []
      for (const one of who) {
        const cookie = await cookieOf(portal, one)
        const cases = (await Promise.all(lists.map((list) => hrefs(cookie, list, /^\/cases\/HJ[^/?#]+$/)))).flat()
        for (const path of [...new Set(cases)].slice(0, most))
          for (const move of await hrefs(cookie, path, /^\/cases\/[^/]+\/moves\//)) {
            const name = move.replace(/.*\/moves\/(\w+)(\?part)?.*/, '$1$2')
            if (!movesSeen.has(name)) { movesSeen.add(name); found.push([cookie, move]) }
          }
      }
      return found
    },
  ]),
]

for (const [room, places] of rooms)
  test(`bad input: every form of ${room} @desk`, async () => {
    test.setTimeout(240_000)
    const from = whole.faults.length
    const known = new Set<string>()
    for (const [cookie, path] of await places())
      for (const form of await formsAt(cookie, path)) {
        // One of several alike (a door for each person, a row for each member) stands for all; what it acts upon is told apart.
        const same = `${form.action.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|HJ[\w-]+/g, '')} ${form.fields.map(({ name, kind, value }) => (kind === 'hidden' && name === 'act' ? `act=${value}` : name)).join()}`
        if (known.has(same)) continue
        known.add(same)
        await proved(form, cookie)
      }
    expect(known.size).toBeGreaterThan(0)
    expect(whole.faults.slice(from)).toEqual([])
  })

test('bad input: what is refused is told beside the field and nothing typed is lost @desk', async () => {
  const lin = await cookieOf(portal, 'lin')
  const he = await cookieOf(portal, 'he')
  const told: [string, string, Pair[], string, string[]][] = [
    [lin, '/account/details', [['name', ''], ['phone', '188 0000 7777'], ['locale', 'zh-CN']], 'name', ['188 0000 7777']],
    [lin, '/account/email', [['newEmail', '没有格式 的邮箱']], 'newEmail', ['没有格式 的邮箱']],
    [he, `/registry/merchants/${organisations.shanlan.id}/edit`, [['name', '山岚新店'], ['platformId', organisations.jishi.id], ['person', 'legal'], ['registeredName', '临江山岚'], ['licenceNo', ''], ['address', '临江市窑前街99号'], ['serviceAddress', ''], ['email', '不是邮箱'], ['phone', '电话'], ['check', 'verified']], 'email', ['山岚新店', '临江市窑前街99号', '不是邮箱']],
    ['', '/sign-in', [['email', 'nobody@mail.example'], ['password', '']], 'password', ['nobody@mail.example']],
  ]
  for (const [cookie, path, pairs, field, kept] of told) {
    const { body, status } = await send(portal, path, { method: 'POST', cookie, body: encoded(pairs) })
    expect(status, path).toBe(400)
    expect(body, path).toMatch(/role="alert"/)
    expect(body, path).toMatch(new RegExp(`href="#${field}"`))
    expect(body, path).toMatch(new RegExp(`id="${field}-error"`))
    expect(body, path).toMatch(/<title>错误：/)
    for (const typed of kept) expect(body, path).toContain(typed)
  }
})

test('bad input: the keys and versions of a move @desk', async () => {
  const chen = await cookieOf(portal, 'chen')
  const cases = await hrefs(chen, '/queue', /^\/cases\/HJ[^/?#]+$/)
  let form: Form | undefined
  for (const path of cases) {
    const [move] = await hrefs(chen, path, /\/moves\/(write|reply)$/)
    if (move) { form = (await formsAt(chen, move))[0]; break }
  }
  const sent = (over: Record<string, string>): Pair[] => Object.entries({ ...Object.fromEntries(form!.fields.filter(({ kind }) => kind === 'hidden').map(({ name, value }) => [name, value])), ...(form!.fields.some(({ name }) => name === 'position') && { position: 'explains' }), message: '我们会尽快处理，请稍候。', ...over })
  const post = (over: Record<string, string>, as = chen) => posting(form!, as, sent(over))
  const before = digest(portal)
  expect((await post({ _version: '99999' })).status, 'a version that never was').toBe(409)
  expect((await post({ message: '' })).status).toBe(400)
  expect((await post({}, await cookieOf(portal, 'qiu'))).status, 'a stranger finds nothing').toBe(404)
  expect((await post({}, '')).status, 'a visitor is asked to sign in').toBe(303)
  expect(digest(portal)).toBe(before)
  // A double click: both are answered alike, one thing happened.
  const [one, other] = await Promise.all([post({}), post({})])
  expect([one.status, other.status]).toEqual([303, 303])
  expect(one.location).toBe(other.location)
  const after = digest(portal)
  expect(after).not.toBe(before)
  expect((await post({})).status, 'the same again later').toBe(303)
  expect((await post({ message: '换一句话说。' })).status, 'the same key with another body').toBe(422)
  const stale = await post({ _key: '0190a000-0000-7000-8000-00000000abcd' })
  expect(stale.status, 'a stale tab with a key of its own').toBe(409)
  expect(stale.body).toContain('我们会尽快处理，请稍候。')
  expect(digest(portal)).toBe(after)
})

test('bad input: the figures @desk', () => {
  console.log(`  ${whole.fields} fields x ${Object.keys(classes).length} classes and eight more a form = ${whole.requests} requests, ${whole.taken} taken as valid, ${whole.faults.filter((f) => /answered 5/.test(f)).length} five-hundreds`)
  console.log(`  ${Object.entries(whole.statuses).map(([status, n]) => `${status}: ${n}`).join(', ')}`)
  expect(whole.requests).toBeGreaterThan(1_000)
  // The forms themselves judged what came, not a door in front of them.
  expect(whole.statuses[400]! / whole.requests).toBeGreaterThan(0.5)
  expect(whole.faults.filter((fault) => /answered 5/.test(fault))).toEqual([])
})
