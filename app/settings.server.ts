import { z } from 'zod'
import { secretKept } from './launch/secret'

/**
 * Every setting of the portal, read once from the environment by one schema.
 * `readSettings(env)` is pure but for the demonstration's secret, which it is handed; `settings()` is what the portal uses.
 */
export type Mode = 'demo' | 'production'

export interface Settings {
  mode: Mode
  /** Demonstration doors (one-click sign-in, movable clock, mailbox page) are open. */
  demo: boolean
  port: number
  /** Interface to listen on; undefined means every interface. */
  host: string | undefined
  /** Folder of everything the portal remembers on this machine. */
  dataFolder: string
  /** undefined: the embedded SQLite file in the data folder. */
  databaseUrl: string | undefined
  smtpUrl: string | undefined
  mailFrom: string
  /** Where people reach the portal, without a trailing slash; undefined in a demonstration: the address of the request. */
  publicUrl: string | undefined
  /** 32 bytes or more: the key that wraps all other keys, and signs links and cookies. */
  secret: Buffer
  /** People come over https: cookies are Secure and HSTS is sent. */
  https: boolean
  sessionCookie: string
  /** express's `trust proxy`: false, a number of hops, or a list of addresses. */
  trustProxy: false | number | string[]
  metricsToken: string | undefined
  /** PKCS#12 file with the key documents are sealed with; undefined: the portal's own, made in the data folder */
  sealP12: string | undefined
  sealPassword: string | undefined
  /** the association that is a registered arbitration institution, by id: it makes awards; without it there are panel decisions only */
  arbitrationInstitution: string | undefined
  logLevel: string
  /** clockwork and postman run in this process; off where `npm run worker` runs them */
  loops: boolean
}

export type SettingsResult = { ok: true; settings: Settings } | { ok: false; problems: string[] }

const blank = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value)
const optional = <T extends z.ZodType>(type: T) => z.preprocess(blank, type.optional())

const urlOf = (protocols: string[], example: string) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), `must be an address such as ${example}`)

const secretBytes = z
  .string()
  .regex(/^[A-Za-z0-9+/_-]+={0,2}$/, 'must be base64 of at least 32 random bytes; make one with: openssl rand -base64 32')
  .transform((text) => Buffer.from(text, 'base64'))
  .refine(
    (bytes) => bytes.length >= 32,
    'is too short: it must be base64 of at least 32 random bytes; make one with: openssl rand -base64 32',
  )
  .refine(
    (bytes) => bytes.length < 32 || new Set(bytes).size >= 12,
    'is too weak: its bytes repeat; make one with: openssl rand -base64 32',
  )

const proxies = z.string().transform((text, context): false | number | string[] => {
  if (text === 'none') return false
  if (/^[1-9]$/.test(text)) return Number(text)
  const list = text.split(',').map((part) => part.trim())
  if (list.every((part) => /^(loopback|linklocal|uniquelocal|[0-9a-fA-F.:]+(\/\d{1,3})?)$/.test(part))) return list
  context.addIssue({
    code: 'custom',
    message: "must be 'none', a number of hops from 1 to 9, or a list of addresses such as 10.0.0.0/8,loopback",
  })
  return z.NEVER
})

const schema = z.object({
  HEJIE_MODE: z.preprocess(blank, z.enum(['demo', 'production'], "must be 'demo' or 'production'").default('demo')),
  PORT: z.preprocess(
    blank,
    z.coerce
      .number('must be a port number from 0 to 65535')
      .int('must be a whole number')
      .min(0, 'must be a port number from 0 to 65535')
      .max(65535, 'must be a port number from 0 to 65535')
      .default(3000),
  ),
  HOST: optional(z.string()),
  HEJIE_DATA: z.preprocess(blank, z.string().default('./data')),
  DATABASE_URL: optional(urlOf(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/hejie')),
  SMTP_URL: optional(urlOf(['smtp:', 'smtps:'], 'smtps://user:password@mail.example.org:465')),
  MAIL_FROM: optional(z.email('must be a bare e-mail address such as hejie@example.org')),
  PUBLIC_URL: optional(
    urlOf(['http:', 'https:'], 'https://hejie.example.org').refine(
      (text) => new URL(text).pathname === '/',
      'must have no path: the portal lives at the root of its host',
    ),
  ),
  HEJIE_SECRET: optional(secretBytes),
  TRUST_PROXY: z.preprocess(blank, proxies.default(false)),
  METRICS_TOKEN: optional(z.string().min(16, 'is too short: at least 16 characters')),
  SEAL_P12: optional(z.string()),
  SEAL_PASSWORD: optional(z.string()),
  ARBITRATION_INSTITUTION: optional(z.uuid('must be the id of an association of this portal')),
  LOOPS: z.preprocess(blank, z.enum(['on', 'off'], "must be 'on' or 'off'").default('on')),
  LOG_LEVEL: optional(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'must be fatal, error, warn, info, debug or silent')),
})

/**
 * All problems at once, each naming the variable and what is wrong with it.
 * `keptSecret` gives the demonstration's own secret; production never asks for it.
 */
export function readSettings(env: Record<string, string | undefined>, keptSecret: (dataFolder: string) => Buffer): SettingsResult {
  const parsed = schema.safeParse(env)
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`)
  const production = env.HEJIE_MODE?.trim() === 'production'
  if (production) problems.push(...missingInProduction(env))
  if (env.LOOPS?.trim() === 'off' && !env.DATABASE_URL?.trim()) problems.push('LOOPS can be off only with DATABASE_URL (PostgreSQL), where a separate worker keeps the clock')
  if (!parsed.success || problems.length > 0) return { ok: false, problems }

  const given = parsed.data
  const https = given.PUBLIC_URL?.startsWith('https:') ?? false
  return {
    ok: true,
    settings: {
      mode: given.HEJIE_MODE,
      demo: given.HEJIE_MODE === 'demo',
      port: given.PORT,
      host: given.HOST,
      dataFolder: given.HEJIE_DATA,
      databaseUrl: given.DATABASE_URL,
      smtpUrl: given.SMTP_URL,
      mailFrom: given.MAIL_FROM ?? 'hejie@localhost.localdomain',
      publicUrl: given.PUBLIC_URL?.replace(/\/$/, ''),
      secret: given.HEJIE_SECRET ?? keptSecret(given.HEJIE_DATA),
      https,
      sessionCookie: https ? '__Host-hejie' : 'hejie',
      trustProxy: given.TRUST_PROXY,
      metricsToken: given.METRICS_TOKEN,
      sealP12: given.SEAL_P12,
      sealPassword: given.SEAL_PASSWORD,
      arbitrationInstitution: given.ARBITRATION_INSTITUTION,
      loops: given.LOOPS === 'on',
      logLevel: given.LOG_LEVEL ?? (production ? 'info' : 'warn'),
    },
  }
}

function missingInProduction(env: Record<string, string | undefined>): string[] {
  const absent = (name: string) => !env[name]?.trim()
  const problems: string[] = []
  if (absent('HEJIE_SECRET'))
    problems.push('HEJIE_SECRET is missing: production needs base64 of at least 32 random bytes; make one with: openssl rand -base64 32')
  if (absent('PUBLIC_URL'))
    problems.push('PUBLIC_URL is missing: production needs the address people use, such as https://hejie.example.org')
  else if (!env.PUBLIC_URL!.trim().startsWith('https:')) problems.push('PUBLIC_URL must begin with https:// in production')
  if (absent('SMTP_URL'))
    problems.push('SMTP_URL is missing: production must be able to send letters, for example smtps://user:password@mail.example.org:465')
  if (absent('MAIL_FROM')) problems.push('MAIL_FROM is missing: production needs the address letters come from, such as hejie@example.org')
  if (absent('TRUST_PROXY')) problems.push("TRUST_PROXY is missing: say which proxies may speak for a visitor's address, or 'none'")
  return problems
}

let read: SettingsResult | undefined

/** The outcome of reading the process's own environment, once. */
export function settingsOfProcess(): SettingsResult {
  read ??= readSettings(process.env, secretKept)
  return read
}

/** The settings; the server has refused to start before this could fail. */
export function settings(): Settings {
  const result = settingsOfProcess()
  if (!result.ok) throw new Error(`The settings are wrong:\n${result.problems.join('\n')}`)
  return result.settings
}
