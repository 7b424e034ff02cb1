import { anchor, end, set, type Given } from '../chart'

const owed = (basis: 'award' | 'settlement') => set(({ event }: Given) => ({ terms: event.data?.terms ?? [], basis, decided: event.data?.basis, counterTerms: event.data?.counterTerms ?? [], counterOwed: 0, counterBreached: 0, signed: [], outcome: undefined }))
/**
 * What an arbitration or panel review tells the complaint, wherever the complaint stands: what was ordered, or agreed there, is
 * owed; corrected orders take the place of the first; a case heard again waits for its new decision; what is done already is done.
 */
export const arbitrated = {
  awarded: { target: '#owing', actions: [owed('award'), end('performance'), end('rating'), anchor('agreedOn')] },
  agreed: { target: '#owing', actions: [owed('settlement'), anchor('agreedOn')] },
  decisionReopened: {
    target: '#inArbitrationRunning',
    actions: [end('performance'), end('rating'), set({ terms: [], basis: undefined, decided: undefined, outcome: undefined, owed: 0, confirmed: 0, breached: 0, counterOwed: 0, counterBreached: 0 })],
  },
  performedAlready: { target: '#solved', actions: [set({ basis: 'declaredFull' as const })] },
} as const
