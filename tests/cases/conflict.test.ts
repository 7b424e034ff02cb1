import { expect, test } from 'vitest'
import { makeMove } from '~/app/cases/make-move.server'
import { loader as movePage } from '~/app/pages/cases/move'
import { loader as casePage } from '~/app/pages/cases/case'
import { loader as datePage } from '~/app/pages/cases/date'
import type { MovePage } from '~/app/cases/move-page.server'
import { anAcceptedComplaint, asks, fileFor, makes, onBothEngines, people, type Filed } from './given'

const sent: Record<string, Record<string, string>> = { reply: { position: 'explains', message: '正在核实' }, review: { reason: '请复核' }, withdraw: { understood: 'yes' } }
type Answer = { status: number; page?: MovePage; location?: string | null }
const key = () => crypto.randomUUID()

/** Posts as the browser does; a thrown response is an answer too. */
async function posts(who: Parameters<typeof asks>[0], c: Pick<Filed, 'reference'>, move: string, form: Record<string, string> | URLSearchParams, part = ''): Promise<Answer> {
  try {
    const answer = await makeMove(asks(who, `/cases/${c.reference}/moves/${move}${part}`, form), { reference: c.reference, move }, 'zh-CN')
    if (answer instanceof Response) return { status: answer.status, location: answer.headers.get('Location') }
    const { init, data } = answer as { init?: ResponseInit; data: MovePage }
    return { status: init?.status ?? 200, page: data }
  } catch (thrown) {
    if (thrown instanceof Response) return { status: thrown.status, location: thrown.headers.get('Location') }
    throw thrown
  }
}
async function opens(load: (args: never) => Promise<unknown>, who: Parameters<typeof asks>[0], path: string, params: Record<string, string>): Promise<number> {
  try {
    const answer = (await load({ request: asks(who, path), params, context: {} } as never)) as { init?: { status?: number } }
    return answer?.init?.status ?? 200
  } catch (thrown) {
    if (thrown instanceof Response) return thrown.status
    throw thrown
  }
}
const drawn = async (house: Parameters<typeof fileFor>[0], c: Filed, who: string) => {
  const file = (await fileFor(house, who, c.reference))!
  return { _version: String(file.root.version), _seq: String(file.case.seq), _key: key() }
}

onBothEngines('moves as forms', (house) => {
  test('a move is answered with a redirect to the case, and the same form sent twice acts once', async () => {
    const c = await anAcceptedComplaint(house())
    const form = { ...(await drawn(house(), c, people.chen)), position: 'disagrees', message: '已核实，裂纹为运输所致' }
    const first = await posts('chen', c, 'reply', form)
    expect(first).toMatchObject({ status: 303, location: `/cases/${c.reference}?done=complaint.reply` })
    expect(await posts('chen', c, 'reply', form)).toEqual(first)
    const file = (await fileFor(house(), people.lin, c.reference))!
    expect(file.events.filter((e) => e.type === 'reply')).toHaveLength(1)
    expect(await posts('chen', c, 'reply', { ...form, message: '另一个答复' })).toMatchObject({ status: 422 })
  })

  test('when the case moved on meanwhile, what is new is shown, what was typed is kept, and it can be sent again', async () => {
    const c = await anAcceptedComplaint(house())
    const stale = await drawn(house(), c, people.chen)
    await makes(house(), c, people.lin, 'write', { message: '请尽快答复', evidence: [] })
    const refused = await posts('chen', c, 'reply', { ...stale, position: 'explains', message: '正在核实，请稍候' })
    expect(refused.status).toBe(409)
    expect(refused.page).toMatchObject({ refusal: { code: 'conflict' }, kept: { text: { message: '正在核实，请稍候', position: 'explains' } }, gone: false })
    expect(JSON.stringify(refused.page!.news)).toContain('请尽快答复')
    expect(JSON.stringify(refused.page!.news)).not.toContain('壶底')
    const again = { _version: String(refused.page!.version), _seq: String(refused.page!.seq), _key: refused.page!.key }
    expect(await posts('chen', c, 'reply', { ...again, position: 'explains', message: '正在核实，请稍候' })).toMatchObject({ status: 303 })
  })

  test('a mistake is answered beside its field with everything kept', async () => {
    const c = await anAcceptedComplaint(house())
    const answer = await posts('chen', c, 'makeOffer', { ...(await drawn(house(), c, people.chen)), 'terms.0.remedy': 'refund', 'terms.0.amount': '很多', note: '愿意协商' })
    expect(answer.status).toBe(400)
    expect(Object.keys(answer.page!.beside)).toContain('terms.0.amount')
    expect(answer.page!.kept).toMatchObject({ terms: { terms: [{ remedy: 'refund', amount: '很多' }] }, text: { note: '愿意协商' } })
  })

  test('a button that adds a row changes the form and nothing else', async () => {
    const c = await anAcceptedComplaint(house())
    const before = await drawn(house(), c, people.chen)
    const answer = await posts('chen', c, 'makeOffer', { ...before, 'terms.0.remedy': 'apology', 'fields-act': 'add:terms' })
    expect(answer).toMatchObject({ status: 200 })
    expect(answer.page!.kept.terms.terms).toHaveLength(2)
    expect((await drawn(house(), c, people.chen))._version).toBe(before._version)
  })

  test.each([
    ['another seat’s move', 'lin', 'reply', 403], ['a move of another stage', 'lin', 'review', 409], ['no such move', 'lin', 'toString', 404], ['a stranger', 'stranger', 'withdraw', 404],
    ['a visitor', undefined, 'withdraw', 303],
  ] as const)('%s is refused and nothing changes', async (_name, who, move, status) => {
    const c = await anAcceptedComplaint(house())
    const form = await drawn(house(), c, people.lin)
    expect((await posts(who, c, move, { ...form, ...sent[move] })).status).toBe(status)
    expect((await drawn(house(), c, people.lin))._version).toBe(form._version)
  })

  test.each([{}, { _version: '1' }, { _version: '-1', _seq: '1', _key: 'x'.repeat(20) }, { _version: '1', _seq: '1', _key: '../../x' }, { _version: '1e9', _seq: '1', _key: crypto.randomUUID() }])('a form without its own fields in order (%j) is a bad request', async (form) => {
    const c = await anAcceptedComplaint(house())
    expect((await posts('lin', c, 'withdraw', form as Record<string, string>)).status).toBe(400)
  })

  test('a part that is not of this case is not there', async () => {
    const c = await anAcceptedComplaint(house())
    const other = await anAcceptedComplaint(house())
    for (const part of [other.rootId, 'x', '', '01900000-0000-7000-8000-0000000000ee']) expect((await posts('lin', c, 'withdraw', { ...(await drawn(house(), c, people.lin)), understood: 'yes' }, `?part=${part}`)).status).toBe(404)
  })

  test('pages: strangers and unknown references get the same answer, and opening a move does nothing', async () => {
    const c = await anAcceptedComplaint(house())
    const { reference } = c
    expect(await opens(casePage, 'lin', `/cases/${reference}`, { reference })).toBe(200)
    expect(await opens(casePage, 'stranger', `/cases/${reference}`, { reference })).toBe(404)
    expect(await opens(casePage, 'stranger', '/cases/HJ26-0000-0000', { reference: 'HJ26-0000-0000' })).toBe(404)
    expect(await opens(casePage, undefined, `/cases/${reference}`, { reference })).toBe(303)
    const before = await drawn(house(), c, people.lin)
    expect(await opens(movePage, 'lin', `/cases/${reference}/moves/withdraw`, { reference, move: 'withdraw' })).toBe(200)
    expect(await opens(movePage, 'lin', `/cases/${reference}/moves/reply`, { reference, move: 'reply' })).toBe(403)
    expect(await opens(movePage, 'lin', `/cases/${reference}/moves/review`, { reference, move: 'review' })).toBe(409)
    expect(await opens(movePage, 'lin', `/cases/${reference}/moves/__proto__`, { reference, move: '__proto__' })).toBe(404)
    expect((await drawn(house(), c, people.lin))._version).toBe(before._version)
    const file = (await fileFor(house(), people.lin, reference))!
    for (const { id } of file.deadlines) expect(await opens(datePage, 'lin', `/cases/${reference}/dates/${id}`, { reference, deadline: id })).toBe(200)
    expect(await opens(datePage, 'lin', `/cases/${reference}/dates/x`, { reference, deadline: 'x' })).toBe(404)
  })
})
