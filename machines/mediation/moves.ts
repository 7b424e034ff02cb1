import { bodies } from './moves/bodies'
import { mediators } from './moves/mediators'
import { parties } from './moves/parties'

/** Who may do what in a mediation, with which fields. Moves of parts are in the folders of the parts. */
export const moves = { ...parties, ...mediators, ...bodies }
