/** The rules these tests are told with: a merchant's reply, the talks that wait for it, and a few of other kinds. */
import { defineRules, parseRulebook, type Rulebook } from '~/machines/rulebook'

export const rules = defineRules({
  merchantReply: {
    class: 'procedure', n: 10, unit: 'calDay', start: 'served', roll: true, pausable: true, clause: 'PRACTICE', source: 'practice',
    negotiable: { atLeast: 3, atMost: 15 }, remind: ['respondent'],
  },
  talks: {
    class: 'procedure', n: 10, unit: 'workDay', start: 'accepted', pausable: true, clause: 'PRACTICE', source: 'practice',
    notBefore: { rule: 'merchantReply', n: 3, unit: 'workDay' },
  },
  hold: { class: 'substance', n: 24, unit: 'hour', start: 'entry', pausable: false, clause: 'CHOICE', source: 'choice' },
  /** Not decided later than this: a floor from above. */
  decide: {
    class: 'procedure', n: 7, unit: 'workDay', start: 'complete', pausable: true, clause: 'CPL 46', source: 'law',
    floor: { direction: 'atMost', n: 7, unit: 'workDay', start: 'complete' },
  },
  /** Not shorter than this: a floor from below. */
  returnWindow: {
    class: 'substance', n: 7, unit: 'calDay', start: 'received', roll: true, pausable: false, clause: 'CPL 25', source: 'law',
    floor: { direction: 'atLeast', n: 7, unit: 'calDay', start: 'received' }, negotiable: { atLeast: 7, atMost: 90 },
  },
})

/** A rulebook as it comes from JSON. */
export function book(layer: Rulebook['layer'], entries: Record<string, unknown>, amounts: Record<string, unknown> = {}): Rulebook {
  const read = parseRulebook({ layer, name: layer === 'pack' ? 'Zhejiang pack' : 'Our promise', rules: entries, amounts })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.rulebook
}
