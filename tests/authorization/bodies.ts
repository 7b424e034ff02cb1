/** A body every field of a move accepts, so that a refusal is never about the fields. */
import { hasGround, groundCodes } from '~/machines/complaint/grounds'
import { signedInStory, type Field } from '~/machines/fields'
import type { Move } from '~/machines/workflow'
import { organisations, people, roster } from '~/app/demo/world'

export function bodyFor(name: string, move: Move, context: Record<string, any>): Record<string, unknown> {
  const body = Object.fromEntries(Object.entries(move.fields).filter(([, f]) => !f.optional || f.kind === 'confirm').map(([field, f]) => [field, valueOf(f)]))
  if (name === 'reject' || name === 'laterGround') body.ground = groundCodes.find((g) => hasGround(context.handler, g) && !context.overturned.includes(g))
  // Which of the two optional ones it asks for depends on who is gone.
  if (name === 'nameSuccessor') Object.assign(body, context.of === 'complainant' ? { successorEmail: 'heir@mail.example' } : { organisation: organisations.qihang.id })
  return body
}
function valueOf(f: Field): unknown {
  switch (f.kind) {
    case 'text': return '据实填写，以备核对。'.repeat(2).slice(0, Math.min(f.max, 20))
    case 'money': return '1.00'
    case 'number': return String(f.min)
    case 'date': return '2027-06-01'
    case 'choice': return f.options[0]
    case 'choices': return [f.options[0]]
    case 'evidence': return []
    case 'exhibit': return '0190a000-0000-7000-8000-0000000000e1'
    case 'party': return { merchant: organisations.qihang, platform: organisations.lanzhou, association: organisations.linjiang, authority: organisations.jianguan }[f.of].id
    case 'terms': return [{ remedy: 'apology' }]
    case 'confirm': return 'yes'
    case 'address-list': return 'https://shop.example/item/1'
    case 'sealed': return f.of === 'money' ? '1.00' : f.of === 'choice' ? f.options[0] : '密封'
    case 'neutral': return [roster.find((n) => n.keeper === 'yunchuan' && people[n.who].role === f.of)!.id]
    case 'signature': return signedInStory
    case 'findings': return [{ text: '经核对证据认定。', evidence: [], rule: 'CPL 24' }]
    default: return f satisfies never
  }
}
