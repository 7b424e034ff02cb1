import { and, eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { availableMoves } from '~/app/cases/available.server'
import { tellCase } from '~/app/cases/tell.server'
import type { House } from '~/app/house.server'
import type { Audience, Party } from '~/machines/workflow'
import { anAcceptedComplaint, fileFor, makes, noon, onBothEngines, people } from './given'

/** A file in the case, as a move would have joined it. */
async function aFile(house: House, caseId: string, seat: Party, audience: Audience, name = '开箱视频.mp4'): Promise<string> {
  const id = uuidv7()
  await house.store.write(async ({ db, t }) => {
    await db.insert(t.blobs).values({ sha256: '0'.repeat(64), size: 1, type: 'text/plain', createdAt: 0 }).onConflictDoNothing()
    await db.insert(t.evidence).values({ id, blob: '0'.repeat(64), name, owner: `org:${seat}`, caseId, seq: 1, seat, audience, createdAt: noon })
  })
  return id
}
const challenge = (which: unknown) => ({ which, challenge: 'authenticity', reason: '视频没有拍到快递面单。' })

onBothEngines('evidence that is challenged', (house) => {
  test('is chosen among the files the other side brought and the mover may read; every other file is as if it were not there', async () => {
    const c = await anAcceptedComplaint(house())
    const elsewhere = await anAcceptedComplaint(house())
    const refused = {
      'one’s own': await aFile(house(), c.caseId, 'respondent', 'joint'),
      'for the deciders only': await aFile(house(), c.caseId, 'complainant', 'deciders'),
      'sealed': await aFile(house(), c.caseId, 'complainant', 'sealed'),
      'of another case': await aFile(house(), elsewhere.caseId, 'complainant', 'joint'),
      'of no case': uuidv7(),
    }
    for (const [what, id] of Object.entries(refused)) {
      await expect(makes(house(), c, people.chen, 'challengeEvidence', challenge(id)), what).rejects.toThrow('{"which":["unknown"]}')
    }
    await expect(makes(house(), c, people.chen, 'challengeEvidence', challenge(''))).rejects.toThrow('{"which":["required"]}')
    await expect(makes(house(), c, people.chen, 'challengeEvidence', challenge('开箱视频'))).rejects.toThrow('{"which":["unknown"]}')
    const shown = await aFile(house(), c.caseId, 'complainant', 'joint')
    await makes(house(), c, people.chen, 'challengeEvidence', challenge(shown))
    const { t, db } = house().store
    expect(await db.select({ id: t.proceedings.id }).from(t.proceedings).where(and(eq(t.proceedings.caseId, c.caseId), eq(t.proceedings.workflow, 'challenge')))).toHaveLength(1)
  })

  test('is told by its name, with the way to it', async () => {
    const c = await anAcceptedComplaint(house())
    const shown = await aFile(house(), c.caseId, 'complainant', 'joint')
    await makes(house(), c, people.chen, 'challengeEvidence', challenge(shown))
    const file = (await fileFor(house(), people.lin, c.reference))!
    const view = await tellCase(house().store, file, 'zh-CN', noon)
    const files = view.parts.flatMap((part) => part.about).flatMap((said) => (said.kind === 'files' ? said.files : []))
    expect(files).toMatchObject([{ id: shown, name: '开箱视频.mp4' }])
  })

  test('is offered only where the other side brought something', async () => {
    const c = await anAcceptedComplaint(house())
    const offered = async (who: string) => {
      const file = (await fileFor(house(), who, c.reference))!
      return (await availableMoves(house().store, file, file.root, noon)).some((m) => m.name === 'challengeEvidence')
    }
    expect(await offered(people.chen)).toBe(false)
    await aFile(house(), c.caseId, 'complainant', 'joint')
    expect(await offered(people.chen)).toBe(true)
    expect(await offered(people.lin)).toBe(false)
  })
})
