import type { NavPlace } from '../shell.server'
import type { Words } from '../words/words'
import type { Person, Serving } from './session.server'

/** Who is signed in, and the places that are theirs, in the reader's language. */
export function signedInFrame(person: Person, serving: readonly Serving[], words: Words): { person: { name: string; role: string }; places: NavPlace[] } {
  const { places, people } = { places: words.shell.places, people: words.people }
  const [first] = person.organisations
  const serves = serving[0]
  const role = person.role !== 'member' ? people.roles[person.role] : first ? people.kinds[first.kind] : serves ? words.neutrals.roles[serves] : people.roles.consumer
  return {
    person: { name: person.name, role },
    places: [
      ...(serves || first?.kind === 'association' ? [{ to: '/desk', label: words.neutrals.desk.title }] : []),
      ...(first ? [{ to: '/queue', label: places.queue }] : serves ? [] : [{ to: '/explore', label: places.explore }, { to: '/file', label: places.file }]),
      { to: '/cases', label: places.cases },
      ...(first ? [{ to: `/organisations/${first.id}`, label: places.organisation }] : []),
      ...(person.role === 'admin' ? [{ to: '/admin', label: words.admin.title }] : []),
      ...(person.role === 'auditor' ? [{ to: '/admin/audit', label: words.admin.tabs.audit }] : []),
      { to: '/guide', label: places.guide },
      { to: '/rules', label: places.rules },
    ],
  }
}
