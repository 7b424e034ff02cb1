/** How the yearly check of a merchant's registration went (Norm 6.1(4)). */
export const checks = ['unchecked', 'verified', 'unverifiable'] as const
export type Check = (typeof checks)[number]
