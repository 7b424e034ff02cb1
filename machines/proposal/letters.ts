import type { Letter } from '../workflow'

export const letters: Record<string, Letter> = {
  proposed: { button: 'case', due: 'proposalWindow' }, yourAnswer: { button: 'case', due: 'proposalWindow' }, notAccepted: { button: 'case' }, takenBack: { button: 'case' },
}
