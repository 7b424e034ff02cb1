import { localeOf } from './preferences.server'
import { settings } from './settings.server'
import { wordsFor } from './words/words'

/** A place to go; `label` is already in the reader's language. */
export interface NavPlace {
  to: string
  label: string
}

/** What the frame around every page needs to know. */
export interface ShellFacts {
  demo: boolean
  /** The case clock of the demonstration (epoch milliseconds), undefined in production. */
  clock: number | undefined
  /** Doors of the demonstration: people, clock, mailbox. */
  demoPlaces: NavPlace[]
  /** Who is signed in; `role` in the reader's language. */
  person: { name: string; role: string } | undefined
  /** Places for this person's role, in order; the shell adds none of its own. */
  places: NavPlace[]
}

/** The frame for whoever asks. Root's loader reads it on every page, so it must stay cheap. */
export async function shellOf(request: Request): Promise<ShellFacts> {
  const { words } = wordsFor(localeOf(request))
  const { places } = words.shell
  return {
    demo: settings().demo,
    clock: undefined,
    demoPlaces: [],
    person: undefined,
    places: [
      { to: '/explore', label: places.explore },
      { to: '/file', label: places.file },
      { to: '/answer', label: places.answer },
      { to: '/guide', label: places.guide },
      { to: '/rules', label: places.rules },
    ],
  }
}
