import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { caseLetter, portalLetter, portalParams } from '~/app/letters/content.server'
import { isPortalLetter, mailWords } from '~/app/letters/mail-words'
import { letterParams } from '~/app/letters/params'
import { portalLetters } from '~/app/people/letters.server'
import { renderLetter } from '~/emails/render'
import { workflows } from '~/machines/registry'
import { locales, type Locale, type Workflow } from '~/machines/workflow'
import { factsOf, rowOf } from './facts'

const base = 'https://hejie.example.org'
const all: [string, string, Locale, Workflow][] = workflows.flatMap((w) => locales.flatMap((l) => Object.keys(w.letters).map((name): [string, string, Locale, Workflow] => [w.name, name, l, w])))
const reader = (locale: Locale) => ({ address: 'x@example.cn', name: '林晓', locale, as: 'person' as const })

/** The names a sentence asks to be filled. */
function asks(sentence: string, locale: string): string[] {
  const found = new Set<string>()
  const walk = (parts: readonly { type: number; value?: unknown; options?: Record<string, { value: never[] }> }[]) => {
    for (const part of parts) {
      if (part.type >= 1 && part.type <= 6) found.add(String(part.value))
      for (const option of Object.values(part.options ?? {})) walk(option.value)
    }
  }
  walk(new IntlMessageFormat(sentence, locale, undefined, { ignoreTag: true }).getAst() as never)
  return [...found]
}

async function checked(letter: Parameters<typeof renderLetter>[0], kind: 'case' | 'portal') {
  const { html, text, subject } = await renderLetter(letter, kind)
  const seen = html.replace(/<style[\s\S]*?<\/style>/g, '')
  for (const made of [seen, text, subject]) {
    expect(made).not.toMatch(/[{}]/)
    expect(made).not.toMatch(/\bundefined\b|\[object|\bNaN\b|\bnull\b/)
  }
  expect(html).toMatch(new RegExp(`<html[^>]* lang="${letter.locale}"`))
  expect(html).not.toMatch(/<img|<script|@import|url\(/i)
  const plain = text.replace(/\s+/g, '')
  for (const words of [letter.subject, ...letter.paragraphs, letter.why, letter.reach, ...letter.foot, ...letter.facts.flatMap((f) => [f.label, f.value])]) expect(plain).toContain(words.replace(/\s+/g, ''))
  for (const href of [...html.matchAll(/href="([^"]*)"/g)].map((m) => m[1]!)) expect(href.startsWith(`${base}/`)).toBe(true)
  return { html, text, subject }
}

describe('every letter of every workflow', () => {
  test.each(all)('%s: %s (%s) has a text that asks only for what every letter can be given', (_w, name, locale, workflow) => {
    const words = workflow.words[locale].letters[name]
    expect(words, 'a letter without words').toBeDefined()
    for (const sentence of [words!.subject, ...words!.body, ...(words!.button ? [words!.button] : [])]) {
      for (const param of asks(sentence, locale)) expect(Object.keys(letterParams), `${workflow.name}.${name}: {${param}}`).toContain(param)
    }
  })

  test.each(workflows.map((w) => [w.name, w] as const))('%s: both languages name the same letters, and none is left over', (_name, workflow) => {
    const declared = Object.keys(workflow.letters).sort()
    for (const locale of locales) expect(Object.keys(workflow.words[locale].letters).sort()).toEqual(declared)
  })

  test.each(all)('%s: %s (%s) renders whole, as HTML and as text', async (_w, name, locale, workflow) => {
    await checked(caseLetter({ row: rowOf(workflow, name), to: reader(locale), base, demo: false }, factsOf(workflow, name)), 'case')
  })
})

describe('a reminder', () => {
  const reminded = workflows.flatMap((w) => Object.entries(w.rules).filter(([, r]) => r.remind?.length).flatMap(([rule]) => locales.map((l) => [w.name, rule, l, w] as const)))
  test.each(reminded)('of %s.%s (%s) names the deadline, its date and the case', async (_w, rule, locale, workflow) => {
    const facts = { ...factsOf(workflow, 'reminder'), rule, deadline: { rule, due: Date.UTC(2026, 10, 28, 16), open: true, provisional: false } }
    const letter = caseLetter({ row: rowOf(workflow, 'reminder', 'complainant', { rule }), to: reader(locale), base, demo: false }, facts)
    const { text } = await checked(letter, 'case')
    const name = workflow.words[locale].rules[rule]
    expect(name, `${workflow.name}: no name for the rule ${rule}`).toBeTruthy()
    expect(letter.subject).toContain(name)
    expect(text).toContain(locale === 'en' ? '28 November 2026, 24:00 (Beijing time)' : '2026年11月28日 24:00（北京时间）')
  })

  test('says what happens otherwise where the state does', () => {
    const offer = workflows.find((w) => w.name === 'offer')!
    const letter = caseLetter({ row: rowOf(offer, 'reminder'), to: reader('en'), base, demo: false }, { ...factsOf(offer, 'reminder', 'open') })
    expect(letter.paragraphs).toContain(`If nothing happens by then: ${offer.words.en.states.open!.otherwise}`)
  })
})

describe('the table of a letter', () => {
  const offer = workflows.find((w) => w.name === 'offer')!
  const facts = (over = {}) => ({ ...factsOf(offer, 'offerLapsed'), rule: 'offerStands', deadline: { rule: 'offerStands', due: Date.UTC(2026, 10, 30, 16), open: true, provisional: false }, ...over })
  const table = (locale: Locale, over = {}, data = {}) => caseLetter({ row: rowOf(offer, 'offerLapsed', 'complainant', data), to: reader(locale), base, demo: false }, facts(over)).facts

  test('tells the absolute date, and the working days left when the letter was written', () => {
    // Saturday the 21st to Monday the 30th: the 23rd to the 27th, and the 30th.
    expect(table('en').at(-1)).toEqual({ label: 'Due', value: '30 November 2026, 24:00 (Beijing time)', note: '6 working days left when this letter was written' })
    expect(table('zh-CN').at(-1)).toEqual({ label: '截止时间', value: '2026年11月30日 24:00（北京时间）', note: '本函发出时还剩 6 个工作日' })
  })

  test('tells the reader that it is their turn, and others whose', () => {
    expect(table('zh-CN')).toContainEqual({ label: '现在轮到', value: '您' })
    expect(table('en', { waitsOn: ['respondent', 'platform'] })).toContainEqual({ label: 'Whose turn', value: 'Merchant and platform' })
  })

  test('follows a date that has moved since, and keeps the letter’s own when the deadline is gone', () => {
    expect(table('en', {}, { due: Date.UTC(2026, 10, 25, 16) }).at(-1)).toMatchObject({ value: '30 November 2026, 24:00 (Beijing time)' })
    expect(table('en', { deadline: { ...facts().deadline, open: false } }, { due: Date.UTC(2026, 10, 25, 16) }).at(-1)).toMatchObject({ value: '25 November 2026, 24:00 (Beijing time)' })
  })

  test('says that a date is provisional', () => {
    expect(table('zh-CN', { deadline: { ...facts().deadline, provisional: true } }).at(-1)!.note).toContain('暂定日期')
  })

  test('tells no date that is never reached', () => {
    expect(table('en', { deadline: { ...facts().deadline, due: 8_640_000_000_000_000 } }).map((f) => f.label)).not.toContain('Due')
  })
})

describe('the portal’s own letters', () => {
  const names = Object.keys(mailWords.en.letters) as (keyof typeof mailWords.en.letters)[]
  const write = (letter: string, locale: Locale, data: Record<string, string | number> = {}) =>
    portalLetter({ row: { ...rowOf(workflows[0]!, letter), caseId: null, data: { path: '/x/TOKEN', expiresAt: Date.UTC(2026, 10, 22, 2), at: Date.UTC(2026, 10, 21, 2), organisation: '山岚茶具', ...data } }, to: { ...reader(locale), as: 'address' }, base, demo: true })

  test('every letter that the portal writes has words', () => {
    for (const name of portalLetters) expect(isPortalLetter(name)).toBe(true)
  })
  test.each(names.flatMap((name) => locales.map((locale) => [name, locale] as const)))('%s (%s) asks only for what it is given, and renders whole', async (name, locale) => {
    const { subject, body } = mailWords[locale].letters[name]
    for (const sentence of [subject, ...body]) for (const param of asks(sentence, locale)) expect(portalParams).toContain(param)
    const { text } = await checked(write(name, locale), 'portal')
    expect(text).toContain(`${base}/x/TOKEN`)
    expect(text).toContain(mailWords[locale].demonstration)
  })
  test('a new address is confirmed in other words than a new account, and a claim and a roster are no invitation to join', () => {
    expect(write('confirmEmail', 'en').subject).not.toBe(write('confirmEmail', 'en', { change: 1 }).subject)
    expect(write('invitation', 'en').subject).not.toBe(write('invitation', 'en', { claim: 1 }).subject)
    for (const locale of locales) expect(new Set(['none', 'claim', 'seat', 'roster'].map((what) => write('invitation', locale, { [what]: 1 }).subject)).size).toBe(4)
  })
  test('a stranger’s name never stands in a letter to an address nobody has confirmed', () => {
    const letter = write('confirmEmail', 'zh-CN', { name: '点击 http://evil.example 领奖' })
    expect(JSON.stringify(letter)).not.toContain('evil')
  })
})
