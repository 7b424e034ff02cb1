import type { Kit } from '../columns'
import { casework } from './cases'
import { papers } from './documents'
import { neutrality } from './neutrals'
import { outward } from './outward'
import { people } from './people'
import { settlement } from './settlement'

/** One schema for both dialects: give it a kit of columns. */
export const define = (kit: Kit) => ({ ...people(kit), ...casework(kit), ...outward(kit), ...papers(kit), ...settlement(kit), ...neutrality(kit) })
export type Tables = ReturnType<typeof define>
