import type { ReadingMode } from './page-facts'
import { settings } from './settings.server'
import { isLocale, localeAccepted, type Locale } from './words/locales'

/**
 * A reader's language and reading mode, kept in two cookies. They carry no authority and are checked against a closed
 * set, so they are not signed; changing them is a POST to /preferences.
 */
const languageCookie = 'hejie-language'
const modeCookie = 'hejie-mode'

function cookieNamed(request: Request, name: string): string | undefined {
  const header = request.headers.get('cookie') ?? ''
  for (const pair of header.split(';')) {
    const [key, value] = pair.split('=', 2)
    if (key?.trim() === name) return value?.trim()
  }
  return undefined
}

/** Chosen by the reader, else by Accept-Language, else Chinese. */
export function localeOf(request: Request): Locale {
  const chosen = cookieNamed(request, languageCookie)
  return isLocale(chosen) ? chosen : localeAccepted(request.headers.get('accept-language'))
}

export function readingModeOf(request: Request): ReadingMode {
  return cookieNamed(request, modeCookie) === 'elder' ? 'elder' : 'standard'
}

const year = 365 * 24 * 3600

function kept(name: string, value: string): string {
  return `${name}=${value}; Path=/; Max-Age=${year}; SameSite=Lax; HttpOnly${settings().https ? '; Secure' : ''}`
}

export const keepLocale = (locale: Locale) => kept(languageCookie, locale)
export const keepReadingMode = (mode: ReadingMode) => kept(modeCookie, mode)
