import { defineRules } from '../rulebook'
import { sharedRules } from '../rules/shared'

/** A platform closes a calendar month after it said so, and thirty days after its homepage did. */
export const rules = defineRules({ platformClosingNotice: sharedRules.platformClosingNotice, platformClosingHomepage: sharedRules.platformClosingHomepage })
