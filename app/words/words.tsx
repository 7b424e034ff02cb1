import { IntlMessageFormat } from 'intl-messageformat'
import { createContext, useContext, type ReactNode } from 'react'
import type { Words } from './en'
import { formatBytes, formatDay, formatDue, formatMoment, formatMoney, formatNumber, formatSpan, formatWeekday } from './format'
import { locales, type Locale } from './locales'

export type { Words } from './en'

/**
 * What a page says and how it says it, in one language.
 *
 *     const { words, fill, format } = useWords();          // in a component
 *     const { words, fill, format } = wordsFor(locale);    // in a loader or action
 *     words.home.title                                     // a plain sentence
 *     fill(words.due.workingDaysLeft, { n: 3 })            // an ICU sentence
 *     format.due(at), format.money(fen)
 */
export interface Speech {
  locale: Locale
  words: Words
  /** Fills an ICU sentence; a missing value throws, which the catalogue test would have seen. */
  fill(sentence: string, values: Record<string, string | number>): string
  format: {
    day(at: number): string
    weekday(at: number): string
    moment(at: number): string
    /** An exclusive due instant: midnight is 24:00 of the day before. */
    due(at: number): string
    span(milliseconds: number): string
    money(fen: number, currency?: string): string
    number(n: number): string
    bytes(n: number): string
  }
}

const spoken: Partial<Record<Locale, Speech>> = {}

/** Makes a catalogue known. The server teaches both; the browser only the one its page is written in. */
export function teach(locale: Locale, words: Words): void {
  const sentences = new Map<string, IntlMessageFormat>()
  spoken[locale] = {
    locale,
    words,
    fill(sentence, values) {
      let parsed = sentences.get(sentence)
      if (!parsed) sentences.set(sentence, (parsed = new IntlMessageFormat(sentence, locale, undefined, { ignoreTag: true })))
      return String(parsed.format(values))
    },
    format: {
      day: (at) => formatDay(locale, at),
      weekday: (at) => formatWeekday(locale, at),
      moment: (at) => formatMoment(locale, at),
      due: (at) => formatDue(locale, at),
      span: (milliseconds) => formatSpan(locale, milliseconds),
      money: formatMoney,
      number: formatNumber,
      bytes: formatBytes,
    },
  }
}

/** In the browser, where one language is known, that one answers whatever is asked. */
export function wordsFor(locale: Locale): Speech {
  const speech = spoken[locale] ?? locales.map((other) => spoken[other]).find(Boolean)
  if (!speech) throw new Error('no catalogue was taught')
  return speech
}

const LocaleContext = createContext<Locale>('zh-CN')

/** Says in which language everything below is written; entry.server and entry.client wrap the page in it. */
export function Spoken({ locale, children }: { locale: Locale; children: ReactNode }) {
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>
}

export function useWords(): Speech {
  return wordsFor(useContext(LocaleContext))
}
