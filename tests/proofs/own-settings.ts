/** Imported first where the portal's log is imported: a proof keeps nothing in the installation's folder and logs nothing. */
process.env.HEJIE_SECRET = Buffer.alloc(33, 'proofs of hejie').toString('base64')
process.env.LOG_LEVEL = 'silent'
