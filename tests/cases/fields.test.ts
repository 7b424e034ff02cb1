import { expect, test } from 'vitest'
import { fieldsSchema, type Field } from '~/machines/fields'
import { changedForm, postedFields } from '~/app/parts/fields/posted.server'
import { mistakesOf } from '~/app/parts/fields/mistakes'
import { fieldsAct } from '~/app/parts/fields/view'
import { wordsFor } from '~/app/words/words'

const id = '01900000-0000-7000-8000-000000000001'
/** What a form with this one field `f` sends -> the codes it gets back, by name; {} when it is taken. */
function judged(field: Field, sent: string): Record<string, string[]> {
  const declared = { f: field }
  const { raw } = postedFields(new URLSearchParams(sent), declared, ['_key'])
  const parsed = fieldsSchema(declared).safeParse(raw)
  if (parsed.success) return {}
  // Without a prototype: a field may be called 'constructor'.
  const errors: Record<string, string[]> = Object.create(null)
  for (const issue of parsed.error.issues) (errors[issue.code === 'unrecognized_keys' && !issue.path.length ? issue.keys.join() : issue.path.join('.')] ??= []).push(issue.message)
  return errors
}
const text: Field = { kind: 'text', max: 10, min: 2 }
const terms: Field = { kind: 'terms', remedies: ['refund', 'apology', 'compensation'], max: 2 }

test.each<[string, Field, string, string | undefined]>([
  ['optional terms whose first row was left as it was shown', { ...terms, optional: true } as Field, 'f.0.remedy=&f.0.amount=&f.0.head=&f.0.withinDays=', undefined],
  ['optional terms begun and not finished', { ...terms, optional: true } as Field, 'f.0.remedy=&f.0.amount=5&f.0.head=&f.0.withinDays=', 'required'],
  ['a text of its greatest length', text, 'f=一二三四五六七八九十', undefined],
  ['a text of one more', text, 'f=一二三四五六七八九十一', 'too-long'],
  ['a text below its least', text, 'f=一', 'too-short'],
  ['an astral character counts once', { kind: 'text', max: 2 }, 'f=😀😀', undefined],
  ['a missing text', text, '', 'too-short'],
  ['a text twice', text, 'f=aa&f=bb', ''],
  ['a text with a control character', text, 'f=ab%00c', 'characters'],
  ['a text with a bidirectional override', text, 'f=ab%E2%80%AEc', 'characters'],
  ['a text of one line with a line break', text, 'f=ab%0D%0Ac', 'one-line'],
  ['a text of one line with a tab', text, 'f=ab%09c', 'one-line'],
  ['a text of one line with a line separator', text, 'f=ab%E2%80%A8c', 'one-line'],
  ['a text of several lines', { kind: 'text', max: 10, lines: 3 }, 'f=ab%0D%0Ac', undefined],
  ['a text long enough for several lines', { kind: 'text', max: 300 }, 'f=ab%0D%0Ac', undefined],
  ['a rule of two lines', { kind: 'findings', max: 2 }, `f.0.text=abcdef&f.0.rule=a%0Ab`, 'one-line'],
  ['a megabyte', text, `f=${'x'.repeat(1_000_000)}`, 'too-long'],
  ['money with thousands', { kind: 'money' }, 'f=1,234.50', undefined],
  ['money in full-width digits', { kind: 'money' }, 'f=１２．５', undefined],
  ['an empty amount', { kind: 'money' }, 'f=', 'required'],
  ['no money', { kind: 'money' }, 'f=0', 'amount-low'],
  ['more money than there is', { kind: 'money' }, 'f=100000001', 'amount-high'],
  ['three decimals', { kind: 'money' }, 'f=1.234', 'amount'],
  ['money in words', { kind: 'money' }, 'f=很多', 'amount'],
  ['a number at its limit', { kind: 'number', min: 1, max: 5 }, 'f=5', undefined],
  ['a number beyond', { kind: 'number', min: 1, max: 5 }, 'f=6', 'number-high'],
  ['a fraction', { kind: 'number', min: 1, max: 5 }, 'f=1.5', 'number'],
  ['a day', { kind: 'date' }, 'f-year=2026&f-month=2&f-day=28', undefined],
  ['a day that is none', { kind: 'date' }, 'f-year=2026&f-month=2&f-day=30', 'date'],
  ['no day', { kind: 'date' }, 'f-year=&f-month=&f-day=', 'required'],
  ['a choice', { kind: 'choice', options: ['a', 'b'] }, 'f=b', undefined],
  ['a choice of something else', { kind: 'choice', options: ['a', 'b'] }, 'f=c', 'required'],
  ['several', { kind: 'choices', options: ['a', 'b'] }, 'f=a&f=b', undefined],
  ['the same twice', { kind: 'choices', options: ['a', 'b'] }, 'f=a&f=a', 'repeated'],
  ['none of several', { kind: 'choices', options: ['a', 'b'] }, '', 'required'],
  ['files', { kind: 'evidence', max: 2 }, `f=${id}`, undefined],
  ['a file by a name that is no id', { kind: 'evidence', max: 2 }, 'f=../etc/passwd', 'unknown'],
  ['one file too many', { kind: 'evidence', max: 1 }, `f=${id}&f=${id.replace(/1$/, '2')}`, 'too-many'],
  ['a file of the case', { kind: 'exhibit' }, `f=${id}`, undefined],
  ['a file of the case by its name', { kind: 'exhibit' }, 'f=photo.png', 'unknown'],
  ['no file of the case', { kind: 'exhibit' }, '', 'required'],
  ['an organisation', { kind: 'party', of: 'merchant' }, `f=${id}`, undefined],
  ['an organisation that is none', { kind: 'party', of: 'merchant' }, 'f=shop', 'unknown'],
  ['addresses', { kind: 'address-list', max: 2 }, 'f=https://a.example/1%0Ahttps://a.example/2', undefined],
  ['one address too many', { kind: 'address-list', max: 1 }, 'f=https://a.example/1%0Ahttps://a.example/2', 'too-many'],
  ['a sealed figure', { kind: 'sealed', of: 'money' }, 'f=80', undefined],
  ['a tick', { kind: 'confirm' }, 'f=yes', undefined],
  ['no tick', { kind: 'confirm' }, '', 'required'],
  ['another tick', { kind: 'confirm' }, 'f=true', 'required'],
])('%s', (_name, field, sent, code) => {
  const errors = judged(field, sent)
  if (code === undefined) expect(errors).toEqual({})
  else {
    expect(Object.keys(errors)).not.toEqual([])
    if (code) expect(Object.values(errors).flat()).toContain(code)
  }
})

test.each<[string, string, Record<string, string[]>]>([
  ['terms as offered', 'f.0.remedy=refund&f.0.amount=12.50&f.0.withinDays=7&f.1.remedy=apology&f.1.amount=&f.1.withinDays=', {}],
  ['money is wanted with a refund', 'f.0.remedy=refund&f.0.amount=', { 'f.0.amount': ['required'] }],
  ['an apology carries no money', 'f.0.remedy=apology&f.0.amount=5', { 'f.0.amount': ['amount-not-here'] }],
  ['compensation says what for', 'f.0.remedy=compensation&f.0.amount=5', { 'f.0.head': ['required'] }],
  ['one row too many', 'f.0.remedy=apology&f.1.remedy=apology&f.2.remedy=apology', { f: ['too-many'] }],
  ['days beyond a year', 'f.0.remedy=apology&f.0.withinDays=366', { 'f.0.withinDays': ['number-high'] }],
])('%s', (_name, sent, errors) => expect(judged(terms, sent)).toEqual(errors))

test('a name nobody declared is refused, also beside rows and dates', () => {
  expect(judged(text, 'f=abc&seat=platform')).toEqual({ seat: expect.anything() })
  expect(Object.keys(judged(terms, 'f.0.remedy=apology&f.0.paid=yes'))).toEqual(['f.0.paid'])
})

test('hundreds of such names are one mistake, whatever they are called', () => {
  const names = ['__proto__', 'constructor', ...Array.from({ length: 498 }, (_, n) => `x${n}`)]
  const errors = judged(text, `f=abc&${names.map((name) => `${name}=1`).join('&')}`)
  expect(Object.keys(errors)).toEqual(['constructor'])
  expect(Object.keys(judged(text, 'f=abc&__proto__=1'))).toEqual(['?'])
  const { mistakes } = mistakesOf(Object.fromEntries(names.map((name) => [name, ['unknown']])), [], wordsFor('en'))
  expect(mistakes).toHaveLength(1)
})

test('rows come and go by buttons, and nothing typed is lost by it', () => {
  const declared = { f: terms, note: { kind: 'text', max: 100 } as const }
  const pressed = (sent: string) => {
    const form = new URLSearchParams(sent)
    return changedForm(form, postedFields(form, declared, []).kept, declared)
  }
  const added = pressed(`f.0.remedy=refund&f.0.amount=5&note=hello&${fieldsAct}=add:f`)
  expect(added?.terms.f).toHaveLength(2)
  expect(added?.terms.f?.[0]).toMatchObject({ remedy: 'refund', amount: '5' })
  expect(added?.text.note).toBe('hello')
  expect(pressed(`f.0.remedy=refund&f.1.remedy=apology&${fieldsAct}=add:f`)?.terms.f).toHaveLength(2)
  expect(pressed(`f.0.remedy=refund&f.1.remedy=apology&${fieldsAct}=remove:f:0`)?.terms.f).toMatchObject([{ remedy: 'apology' }])
  expect(pressed('f.0.remedy=refund')).toBeUndefined()
})
