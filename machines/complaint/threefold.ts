/**
 * Consumer Protection Law art. 55: for fraud the consumer may ask, besides what was lost, three times the price paid, and at
 * least 500 CNY. Food has a rule of its own (Food Safety Law 148: ten times); the pages name it and do not compute it.
 */
export const threefold = { times: 3, leastFen: 50_000, clause: 'CPL 55' } as const

/** `fen`: the price of the goods or the cost of the service that was the fraud. */
export const threefoldOf = (fen: number): number => Math.max(threefold.times * fen, threefold.leastFen)
