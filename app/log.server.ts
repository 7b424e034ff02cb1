import pino from 'pino'
import { settingsOfProcess } from './settings.server'

const read = settingsOfProcess()

/**
 * JSON lines on standard output. What people wrote, their names, addresses and tokens never go in:
 * log ids, codes and counts. The redaction below is the last net, not the rule.
 */
export const log = pino({
  level: read.ok ? read.settings.logLevel : 'warn',
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: ['*.email', '*.password', '*.token', '*.cookie', '*.authorization', '*.body', 'email', 'password', 'token'],
    censor: '[redacted]',
  },
})
