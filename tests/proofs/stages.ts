/** The script cut into stages, each with the folder it begins with and the likeness of the store after each of its scenes. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { House } from '~/app/house.server'
import { verifyStore } from '~/app/engine/verify.server'
import { likenessOf } from './likeness'
import { houseAt, settle } from './people'
import { perform, scenes as all, type Scene } from './script'

export type Stage = { name: string; from: number; scenes: readonly Scene[]; template: string; /** before the first scene, and after each */ likes: string[] }

/** Scene numbers at which a stage begins. */
const cuts = [0, 2, 6, 10, 12, 15, 21, 25]

/** Plays the script undisturbed in this process and keeps what it needs of the way. */
export async function stagesIn(scratch: string, upTo = all.length): Promise<Stage[]> {
  const folder = join(scratch, 'reference')
  const first = await houseAt(folder)
  await settle(first)
  await first.store.close()
  const stages: Stage[] = []
  for (const [n, from] of cuts.entries()) {
    if (from >= upTo) break
    const scenes = all.slice(from, Math.min(cuts[n + 1] ?? all.length, upTo))
    const template = join(scratch, `before-${from}`)
    cpSync(folder, template, { recursive: true })
    const house = await houseAt(folder)
    const likes = [await likenessOf(house)]
    for (const [i, scene] of scenes.entries()) {
      const refused = await perform(house, from + i, [scene], () => {})
      if (refused.length) throw new Error(`the script is refused undisturbed: ${JSON.stringify(refused)}`)
      likes.push(await likenessOf(house))
    }
    const { flaws } = await verifyStore(house)
    if (flaws.length) throw new Error(`the script leaves flaws undisturbed: ${JSON.stringify(flaws)}`)
    await house.store.close()
    stages.push({ name: `scenes ${from + 1}-${from + scenes.length}`, from, scenes, template, likes })
  }
  return stages
}

/**
 * Opens what a killed or powerless run left: proved, between no two likenesses of the undisturbed run, nothing acknowledged
 * missing; then whoever was not answered asks again with the same keys, and it ends as if nothing had been.
 */
export async function judgeStage(stage: Stage, folder: string, acknowledged: readonly string[]): Promise<string | undefined> {
  const house = await houseAt(folder)
  try {
    const wrong = await standing(stage, house, acknowledged)
    if (wrong) return wrong
    const refused = await perform(house, stage.from, stage.scenes, () => {})
    if (refused.length) return `asked again, refused: ${JSON.stringify(refused)}`
    if ((await likenessOf(house)) !== stage.likes.at(-1)) return 'asked again with the same keys, it did not end as undisturbed'
    const after = await verifyStore(house)
    return after.flaws.length ? `flaws after asking again: ${JSON.stringify(after.flaws.slice(0, 3))}` : undefined
  } finally {
    await house.store.close()
  }
}

/** The same without asking again. */
export async function powerless(stage: Stage, folder: string, acknowledged: readonly string[]): Promise<string | undefined> {
  const house = await houseAt(folder)
  try {
    return await standing(stage, house, acknowledged)
  } finally {
    await house.store.close()
  }
}

async function standing(stage: Stage, house: House, acknowledged: readonly string[]): Promise<string | undefined> {
  const { flaws } = await verifyStore(house)
  if (flaws.length) return `flaws: ${JSON.stringify(flaws.slice(0, 3))}`
  const reached = stage.likes.indexOf(await likenessOf(house))
  if (reached < 0) return 'a half move: the store is like no moment of the undisturbed run'
  const needed = acknowledged.reduce((most, key) => Math.max(most, sceneOf(key) - stage.from + 1), 0)
  return reached < needed ? `lost: scene ${stage.from + needed} was acknowledged, the store stands after ${stage.from + reached}` : undefined
}

/** All stages as one. */
export const whole = (stages: readonly Stage[]): Stage =>
  ({ name: 'the whole script', from: 0, scenes: stages.flatMap((s) => s.scenes), template: stages[0]!.template, likes: [stages[0]!.likes[0]!, ...stages.flatMap((s) => s.likes.slice(1))] })

const sceneOf = (key: string) => Number(key.split('-')[1])
