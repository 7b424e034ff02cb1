/** Papers for the court, in whichever proceeding a side may ask for them: each set is drawn, sealed and kept for good, so none is made without need. */
import { sharedRules } from './rules/shared'
import type { Happening, Party } from './workflow'

/** the instant of each side's last set */
export type Bundled = { bundled?: Partial<Record<Party, number>> }
const apart = sharedRules.courtBundleAgain.n * 3_600_000

/** Not twice within the time of the rule courtBundleAgain, and not while nothing has happened since this side's last. */
export const bundleDue = ({ context, event }: { context: Bundled; event: Happening }): boolean => {
  const last = event.by && context.bundled?.[event.by]
  return event.facts?.nothingSinceBundle !== true && (last === undefined || event.at - last >= apart)
}
export const bundledNow = ({ context, event }: { context: Bundled; event: Happening }): Bundled => ({ bundled: { ...context.bundled, [event.by!]: event.at } })
