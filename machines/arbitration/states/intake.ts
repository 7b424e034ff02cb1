import { anchor, chart, conclude, over, set, tell, tellOther } from '../chart'

const claimed = set(({ context, event }) => ({ claim: event.fields?.terms ?? context.claim }))
export const filed = chart.createStateConfig({
  id: 'filed',
  meta: { status: 'checking', waitsOn: ['handler'] },
  // Nobody's lateness but the body's own: what was filed counts as complete.
  after: { claimCheck: { target: '#serving', actions: [set(({ context }) => ({ counted: [...context.counted, 'claimCheckLate'] }))] } },
  on: {
    stateClaim: { actions: [claimed, tell('claimStated', 'handler')] },
    complete: { target: '#serving', actions: [set(({ event }) => ({ abroad: event.fields?.abroad === 'yes' }))] },
    askToComplete: { target: '#toBeCompleted', actions: [anchor('claimDefect'), tell('claimDefect', 'complainant')] },
  },
})

export const toBeCompleted = chart.createStateConfig({
  id: 'toBeCompleted',
  meta: { status: 'checking', waitsOn: ['complainant'] },
  after: { claimCompletion: over('claimIncomplete', 'claimIncomplete') },
  on: { stateClaim: { target: '#filed', actions: [claimed, anchor('claimFiled'), tell('claimStated', 'handler')] } },
})

/** A door: the claim reaches the respondent, who agreed to be here and has an account; from now the periods run. */
export const serving = chart.createStateConfig({
  id: 'serving',
  always: [
    { guard: 'abroad', target: '#answeringAbroad', actions: [anchor('claimServed'), tell('claimServedAbroad', 'respondent'), tell('claimAccepted', 'complainant')] },
    { target: '#answeringHome', actions: [anchor('claimServed'), tell('claimServed', 'respondent'), tell('claimAccepted', 'complainant')] },
  ],
})

/** How it ends without a decision: freely before the answer, afterwards only with the other side's consent. */
const withdrawn = { target: '#closed', actions: [conclude('withdrawn'), tell('withdrawn', 'complainant', 'respondent', 'handler', 'arbitrator')] }
export const withdrawing = {
  withdraw: { guard: 'mayWithdraw' as const, ...withdrawn },
  askWithdrawal: { guard: 'mayAskWithdrawal' as const, actions: [set({ withdrawalAsked: true }), tellOther('withdrawalAsked')] },
  agreeWithdrawal: { guard: 'withdrawalAsked' as const, ...withdrawn },
  refuseWithdrawal: { guard: 'withdrawalAsked' as const, actions: [set({ withdrawalAsked: false }), tellOther('withdrawalRefused')] },
}
