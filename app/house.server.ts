/** What every room of the running portal may reach: one store, one case clock, one sealer. Furnished once at boot. */
import type { Sealer } from '~/db/record/sealing'
import type { Store } from '~/db/index.server'
import type { CaseClock } from './clock.server'
import type { Settings } from './settings.server'

/** `contactKey`: under which telephone numbers and addresses are found without being written. */
export type House = { settings: Settings; store: Store; clock: CaseClock; sealer: Sealer; contactKey: Buffer }

let furnished: House | undefined
export const furnish = (h: House | undefined): void => { furnished = h }
export function house(): House {
  if (!furnished) throw new Error('the portal has not been started')
  return furnished
}
