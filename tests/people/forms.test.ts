import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { largestForm, readForm } from '~/app/form.server'
import { action as detailsAction } from '~/app/pages/people/account-details'
import { action as editBody } from '~/app/pages/people/registry-body-edit'
import { action as editMerchant } from '~/app/pages/people/registry-merchant-edit'
import { action as editPlatform } from '~/app/pages/people/registry-platform-edit'
import { action as emailAction } from '~/app/pages/people/account-email'
import { action as organisationAction } from '~/app/pages/people/organisation'
import { action as passwordAction } from '~/app/pages/people/account-password'
import { action as registerAction } from '~/app/pages/people/register'
import { action as resetAction } from '~/app/pages/people/reset'
import { action as sessionsAction } from '~/app/pages/people/account-sessions'
import { action as signInAction } from '~/app/pages/people/sign-in'
import { action as usersAction } from '~/app/pages/people/admin-users'
import { action as verifyAction } from '~/app/pages/people/admin-organisations'
import { email } from '~/app/people/email'
import { phone } from '~/app/people/registry-fields'
import { house } from '~/app/house.server'
import { from, goodPassword, member, organisation, portal, posting, signedIn, someone, statusOf } from './given'

portal()

const schema = z.strictObject({ name: z.string().min(1, 'required'), password: z.string().optional() })
const read = (body: BodyInit, type?: string) => readForm(new Request('http://portal.test/', { method: 'POST', body, ...(type ? { headers: { 'Content-Type': type } } : {}) }), schema)

describe('a form', () => {
  test('given once, known and well made is read', async () => expect(await read(new URLSearchParams({ name: 'x' }))).toEqual({ ok: true, value: { name: 'x' } }))
  test.each([
    ['a field given twice', 'name=a&name=b', { name: ['repeated'] }],
    ['an unknown field', 'name=a&role=admin', { role: ['unknown-field'] }],
    ['a missing field', '', { name: ['required'] }],
    ['a field called __proto__', 'name=a&__proto__=b', { ['__proto__']: ['unknown-field'] }],
    ['a field called constructor twice', 'name=a&constructor=b&constructor=c', { constructor: ['repeated', 'unknown-field'] }],
    ['brackets that would be an array elsewhere', 'name[]=a', { name: ['required'], 'name[]': ['unknown-field'] }],
  ])('with %s is refused', async (_what, body, errors) => {
    const form = await read(body, 'application/x-www-form-urlencoded')
    expect(form.ok).toBe(false)
    expect(Object.entries((form as { errors: object }).errors)).toEqual(Object.entries(errors))
  })
  test('with a file where text is wanted is refused', async () => {
    const body = new FormData()
    body.append('name', new File(['x'], 'x.txt'))
    expect(await read(body)).toMatchObject({ ok: false, errors: { name: ['invalid', 'required'] } })
  })
  test('gives back what was typed, passwords never', async () => expect(await read(new URLSearchParams({ name: '', password: 'secret' }))).toMatchObject({ given: { name: '' } }))
  test.each([
    ['too large', 'a'.repeat(largestForm + 1), 'application/x-www-form-urlencoded', 413],
    ['of another kind', '{}', 'application/json', 400],
    ['multipart without its boundary', 'x', 'multipart/form-data', 400],
    ['multipart that breaks off', '--b\r\nContent-Disposition: form-data; name="name"\r\n\r\nx', 'multipart/form-data; boundary=b', 400],
    ['of ten thousand fields', 'a=1&'.repeat(10_000), 'application/x-www-form-urlencoded', 400],
  ])('that is %s is no form', async (_how, body, type, status) => {
    expect(await read(body, type).catch((problem) => (problem as Response).status)).toBe(status)
  })
})

describe('addresses', () => {
  test.each([['  Mei.Lin@Example.COM ', 'mei.lin@example.com'], ['ｍｅｉ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'mei@example.com'], ['a+b@sub.example.org', 'a+b@sub.example.org']])('%j is %j', (typed, read_) => expect(email.parse(typed)).toBe(read_))
  test.each([['a@b'], ['a@b.com,c@d.com'], ['a@b.com\r\nBcc: x@y.com'], ['"a b"@c.com'], ['<a@b.com>'], ['Mei <a@b.com>'], ['a@@b.com'], ['.a@b.com'], [`${'a'.repeat(65)}@b.com`], [`a@${'b'.repeat(250)}.com`], ['a@b.com\u0000'], ['a\u202e@b.com']])('%j is none', (typed) => expect(email.safeParse(typed).success).toBe(false))
  test.each([['138 0013 8000'], ['＋86 755-1234 5678'], ['(010) 12345678']])('%j is a number', (typed) => expect(phone.safeParse(typed).success).toBe(true))
  test.each([['12'], ['abc'], ['1'.repeat(40)], ['+++++'], ['138\u202e0013']])('%j is no number', (typed) => expect(phone.safeParse(typed).success).toBe(false))
})

test('a name of two lines is refused beside its field, and comes back as it was typed', async () => {
  const { id } = await someone()
  const answer = (await detailsAction({ request: posting('/account/details', { name: '林\r\nBcc: x', phone: '', locale: 'zh-CN' }, await signedIn(id)), ...from() } as never)) as unknown as { init: { status: number }; data: object }
  expect(answer.init.status).toBe(400)
  expect(answer.data).toMatchObject({ errors: { name: ['one-line'] }, given: { name: '林\r\nBcc: x' } })
})

describe('whatever a form is sent, the answer is a 4xx and nothing changes', () => {
  const poison: [string, string][] = [
    ['empty', ''], ['blank', '   '], ['NUL', 'a\u0000b'], ['a control', 'a\u0007b'], ['bidi', 'a\u202eb'], ['isolates', '\u2066x\u2069'], ['too long', 'x'.repeat(20_000)], ['long 汉字', '汉'.repeat(5_000)],
    ['a number', '1e309'], ['an object', '{"$gt":""}'], ['an array', '[1]'], ['a path', '../../etc/passwd'], ['a header', 'x\r\nBcc: a@b'], ['a line break', '林\n晓'], ['a tab', '林\t晓'], ['another line', '林\u2028晓'], ['a C1 control', '林\u0085晓'],
  ]
  const merchant = { name: '店', nameEn: '', person: 'natural', registeredName: '某', licenceNo: '', address: '某', serviceAddress: '某', email: 'a@example.com', phone: '12345', check: 'unchecked' }
  const platform = { name: '台', nameEn: '', site: 'https://a.example', registeredName: '某', licenceNo: '1', address: '某', serviceAddress: '某', email: 'a@example.com', phone: '12345' }
  const body = { name: '会', nameEn: '', kind: 'association', region: '某', address: '某', email: 'a@example.com', phone: '12345', hours: '' }
  const forms: [string, (args: never) => Promise<unknown>, Record<string, string>, string[]][] = [
    ['sign-in', signInAction as never, { email: 'a@example.com', password: 'x' }, ['password']],
    ['register', registerAction as never, { email: 'a@example.com' }, []],
    ['reset', resetAction as never, { email: 'a@example.com' }, []],
    ['account details', detailsAction as never, { name: '名', phone: '', locale: 'en' }, ['name', 'phone']],
    ['account password', passwordAction as never, { currentPassword: goodPassword, newPassword: 'three quiet herons at dusk' }, ['currentPassword', 'newPassword']],
    ['account e-mail', emailAction as never, { newEmail: 'b@example.com', currentPassword: goodPassword }, ['currentPassword']],
    ['sessions', sessionsAction as never, { which: 'others' }, []],
    ['members', organisationAction as never, { act: 'invite', inviteEmail: 'c@example.com', role: 'officer' }, []],
    ['users', usersAction as never, { user: '01930000-0000-7000-8000-000000000000', act: 'disable' }, []],
    ['verification', verifyAction as never, { organisation: '01930000-0000-7000-8000-000000000000', act: 'verify' }, []],
    ['platform', editPlatform as never, platform, ['name', 'nameEn', 'registeredName', 'licenceNo', 'address', 'serviceAddress']],
    ['merchant', editMerchant as never, merchant, ['name', 'nameEn', 'registeredName', 'licenceNo', 'address', 'serviceAddress', 'platformId']],
    ['body', editBody as never, body, ['name', 'nameEn', 'region', 'address', 'hours']],
  ]
  /** Free text takes odd but harmless words; these may pass there. */
  const harmless = new Set(['a number', 'an object', 'an array', 'a path'])
  const optional = new Set(['phone', 'nameEn', 'licenceNo', 'platformId', 'hours'])

  test.each(forms)('%s', async (_name, action, fields, free) => {
    const user = await someone({ role: 'admin' })
    const shop = await organisation('merchant', '店')
    await member(shop, user.id)
    const cookie = await signedIn(user.id)
    const send = async (form: [string, string][]) => {
      const answer = await action({ request: posting('/x', form, cookie), ...from({}), ...{ params: _name === 'members' ? { id: shop } : {} } } as never).catch((problem) => { if (problem instanceof Response) return problem; throw problem })
      return statusOf(answer as Response)
    }
    const count = async () => JSON.stringify(await Promise.all(Object.values(house().store.t).filter((t) => t !== house().store.t.audit && t !== house().store.t.sessions).map((t) => house().store.db.$count(t as never))))
    const before = await count()
    for (const [field, value] of Object.entries(fields)) {
      const without = Object.entries(fields).filter(([name]) => name !== field)
      if (!optional.has(field)) expect([field, 'missing', await send(without)]).toEqual([field, 'missing', 400])
      expect([field, 'twice', await send([...Object.entries(fields), [field, value]])]).toEqual([field, 'twice', 400])
      for (const [what, bad] of poison) {
        if (free.includes(field) && (harmless.has(what) || /assword/.test(field))) continue
        if (optional.has(field) && (what === 'empty' || what === 'blank')) continue
        const status = await send([...without, [field, bad]])
        expect([field, what, status >= 400 && status < 500]).toEqual([field, what, true])
      }
    }
    expect(await send([...Object.entries(fields), ['role_', 'admin']])).toBe(400)
    expect(await send([...Object.entries(fields), ['id', 'x']])).toBe(400)
    expect(await count()).toBe(before)
  })
})
