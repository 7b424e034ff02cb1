/** Cases joined or linked with this one: named to everybody here, opened by whoever sits there too. */
import { eq } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { partiesOf, seatOf } from '../engine/actor.server'
import type { Speaker } from './speaker.server'
import type { CaseView } from './view'

export async function relatedViews(h: Handle, { file, words, fill }: Speaker): Promise<CaseView['related']> {
  const { related } = words.cases
  const heard = file.events.filter((e) => e.kind === 'signal' && (e.type === 'caseJoined' || e.type === 'caseLinked')).map((e) => ({ id: String(e.body?.data?.case ?? ''), text: e.type === 'caseJoined' ? related.joined : related.linked }))
  const own = file.case.linkedCaseId ? [{ id: file.case.linkedCaseId, text: file.root.outcome === 'merged' ? related.joinedTo : related.linked }] : []
  const views: CaseView['related'] = []
  for (const { id, text } of [...heard, ...own]) {
    const t = h.t.cases
    const [row] = await h.db.select({ reference: t.reference }).from(t).where(eq(t.id, id))
    if (!row) continue
    const seated = await seatOf(h, file.actor, id, await partiesOf(h, id))
    views.push({ text: fill(text, { reference: row.reference }), reference: row.reference, to: seated && `/cases/${row.reference}` })
  }
  return views
}
