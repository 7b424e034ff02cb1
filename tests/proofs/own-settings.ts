/** Imported first where the portal's log is imported: a proof keeps nothing in the installation's folder and logs nothing. */
import { createHash } from 'node:crypto'

export const ownSecret = createHash('sha384').update('proofs of hejie').digest('base64')
process.env.HEJIE_SECRET = ownSecret
process.env.LOG_LEVEL = 'silent'
