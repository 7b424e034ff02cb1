/** Every worked example of every workflow, played through the real door: state, outcome and record as the story says. */
import { eq } from 'drizzle-orm'
import { uuidv7 } from 'uuidv7'
import { beforeAll, describe, expect, test } from 'vitest'
import { foundWorld } from '~/app/demo/found.server'
import { castOf } from '~/app/demo/seed.server'
import { tales } from '~/app/demo/tales'
import { toldOf } from '~/app/demo/told.server'
import { organisations } from '~/app/demo/world'
import { play, stageClock } from '~/app/stories/play.server'
import { workflows } from '~/machines/registry'
import { onBothEngines, proofOf } from './given'

const start = Date.parse('2026-03-02T10:00:00+08:00')
const all = workflows.flatMap((w) => w.stories.map((story) => ({ workflow: w.name, story })))
/** Both engines run the same code above the store; on PostgreSQL every fourth story shows that. */
const sample = all.filter((_, n) => n % 4 === 0)

onBothEngines('stories', (house, engine) => {
  beforeAll(async () => {
    await foundWorld(house().store, start - 1e10)
    // More than the demonstration has: some stories wear out several.
    await house().store.write(async ({ db, t }) => {
      for (let n = 0; n < 12; n++) {
        const userId = uuidv7()
        await db.insert(t.users).values({ id: userId, email: `n${n}@example.org`, emailVerifiedAt: 1, name: `第${n}位`, locale: 'zh-CN', createdAt: 0 })
        for (const o of [organisations.yunchuan, organisations.linjiang, organisations.jianguan]) await db.insert(t.neutrals).values({ id: uuidv7(), userId, organisationId: o.id, role: n % 2 ? 'mediator' : 'arbitrator', skills: [], languages: ['zh-CN', 'en'], categories: [], interests: [], declaredAt: 1, createdAt: 0 })
      }
    })
  })

  describe('played through the door', () => {
    test.each((engine === 'SQLite' ? all : sample).map((t) => [`${t.workflow}: ${t.story.title.en}`, t] as const))('%s', async (_title, { workflow, story }) => {
      const given = story.given as Record<string, any>
      const tale = given.respondentKind === 'platform' ? tales.memberTerms : given.platformInterest ? tales.glass : tales.teapot
      const stage = { house: house(), clock: stageClock(start), cast: castOf(tale) }
      const { body: told, words } = toldOf(tale, start)
      // A platform with an interest does not handle, whatever was asked: the machine corrects it, the filing seats the association.
      const body = given.handler === 'platform' && (given.platformInterest || !given.hasPlatform || given.respondentKind === 'platform') ? 'association' : (given.handler ?? 'association')
      const seats = (['respondent', 'platform', 'association', 'authority'] as const).filter(
        (seat) => seat === 'respondent' || (seat === 'platform' ? given.hasPlatform && given.respondentKind === 'merchant' : body === seat),
      )
      const ids = { platformId: stage.cast.platform?.organisationId, associationId: stage.cast.association?.organisationId, authorityId: stage.cast.authority?.organisationId }
      const c = await play(stage, workflow, story, { body: told, words, evidence: [], kind: String(given.kind), amount: Number(given.amount), seats, input: ids, key: uuidv7() })
      expect((await proofOf(house(), c.caseId)).flaws).toEqual([])
      const { db, t } = house().store
      const [root] = await db.select().from(t.proceedings).where(eq(t.proceedings.id, c.rootId))
      expect({ state: root!.state, ...(root!.outcome && { outcome: root!.outcome }) }).toMatchObject(story.ends)
    })
  })
}, 'proveOnce')
