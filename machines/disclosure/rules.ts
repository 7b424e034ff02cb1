import { defineRules } from '../rulebook'
import { sharedRules } from '../rules/shared'

/** The merchant's true registration, to the consumer in a dispute (norm 7). */
export const rules = defineRules({
  identityDisclosureToConsumer: sharedRules.identityDisclosureToConsumer,
  disclosureFinal: { n: 15, unit: 'workDay', start: 'requested', class: 'procedure', pausable: false, clause: 'CPL 44', source: 'choice', remind: ['platform'] },
})
