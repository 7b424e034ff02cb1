/** People of a roster as somebody who chooses among them is told of them. */
import type { Handle } from '~/db/index.server'
import { kindName } from '../cases/filed.server'
import type { NeutralOption } from '../parts/fields/view'
import type { Speech } from '../words/words'
import { candidates, choosable, type Candidate, type Wanted } from './candidates.server'

export async function neutralOptions(h: Handle, wanted: Wanted, speech: Speech): Promise<NeutralOption[]> {
  return (await candidates(h, wanted)).map((c) => optionOf(c, speech))
}

function optionOf(c: Candidate, { words, fill, locale }: Speech): NeutralOption {
  const { neutrals } = words
  const list = (items: readonly string[]) => items.join(neutrals.comma)
  return {
    value: c.id, label: c.name, barred: !choosable(c),
    skills: list(c.skills.map((skill) => neutrals.skills[skill])), languages: list(c.languages.map((l) => neutrals.spoken[l])),
    categories: c.categories.length ? list(c.categories.map((kind) => kindName('complaint', locale, kind))) : neutrals.everyKind,
    load: fill(neutrals.desk.load, { n: c.load }), why: c.obstacles.map((o) => neutrals.obstacles[o]),
  }
}
