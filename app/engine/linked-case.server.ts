/** A case split from another in the same write (a violation report from a complaint): same people, a file of its own. */
import { uuidv7 } from 'uuidv7'
import type { Asked } from '~/machines/effects'
import type { Moment } from './carry-out.server'
import { newCase } from './file-case.server'
import { openProceeding } from './happen.server'
import { save } from './save.server'
import type { Work } from './work.server'

export async function openLinkedCase(from: Work, e: Extract<Asked, { type: 'openCase' }>, m: Moment): Promise<void> {
  // A neutral was given this case and no other.
  const parties = from.parties.filter((p) => !p.neutralId).map((p) => ({ ...p, id: uuidv7() }))
  const work = await newCase(from.h, from.sealer, { workflow: e.workflow, kind: e.link, amount: 0, at: m.at, parties, linkedCaseId: from.case.id })
  await openProceeding(work, { id: work.case.rootId, workflow: e.workflow, input: e.input, at: m.at, since: { filed: from.case.filedAt }, body: { from: from.case.reference } })
  from.later.push(() => save(work))
}
