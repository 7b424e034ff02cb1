/** Some sixty lived-in cases: every worked example with people's own troubles, each stopped where its life has come to. */
import { addWorkDays, chinaCalendar, dateOf } from '~/machines/calendar'
import { workflowNamed } from '~/machines/registry'
import type { ComplaintInput } from '~/machines/complaint/context'
import type { Party } from '~/machines/workflow'
import type { House } from '../house.server'
import { log } from '../log.server'
import { act, BeyondThePresent, file, stageClock, type Cast } from '../stories/play.server'
import { scenes, type Scene } from './scenes'
import { tales, type Tale } from './tales'
import { toldOf } from './told.server'
import { organisations, people, shops, type OrganisationKey } from './world'

/** Plays all scenes so that the newest ends a moment ago. Returns the number of cases. */
export async function seedCases(house: House): Promise<number> {
  const now = house.clock.now()
  for (const scene of scenes) {
    try {
      await stageScene(house, scene, now)
    } catch (problem) {
      // A demonstration with fifty-nine cases still opens; the contract test of the scenes is where this must not happen.
      log.error({ scene: `${scene.story}/${scene.tale}`, problem: (problem as Error).message }, 'a scene could not be played')
    }
  }
  return scenes.length
}

export async function stageScene(house: House, scene: Scene, now: number): Promise<string> {
  const workflow = workflowNamed('complaint')
  const story = workflow.stories.find((s) => s.name === scene.story)
  if (!story) throw new Error(`no story ${scene.story}`)
  const tale: Tale = tales[scene.tale]
  const clock = stageClock(workingDay(now - scene.daysAgo * 86_400_000, now), now)
  const stage = { house, clock, cast: castOf(tale) }
  const given = story.given as Partial<ComplaintInput>
  const told = toldOf(tale, clock.now(), given.handler === 'association' ? 'association' : 'platform')
  const { respondentReachable, contractBinds, bothReport, small } = given
  const steps = retold(story.steps.slice(0, scene.steps ?? story.steps.length), tale)
  const c = await file(stage, workflow.name, { ...story, exhibits: retold(story.exhibits, tale) }, { ...told, input: { ...told.input, small, respondentReachable, contractBinds, bothReport: bothReport || Boolean(tale.violation) } })
  for (const [n, step] of steps.entries()) {
    try {
      clock.set(aWhileAfter(clock.now(), n, now))
      await act(stage, c, step, `${scene.story}/${scene.tale}`)
    } catch (stop) {
      // Holidays stretch a period: the rest of the story has not happened yet.
      if (stop instanceof BeyondThePresent) break
      throw stop
    }
  }
  return c.caseId
}

/** The worked examples speak of a cracked teapot for 268 yuan; here they speak of what was bought, and of its price. */
export function retold<T>(told: T, { noun, says = {}, sums = {}, amount = 0 }: Tale): T {
  const words = (text: string) => says[text] ?? text.replaceAll('茶壶', noun)
  const price: Readonly<Record<number, number>> = amount ? { 26_800: amount, 13_000: Math.round(amount / 200) * 100, ...sums } : sums
  const tell = (value: unknown, name = ''): unknown => {
    if (typeof value === 'string') return words(value)
    if (typeof value === 'number') return name === 'amount' ? (price[value] ?? value) : value
    if (Array.isArray(value)) return value.map((one) => tell(one))
    if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, tell(one, key)]))
    return value
  }
  return tell(told) as T
}

const MINUTE = 60_000
/** People take some minutes before they do the next thing, on the same day and not in the future. */
function aWhileAfter(at: number, n: number, now: number): number {
  const next = at + (6 + ((n * 17) % 38)) * MINUTE
  return next < now && dateOf(next) === dateOf(at) ? next : at
}

/** That hour of the day, or of the next working day; of the one before where the next has not come yet. */
function workingDay(at: number, now: number): number {
  const day = addWorkDays(at - 86_400_000, 1, chinaCalendar)
  return day <= now ? day : workingDay(at - 86_400_000, now)
}

/** Who plays whom: the tale's consumer and shop, and the bodies that go with them. */
export function castOf(tale: Tale): Cast {
  const seat = (key: OrganisationKey) => ({ organisationId: organisations[key].id, userId: membersOf(key)[0] ?? people.he.id, ...(membersOf(key)[1] && { second: membersOf(key)[1] }) })
  const platform: OrganisationKey = organisations[tale.against].kind === 'platform' ? (tale.against as OrganisationKey) : shops[tale.against as keyof typeof shops].platform
  const cast: Record<Exclude<Party, 'mediator' | 'arbitrator'>, Cast[Party]> = {
    complainant: { userId: people[tale.who].id },
    respondent: seat(tale.against), platform: seat(platform), association: seat('yunchuan'), authority: seat('jianguan'),
  }
  return cast
}
const membersOf = (key: OrganisationKey): string[] => Object.values(people).filter((p) => 'of' in p && p.of === key).map((p) => p.id)
