import type { Letter } from '../workflow'

export const letters: Record<string, Letter> = { toWeigh: { button: 'case', due: 'reviewWeighing' }, toOffice: { button: 'case', due: 'reviewByOffice' } }
