/** Worked stories as people read them: who does what after how long, told by the names of the moves themselves. */
import { isWorkflowName, workflowNamed } from '~/machines/registry'
import type { Story, StoryStep, Wait, Workflow } from '~/machines/workflow'
import { capital } from '../cases/speaker.server'
import type { Locale } from '../words/locales'
import { wordsFor } from '../words/words'

export type StoryView = { name: string; title: string; steps: { wait: string | undefined; text: string; lapse: boolean }[]; ends: string | undefined }

export const storyViews = (workflow: Workflow, locale: Locale): StoryView[] => workflow.stories.map((story) => storyView(workflow, story, locale))

function storyView(workflow: Workflow, story: Story, locale: Locale): StoryView {
  const w = workflow.words[locale]
  return {
    name: story.name, title: story.title[locale],
    steps: story.steps.filter((step) => !('refused' in step && step.refused)).flatMap((step) => {
      const text = stepText(workflow, step, locale)
      return text ? [{ wait: 'after' in step && step.after ? waitText(step.after, locale) : undefined, text: capital(text), lapse: 'lapse' in step }] : []
    }),
    ends: (story.ends.outcome && w.outcomes[story.ends.outcome]) || w.states[story.ends.state]?.name,
  }
}

function stepText(workflow: Workflow, step: StoryStep, locale: Locale): string | undefined {
  const { words, fill } = wordsFor(locale)
  const part = step.part?.split(/[:.#[]/)[0]
  const folder = part && isWorkflowName(part) ? workflowNamed(part) : workflow
  const w = folder.words[locale]
  if ('move' in step) return fill(words.cases.timeline.did, { who: words.cases.seats[step.by], did: w.moves[step.move]?.happened ?? workflow.words[locale].moves[step.move]?.happened ?? step.move })
  if ('lapse' in step) return w.lapses[step.lapse] ?? workflow.words[locale].lapses[step.lapse]
  return w.signals[step.signal]
}

function waitText({ hours, days, workDays }: Wait, locale: Locale): string {
  const { words, fill } = wordsFor(locale)
  const { units } = words.cases
  const spans = [days ? fill(units.calDay, { n: days }) : '', workDays ? fill(units.workDay, { n: workDays }) : '', hours ? fill(units.hour, { n: hours }) : '']
  return fill(words.guide.after, { span: spans.filter(Boolean).join(' ') })
}
