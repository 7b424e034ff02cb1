/** The proof of a store knows the newest table too: who was sent a letter is kept beside the letter, and falls with it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { uuidv7 } from 'uuidv7'
import { expect, test } from 'vitest'
import { verifyStore } from '~/app/engine/verify.server'
import { houseIn } from '../engine/given'

test('a copy of a letter that there is not is a flaw', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hejie-copies-'))
  const house = await houseIn(folder)
  expect((await verifyStore(house)).flaws).toEqual([])
  const outboxId = uuidv7()
  await house.store.write(({ db, t }) => db.insert(t.letterCopies).values({ outboxId, addressee: 'someone', status: 'sent', at: 1 }))
  expect((await verifyStore(house)).flaws).toEqual([{ what: `a copy was noted of letter ${outboxId}, which there is not` }])
  await house.store.close()
  rmSync(folder, { recursive: true, force: true })
})
