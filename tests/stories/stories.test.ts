import { describe, expect, test } from 'vitest'
import { workflows } from '~/machines/registry'
import { lapse, open, step } from '~/machines/step'
import { workflowNamed } from '~/machines/registry'
import { isRefusal } from '~/machines/workflow'
import { chinaCalendar } from '~/machines/calendar'
import { play, rules } from './play'

for (const workflow of workflows.filter((w) => w.stories.length)) {
  describe(`stories of ${workflow.name}`, () => {
    test('no two have the same name', () => expect(new Set(workflow.stories.map((s) => s.name)).size).toBe(workflow.stories.length))

    test.each(workflow.stories.map((s) => [s.title.en, s] as const))('%s', (_title, story) => {
      const p = play(workflow.name, story)
      expect({ state: p.state, ...(p.root.proceeding.status === 'done' && { outcome: p.context.outcome?.code }) }).toEqual(
        { state: story.ends.state, ...(story.ends.state === 'closed' && { outcome: story.ends.outcome }) })
      if (story.ends.outcome) expect(p.context.outcome?.code).toBe(story.ends.outcome)
      if (p.root.proceeding.status === 'done') expect(p.all.filter((x) => x.proceeding.status !== 'done').map((x) => x.opened.workflow), 'children ended with the case').toEqual([])
      else expect(Object.values(p.root.due).length, 'a deadline or review date').toBeGreaterThan(0)
      expect(Object.keys(p.root.due).sort()).toEqual(Object.keys(p.root.proceeding.armed).sort())
    })

    test.each(workflow.stories.map((s) => [s.name, s] as const))('the log of %s replayed gives the same snapshots', (_name, story) => {
      for (const one of play(workflow.name, story).all) {
        const w = workflowNamed(one.opened.workflow)
        const terms = (pauses: (typeof one.log)[number]['pauses']) => ({ rules, calendar: chinaCalendar, pauses })
        const [first, ...rest] = one.log
        let p = open(w, one.opened.input, one.opened.at, terms(first!.pauses), { since: one.opened.since, ...(one.opened.periods && { periods: one.opened.periods }) }).proceeding
        for (const { kind, happening, pauses } of rest) {
          const stepped = kind === 'lapse' ? lapse(w, p, happening.type, happening.at, terms(pauses), happening.facts) : step(w, p, happening, terms(pauses))
          if (isRefusal(stepped)) throw new Error(`${happening.type}: ${JSON.stringify(stepped)}`)
          p = JSON.parse(JSON.stringify(stepped.proceeding))
        }
        expect(p).toEqual(JSON.parse(JSON.stringify(one.proceeding)))
      }
    })
  })
}
