/** What may be asked for, offered and owed. Codes; words are the complaint's field `remedy`, the menu by kind is in kinds.ts. */
export const remedyCodes = [
  'refund', 'partRefund', 'return', 'replacement', 'repair', 'redo', 'missingQuantity', 'priceCut', 'compensation', 'apology',
] as const
export type Remedy = (typeof remedyCodes)[number]
