import type { Kit } from '../columns'
import { casework } from './cases'
import { outward } from './outward'
import { people } from './people'
import { settlement } from './settlement'

/** One schema for both dialects: give it a kit of columns. */
export const define = (kit: Kit) => ({ ...people(kit), ...casework(kit), ...outward(kit), ...settlement(kit) })
export type Tables = ReturnType<typeof define>
