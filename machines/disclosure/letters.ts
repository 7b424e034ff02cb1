import type { Letter } from '../workflow'

/** The request, with its last day; the parent tells what came of it. */
export const letters: Record<string, Letter> = { registrationAsked: { button: 'case', due: 'identityDisclosureToConsumer' } }
