import type { TaleKey } from './tales'

/** Which worked example tells which trouble, filed how long ago, and after how many steps we come upon it. */
export type Scene = { story: string; tale: TaleKey; daysAgo: number; steps?: number; handler?: 'platform' | 'association'; input?: Record<string, unknown> }

export const scenes: readonly Scene[] = []
