import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { en } from '~/app/words/en'
import { localeAccepted, locales } from '~/app/words/locales'
import { wordsFor } from '~/app/words/words'
import { zhCN } from '~/app/words/zh-CN'

/** Every sentence of a catalogue with its place in it. */
function sentences(room: unknown, place = ''): [string, string][] {
  if (typeof room === 'string') return [[place, room]]
  return Object.entries(room as object).flatMap(([key, inside]) => sentences(inside, place ? `${place}.${key}` : key))
}

/** The names a sentence asks to be filled. */
function asks(sentence: string, locale: string): string[] {
  const found = new Set<string>()
  const walk = (parts: { type: number; value?: unknown; options?: Record<string, { value: never[] }> }[]) => {
    for (const part of parts) {
      if (part.type >= 1 && part.type <= 6) found.add(String(part.value))
      for (const option of Object.values(part.options ?? {})) walk(option.value)
    }
  }
  walk(new IntlMessageFormat(sentence, locale, undefined, { ignoreTag: true }).getAst() as never)
  return [...found].sort()
}

const chinese = new Map(sentences(zhCN))
const english = new Map(sentences(en))

describe('both catalogues say the same things', () => {
  test('the same places, the same ones silent', () => {
    // A short form of a label is given only where the label is long in that language.
    const places = (catalogue: Map<string, string>) => [...catalogue.keys()].filter((place) => !place.endsWith('.short')).sort()
    expect(places(chinese)).toEqual(places(english))
    // Where a field has no hint, it has none in either language.
    const silent = (catalogue: Map<string, string>) =>
      [...catalogue]
        .filter(([, sentence]) => sentence.trim() === '')
        .map(([place]) => place)
        .sort()
    expect(silent(chinese)).toEqual(silent(english))
    expect(silent(english).filter((place) => !/\.(hint|missing)$/.test(place))).toEqual([])
  })

  test('each sentence parses as ICU and asks for the same values in both', () => {
    const differ = [...english].filter(([place, sentence]) => {
      const twin = asks(chinese.get(place) ?? sentence, 'zh-CN')
      return JSON.stringify(asks(sentence, 'en')) !== JSON.stringify(twin)
    })
    expect(differ).toEqual([])
    expect([...chinese].filter(([, sentence]) => !asks(sentence, 'zh-CN'))).toEqual([])
  })

  test('Chinese is written in Chinese, with full-width punctuation between characters', () => {
    const half = [...chinese].filter(([, sentence]) => /[\u4e00-\u9fff][,;:?!]|[,;:?!][\u4e00-\u9fff]/.test(sentence))
    expect(half).toEqual([])
    const untranslated = [...chinese].filter(([, sentence]) => /[a-z]{4,} [a-z]{4,}/i.test(sentence) && !/[\u4e00-\u9fff]/.test(sentence))
    expect(untranslated).toEqual([])
  })
})

describe('sentences are filled in the grammar of their language', () => {
  test.each([
    ['en', 1, '1 working day left'],
    ['en', 3, '3 working days left'],
    ['en', 0, 'due today'],
    ['zh-CN', 3, '还剩 3 个工作日'],
    ['zh-CN', 0, '今天到期'],
  ] as const)('%s %d', (locale, n, says) => {
    const { words, fill } = wordsFor(locale)
    expect(fill(words.parts.due.workingDaysLeft, { n })).toBe(says)
  })

  test('a missing value is a bug and throws', () => {
    const { words, fill } = wordsFor('en')
    expect(() => fill(words.shell.title, {})).toThrow()
  })

  test('what a person wrote is never read as a pattern or markup', () => {
    const { words, fill } = wordsFor('en')
    expect(fill(words.shell.title, { page: '{n, plural} <b>x</b>' })).toBe('{n, plural} <b>x</b> - Hejie')
  })
})

test.each([
  [null, 'zh-CN'],
  ['', 'zh-CN'],
  ['fr-FR,fr;q=0.9', 'zh-CN'],
  ['en', 'en'],
  ['en-GB,en;q=0.9,zh;q=0.8', 'en'],
  ['fr,zh-TW;q=0.5,en;q=0.4', 'zh-CN'],
  ['en;q=0.2,zh-CN;q=0.9', 'zh-CN'],
  ['zh;q=0,en;q=0.1', 'en'],
  ['zh-Hans-CN', 'zh-CN'],
  ['en;q=banana', 'en'],
  [',,;;q=,'.repeat(5000), 'zh-CN'],
])('Accept-Language %s is answered in %s', (header, locale) => {
  expect(localeAccepted(header)).toBe(locale)
  expect(locales).toContain(localeAccepted(header))
})
