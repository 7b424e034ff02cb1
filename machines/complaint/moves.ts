import { handling } from './moves/handling'
import { parties } from './moves/parties'

/** Who may do what in a complaint, with which fields. Moves of parts are in the folders of the parts. */
export const moves = { ...handling, ...parties }
