/** Language and reading mode where they meet the account: the device's own choice wins, the account's fills the gap. */
import { keepLocale, keepReadingMode } from '../preferences.server'
import type { Locale } from '../words/locales'
import { rememberPreferences } from './account.server'
import { currentUser } from './session.server'

/** Cookies for a device on which nobody has chosen yet, from the account that signs in. */
export function keepUnchosen(request: Request, { locale, simple }: { locale: Locale; simple: boolean }): [string, string][] {
  const cookies = request.headers.get('cookie') ?? ''
  return [
    ...(/(?:^|;\s*)hejie-language=/.test(cookies) ? [] : [['Set-Cookie', keepLocale(locale)] as [string, string]]),
    ...(/(?:^|;\s*)hejie-mode=/.test(cookies) ? [] : [['Set-Cookie', keepReadingMode(simple ? 'elder' : 'standard')] as [string, string]]),
  ]
}

/** A choice made anywhere on the portal, stored with who is signed in; nothing for a visitor. */
export async function rememberFor(request: Request, given: { locale?: Locale; simple?: boolean }): Promise<void> {
  const person = await currentUser(request)
  if (person) await rememberPreferences(person.id, given)
}
