/** A posted move: read, submitted through the one door, and answered. */
import { data, redirect } from '@remix-run/node'
import type { Locale } from '../words/locales'
import { isRefusal } from '~/machines/workflow'
import { submitMove } from '../case-engine.server'
import { actorKey, hasLeft, partiesOf, seatOf } from '../engine/actor.server'
import { signatureField } from '../engine/signing.server'
import { broughtBy } from '../evidence/brought.server'
import { limits } from '../evidence/limits'
import { problemMessage } from '../evidence/messages'
import { takeUploads } from '../evidence/uploads.server'
import { house } from '../house.server'
import { changedForm, postedFields } from '../parts/fields/posted.server'
import { fieldsAct, keepAct } from '../parts/fields/view'
import { relyingParty } from '../people/relying-party.server'
import { answerOf } from '../refusals'
import { handFrom } from '../settlement/hand.server'
import { wordsFor } from '../words/words'
import { doneMark } from './done.server'
import { isFromDesk } from './return'
import { caseAt, seatAt } from './door.server'
import { dropMove, keepable, keepMove } from './kept-move.server'
import { movePage, type Attempt } from './move-page.server'
import { mayEver, mayEverAt, moveNamed, movePlace } from './move-place.server'

/** What a move's form holds besides the declared fields. */
const own = { version: '_version', key: '_key', seq: '_seq' } as const
const keyShape = /^[A-Za-z0-9-]{16,64}$/

export async function makeMove(request: Request, params: { reference?: string | undefined; move?: string | undefined }, locale: Locale) {
  const part = new URL(request.url).searchParams.get('part')
  const at = await seatAt(request, params.reference)
  const place = await moveNamed(house().store, at, params.move, part)
  // Whoever may never make the move has nothing of theirs read, looked at or kept.
  if (!(await mayEverAt(house().store, at, place.move))) throw new Response(null, { status: 403 })
  const declared = place.move.fields
  const owner = actorKey(at.actor)
  const evidence = Object.entries(declared).flatMap(([name, f]) => (f.kind === 'evidence' ? [{ name, max: f.max }] : []))
  const taken = await takeUploads(request, owner, { fields: evidence.map((f) => f.name), ...(evidence.length && { most: Math.min(...evidence.map((f) => f.max)) }) })
  if ('refused' in taken) throw new Response(null, { status: taken.status })

  const sent = taken.fields
  const files = Object.fromEntries(await Promise.all(evidence.map(async ({ name }) => [name, await broughtBy(house().store, owner, sent.getAll(name).slice(0, 100))] as const)))
  const { raw, kept } = postedFields(sent, declared, Object.values(own), files)
  const [version, seq, key] = [whole(sent.get(own.version)), whole(sent.get(own.seq)), sent.get(own.key) ?? '']
  if (version === undefined || seq === undefined || !keyShape.test(key)) throw new Response(null, { status: 400 })
  // The whole file is read only where the form must be shown again, and then as it stands now.
  const again = async (attempt: Omit<Attempt, 'kept' | 'seq' | 'key'>) => {
    const file = await caseAt(request, params.reference)
    const shown = movePlace(file, params.move, part)
    // What a form shows (a text to sign, a roster) is for whoever may ever make the move.
    if (!mayEver(file, shown.move)) throw new Response(null, { status: 403 })
    return movePage(file, shown, locale, { kept, seq, key, ...attempt })
  }

  const { problems } = taken
  const most = new Map(evidence.map((f) => [f.name, f.max]))
  const notTaken = { problems, mistakes: problems.map((problem) => ({ field: problem.field, message: problemMessage(wordsFor(locale), problem, most.get(problem.field) ?? limits.files) })) }
  if (at.actor.kind === 'user' && keepable(declared) && sent.getAll(fieldsAct).includes(keepAct)) {
    if (!problems.length) {
      await keepMove(at.actor.userId, { proceedingId: place.id, move: place.name, fields: declared }, kept)
      const { pathname, search } = new URL(request.url)
      return redirect(pathname + search, 303)
    }
  }
  const changed = changedForm(sent, kept, declared)
  if (changed || taken.again) return data(await again(notTaken), { status: problems.length ? 400 : 200 })
  if (problems.length) return data(await again(notTaken), { status: 400 })

  const signed = signatureField(declared)?.[0]
  if (signed && at.actor.kind === 'user') {
    const hand = await handFrom(sent, signed, at.actor.userId)
    if ('wrong' in hand) return data(await again({ errors: hand.wrong }), { status: Object.values(hand.wrong).flat().includes('throttled') ? 429 : 400 })
    raw[signed] = hand.sent
  }
  const answer = await submitMove(house(), { caseId: at.row.id, proceedingId: place.id, move: place.name, fields: raw, actor: at.actor, expectedVersion: version, key, origin: relyingParty(request).origin })
  if (!isRefusal(answer)) {
    if (at.actor.kind === 'user' && keepable(declared)) await dropMove(at.actor.userId, place.id, place.name)
    const done = doneMark(place.workflow.name, place.name)
    // With the last signature a mediator's seat ends: the case is not open to them any more, and the desk says so.
    const left = await hasJustLeft(at)
    if (left || (at.actor.kind === 'user' && isFromDesk(new URL(request.url).search))) return redirect(`/desk?${done}&case=${at.row.reference}${left ? '&left' : ''}`, 303)
    return redirect(`/cases/${at.row.reference}?${done}`, 303)
  }
  if (answer.refused === 'not-found') throw new Response(null, { status: 404 })
  return data(await again({ refused: answer.refused, ...(answer.fields && { errors: withoutHand(answer.fields, signed) }) }), answerOf(answer.refused))
}

/** Only who was assigned a seat loses it by what they do. */
async function hasJustLeft({ actor, row, seat }: Awaited<ReturnType<typeof seatAt>>): Promise<boolean> {
  const { store } = house()
  return (seat === 'mediator' || seat === 'arbitrator') && (await hasLeft(store, actor, row.id)) && !(await seatOf(store, actor, row.id, await partiesOf(store, row.id)))
}

/** What is signed cannot be read while something else in it is wrong: then only that is said. */
function withoutHand(errors: Record<string, string[]>, signed: string | undefined): Record<string, string[]> {
  const others = Object.entries(errors).filter(([name]) => name !== signed)
  return others.length ? Object.fromEntries(others) : errors
}

const whole = (text: string | null) => (text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined)
