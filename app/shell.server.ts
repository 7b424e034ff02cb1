import { house } from './house.server'
import { signedInFrame } from './people/frame.server'
import { currentUser, servesOf } from './people/session.server'
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

const demoPlaces = [['/demo', 'people'], ['/demo/clock', 'move'], ['/mailbox', 'mailbox']] as const

/** The frame for whoever asks. Root's loader reads it on every page, so it must stay cheap. */
export async function shellOf(request: Request): Promise<ShellFacts> {
  const { words } = wordsFor(localeOf(request))
  const { places } = words.shell
  const person = await currentUser(request)
  const known = person && signedInFrame(person, await servesOf(house().store, person.id), words)
  return {
    demo: settings().demo,
    clock: settings().demo ? house().clock.now() : undefined,
    demoPlaces: settings().demo ? demoPlaces.map(([to, label]) => ({ to, label: words.shell.demo[label] })) : [],
    person: known?.person,
    places: known?.places ?? [
      { to: '/explore', label: places.explore },
      { to: '/file', label: places.file },
      { to: '/answer', label: places.answer },
      { to: '/guide', label: places.guide },
      { to: '/rules', label: places.rules },
    ],
  }
}
