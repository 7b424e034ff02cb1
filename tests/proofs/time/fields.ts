/** Fields as a person might fill them in, by chance, from what a move declares. */
import { signedInStory, type Field, type Fields } from '~/machines/fields'
import { association, authority, otherAssociation, otherShop, platform, shop } from '../people'
import type { Chance } from '../chance'

const sentence = '收到的茶壶底部有裂纹，已拍照留存，请按约定处理，谢谢。'
const bodies = { merchant: [shop, otherShop], platform: [platform], association: [association, otherAssociation], authority: [authority] } as const

/** `file` makes evidence that belongs to the actor, `exhibit` evidence of the other side that lies in the case. */
export async function filledIn(fields: Fields, chance: Chance, file: () => Promise<string>, exhibit: () => Promise<string>): Promise<Record<string, unknown>> {
  const filled: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    if (field.optional && field.kind !== 'confirm' && chance.often(0.5)) continue
    filled[name] = await value(field, chance, file, exhibit)
  }
  return filled
}

async function value(field: Field, chance: Chance, file: () => Promise<string>, exhibit: () => Promise<string>): Promise<unknown> {
  switch (field.kind) {
    case 'text': return sentence.slice(0, field.max)
    case 'money': return String(1 + chance.below(500))
    case 'number': return String(field.min + chance.below(field.max - field.min + 1))
    case 'date': return '2027-03-01'
    case 'choice': return chance.one(field.options)
    case 'choices': return field.options.filter((_, i) => i === 0 || chance.often(0.3))
    case 'evidence': return field.optional ? [] : [await file()]
    case 'exhibit': return exhibit()
    case 'party': return chance.one(bodies[field.of])
    case 'terms': return terms(field.remedies, chance)
    case 'confirm': return 'yes'
    case 'address-list': return ['https://example.cn/1']
    case 'sealed': return field.of === 'money' ? '10' : field.of === 'choice' ? chance.one(field.options) : sentence
    case 'neutral': return []
    case 'signature': return signedInStory
    case 'findings': return [{ text: sentence, evidence: [], rule: 'CPL 24' }]
    default: return field satisfies never
  }
}

export function terms(remedies: readonly string[], chance: Chance, times = 1) {
  const some = remedies.filter(() => chance.often(0.15))
  return (some.length ? some : [chance.one(remedies)]).slice(0, 3).map((remedy) => ({
    remedy,
    ...(['refund', 'partRefund', 'priceCut', 'compensation'].includes(remedy) && { amount: (100 + chance.below(12_000)) * times }),
    ...(remedy === 'compensation' && { head: chance.one(['loss', 'threefold', 'costs', 'other']) }),
    ...(chance.often(0.6) && { withinDays: 1 + chance.below(60) }),
  }))
}
