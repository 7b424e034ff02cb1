import { deciders } from './moves/deciders'
import { office } from './moves/office'
import { parties } from './moves/parties'

/** Who may do what in an arbitration, with which fields. Moves of parts are in the folders of the parts. */
export const moves = { ...parties, ...office, ...deciders }
