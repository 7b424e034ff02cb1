import { defineRules } from '../rulebook'
import { sharedRules } from '../rules/shared'

/** The platform's answer to an association: first and final (norm 9.2 says 'in time'; the numbers are ours). */
export const rules = defineRules({ associationFeedback: sharedRules.associationFeedback, associationFeedbackFinal: sharedRules.associationFeedbackFinal })
