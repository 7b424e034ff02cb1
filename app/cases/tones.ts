import type { Tone } from '../parts/StatusTag';

/** How an ending looks. Neutral unless it plainly went well: the portal takes no side in how a dispute ends. */
const good = new Set(['accepted', 'settled', 'resolvedFull', 'resolvedPartly', 'confirmed', 'performed', 'given', 'agreed', 'defaultDecision']);

export const toneOf = (outcome: string | null | undefined): Tone => (outcome && good.has(outcome) ? 'good' : 'calm');
