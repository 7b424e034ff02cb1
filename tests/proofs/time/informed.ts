/** What somebody sends who has read the case: an order as it was voted, a figure within the claim, a member who sits, a choice from the roster. */
import type { Term } from '~/machines/effects'
import { members } from '~/machines/arbitration/panel'
import type { Facts, Party, Proceeding } from '~/machines/workflow'
import type { Chance } from '../chance'

type Filled = Record<string, unknown>
type At = { workflow: string; name: string; snapshot: Proceeding; seat: Party; facts: Facts }
type Knows = (context: Record<string, any>, fields: Filled, chance: Chance, at: At) => Filled

/** Now and then somebody sends what is refused all the same. */
export function informed(at: At, fields: Filled, chance: Chance): Filled {
  const knows = chance.often(0.95) ? known[`${at.workflow}.${at.name}`] : undefined
  return knows ? knows(at.snapshot.context, fields, chance, at) : fields
}

const less = (claim: readonly Term[], share: number) => claim.map((t) => (t.amount === undefined ? t : { ...t, amount: Math.max(1, Math.floor(t.amount * share)) }))
const without = (fields: Filled, ...names: string[]): Filled => Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)))
const voted = (claim: readonly Term[], verdict: string | undefined) => (verdict === 'dismiss' || !verdict ? undefined : verdict === 'allow' ? claim : less(claim, 0.5))
const offered: Knows = (c, fields, chance, { seat }) => {
  const claim = ((c.heads as { claim: Term }[] | undefined)?.map((h) => h.claim) ?? c.claim) as Term[]
  return { ...without(fields, 'head', 'moreThanClaimed'), ...(claim.length && { terms: less(claim, seat === 'complainant' ? 1 - chance() / 3 : 0.4 + chance() * 0.6) }) }
}
const ofPanel: Knows = (c, fields, chance) => ({ ...fields, member: chance.one(members.slice(0, c.panel.length || 1)), ...('ground' in fields && { newGround: 'yes' }) })
/** The order of the rule, or somebody fit by hand. */
const fromRoster = (field: string): Knows => (_, fields, chance, { facts }) =>
  facts.fitNeutrals?.length && chance.often(0.5) ? { ...fields, [field]: [chance.one(facts.fitNeutrals)] } : fields

const known: Record<string, Knows> = {
  'mediation.assign': fromRoster('mediator'),
  'mediation.recuse': (_, fields) => ({ ...fields, newGround: 'yes' }),
  'mediation.makeOffer': offered,
  'mediation.propose': offered,
  'bidding.bid': (c, fields, chance, { seat }) => ({ ...fields, figure: String(Math.max(1, Math.floor((c.claim / 100) * (seat === 'complainant' ? 1 - chance() / 2 : 0.3 + chance() / 2)))) }),
  'arbitration.makeOffer': offered,
  'arbitration.compose': fromRoster('neutrals'),
  'arbitration.changeFreely': ofPanel,
  'arbitration.challengeArbitrator': ofPanel,
  'arbitration.vote': (c, fields, chance) => ({ ...without(fields, 'onCounterclaim'), ...(c.counterclaim.length && { onCounterclaim: chance.one(['allow', 'allowInPart', 'dismiss']) }) }),
  'arbitration.draftDecision': (c, fields) => {
    const terms = voted(c.claim, c.result), counterTerms = voted(c.counterclaim, c.counterResult)
    return { ...without(fields, 'terms', 'counterTerms'), ...(terms && { terms }), ...(c.counterclaim.length && counterTerms && { counterTerms }) }
  },
}
