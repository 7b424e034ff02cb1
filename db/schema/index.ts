import type { Kit } from '../columns'
import { casework } from './cases'
import { outward } from './outward'
import { people } from './people'

/** One schema for both dialects: give it a kit of columns. */
export const define = (kit: Kit) => ({ ...people(kit), ...casework(kit), ...outward(kit) })
export type Tables = ReturnType<typeof define>
