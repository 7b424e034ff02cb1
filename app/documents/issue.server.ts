/** A document is issued: everything it says is gathered and sealed in the write that issues it; its paper is made afterwards, by the draughtsman. */
import { createHash, randomBytes } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import { canonical } from '~/db/record/canonical'
import type { Asked } from '~/machines/effects'
import { audienceAt } from '../engine/room.server'
import type { Loaded, Work } from '../engine/work.server'
import { aboutFor, fieldsOfMove } from './about.server'
import { codeOf } from './code'
import { edition, isDocumentKind, type DocumentKind } from './kinds'

const signedTerms: ReadonlySet<DocumentKind> = new Set(['settlementAgreement', 'mediationStatement'])
type Issue = Extract<Asked, { type: 'issueDocument' }>

/** What the machine knows is taken now; what the store knows is read once the rest of the write is in it. */
export function issueDocument(work: Work, l: Loaded, e: Issue, { at, seq }: { at: number; seq: number }): void {
  const kind = e.document
  if (!isDocumentKind(kind)) throw new Error(`no such kind of document: ${kind}`)
  const asked = e.audience ?? l.row.audience
  const context = l.proceeding.context
  work.later.push(async () => {
    const laid = e.fieldsOf ? await fieldsOfMove(work, l.row.id, e.fieldsOf, seq) : {}
    const data = { ...laid, ...e.data }
    // Signed terms leave the room of a mediation, and nothing else does.
    const audience = signedTerms.has(kind) && (asked === 'joint' || asked === 'mediation') ? 'joint' : await audienceAt(work, l, asked)
    const about = await aboutFor(work, { kind, audience, at, l, context, data })
    const plain = canonical({ about, data })
    const { documents: t } = work.h.t
    await work.h.db.insert(t).values({
      id: uuidv7(), caseId: work.case.id, proceedingId: l.row.id, seq, kind, code: codeOf(randomBytes(11)), audience, language: 'zh-CN', edition,
      data: await work.sealer.seal(work.h, `case:${work.case.id}`, plain, at), dataHash: createHash('sha256').update(plain).digest('hex'),
      issuedAt: at, status: 'queued', nextAt: 0,
    })
  })
}
