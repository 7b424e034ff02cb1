/** What a form needs to have an agreement signed: the text in the reader's language, the challenge, and their passkeys. */
import { wallClock } from '../clock.server'
import { moveAddress } from '../cases/moves.server'
import { mayEver, type MovePlace } from '../cases/move-place.server'
import type { CaseFile } from '../cases/read.server'
import { demoPassword } from '../demo/world'
import { signatureField } from '../engine/signing.server'
import { house } from '../house.server'
import type { DraftView, FieldView, SigningView } from '../parts/fields/view'
import { passkeysOf } from '../people/passkeys.server'
import type { Locale } from '../words/locales'
import { currentAgreement, isDraft, type Ground } from './agreement.server'
import { challengeOf } from './signature'
import { sumOf } from './text'

const groundOfFile = (file: CaseFile, row: CaseFile['root']): Ground => ({ case: file.case, proceeding: row, rules: file.rules, amounts: file.amounts })

/** The fields as they were, the signature's filled in. */
export async function withSigning(fields: FieldView[], file: CaseFile, place: MovePlace, locale: Locale): Promise<FieldView[]> {
  if (!signatureField(place.move.fields)) return fields
  const signing = await signingView(file, place, locale)
  return fields.map((f) => (f.kind === 'signature' ? { ...f, signing } : f))
}

/** What is written in the same form has no hash yet. */
const noText = '0'.repeat(64)

async function signingView(file: CaseFile, { row, move, name }: MovePlace, locale: Locale): Promise<SigningView | DraftView | undefined> {
  if (file.actor.kind !== 'user' || !mayEver(file, move)) return undefined
  const { store, sealer, settings } = house()
  const demo = settings.demo ? demoPassword : undefined
  if (isDraft(move.fields)) return { draft: true, textHash: noText, demoPassword: demo }
  const current = await currentAgreement(store, sealer, groundOfFile(file, row), signatureField(move.fields)![1])
  if (!current) return undefined
  const { agreement, textHash } = current
  const issued = wallClock()
  const other = locale === 'en' ? 'zh-CN' : 'en'
  const passkeys = await passkeysOf(store, file.actor.userId)
  return {
    ...agreement.texts[locale], other: { ...agreement.texts[other].legal, lang: other }, large: current.large, total: sumOf(agreement.terms), limit: file.amounts.esignPrompt?.fen ?? 5_000_000,
    textHash, issued, challenge: challengeOf({ textHash, reference: file.case.reference, signer: file.reader.pseudonym, issued }),
    passkeys: passkeys.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
    addPasskey: `/account/passkeys/new?back=${encodeURIComponent(moveAddress(file.case.reference, row, name))}`,
    demoPassword: demo,
  }
}
