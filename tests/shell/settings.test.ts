import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { secretKept } from '~/app/launch/secret'
import { readSettings } from '~/app/settings.server'

const secret = Buffer.from(Array.from({ length: 32 }, (_, n) => (n * 37) % 256)).toString('base64')
const keptSecret = () => Buffer.alloc(32, 7)
const whole = {
  HEJIE_MODE: 'production',
  HEJIE_SECRET: secret,
  PUBLIC_URL: 'https://hejie.example.org',
  SMTP_URL: 'smtps://user:password@mail.example.org:465',
  MAIL_FROM: 'hejie@example.org',
  TRUST_PROXY: 'loopback',
}

const problemsOf = (env: Record<string, string | undefined>) => {
  const read = readSettings(env, keptSecret)
  return read.ok ? [] : read.problems
}

describe('a demonstration needs no settings', () => {
  test('it opens its doors, remembers in ./data and keeps a secret of its own', () => {
    const read = readSettings({}, keptSecret)
    expect(read).toMatchObject({
      ok: true,
      settings: {
        mode: 'demo',
        demo: true,
        port: 3000,
        dataFolder: './data',
        databaseUrl: undefined,
        sessionCookie: 'hejie',
        https: false,
        trustProxy: false,
      },
    })
    expect(read.ok && read.settings.secret).toEqual(Buffer.alloc(32, 7))
  })

  test('an empty variable is as good as none', () => {
    expect(problemsOf({ PORT: '', HEJIE_MODE: ' ', DATABASE_URL: '', HEJIE_SECRET: '', TRUST_PROXY: '' })).toEqual([])
  })
})

describe('production is refused until every setting is there and strong', () => {
  test('all that is missing is named at once', () => {
    expect(problemsOf({ HEJIE_MODE: 'production' })).toEqual([
      'HEJIE_SECRET is missing: production needs base64 of at least 32 random bytes; make one with: openssl rand -base64 32',
      'PUBLIC_URL is missing: production needs the address people use, such as https://hejie.example.org',
      'SMTP_URL is missing: production must be able to send letters, for example smtps://user:password@mail.example.org:465',
      'MAIL_FROM is missing: production needs the address letters come from, such as hejie@example.org',
      "TRUST_PROXY is missing: say which proxies may speak for a visitor's address, or 'none'",
    ])
  })

  test('whole settings are accepted: secure cookie, no demonstration doors', () => {
    expect(readSettings(whole, () => expect.fail('production never asks for the kept secret'))).toMatchObject({
      ok: true,
      settings: {
        demo: false,
        https: true,
        sessionCookie: '__Host-hejie',
        publicUrl: 'https://hejie.example.org',
        trustProxy: ['loopback'],
        logLevel: 'info',
      },
    })
  })

  test('wrong and missing settings are told together', () => {
    const { MAIL_FROM: _, ...rest } = whole
    expect(problemsOf({ ...rest, PORT: '99999', HEJIE_SECRET: 'short' })).toEqual([
      'PORT must be a port number from 0 to 65535',
      'HEJIE_SECRET is too short: it must be base64 of at least 32 random bytes; make one with: openssl rand -base64 32',
      'MAIL_FROM is missing: production needs the address letters come from, such as hejie@example.org',
    ])
  })
})

test.each([
  [{ HEJIE_MODE: 'prod' }, "HEJIE_MODE must be 'demo' or 'production'"],
  [{ PORT: 'http' }, 'PORT must be a port number from 0 to 65535'],
  [{ PORT: '80.5' }, 'PORT must be a whole number'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be an address such as postgres://user:password@host:5432/hejie'],
  [{ SMTP_URL: 'mail.example.org' }, 'SMTP_URL must be an address such as smtps://user:password@mail.example.org:465'],
  [{ PUBLIC_URL: 'https://example.org/hejie' }, 'PUBLIC_URL must have no path: the portal lives at the root of its host'],
  [{ MAIL_FROM: 'Hejie <a@example.org>' }, 'MAIL_FROM must be a bare e-mail address such as hejie@example.org'],
  [{ HEJIE_SECRET: 'A'.repeat(44) }, 'HEJIE_SECRET is too weak: its bytes repeat; make one with: openssl rand -base64 32'],
  [{ HEJIE_SECRET: 'not base64 !' }, 'HEJIE_SECRET must be base64 of at least 32 random bytes; make one with: openssl rand -base64 32'],
  [{ TRUST_PROXY: 'yes' }, "TRUST_PROXY must be 'none', a number of hops from 1 to 9, or a list of addresses such as 10.0.0.0/8,loopback"],
  [{ METRICS_TOKEN: 'tiny' }, 'METRICS_TOKEN is too short: at least 16 characters'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be fatal, error, warn, info, debug or silent'],
  [{ ...whole, PUBLIC_URL: 'http://hejie.example.org' }, 'PUBLIC_URL must begin with https:// in production'],
])('%o is refused with the exact words', (env, problem) => {
  expect(problemsOf(env)).toEqual([problem])
})

describe('the demonstration keeps its secret in the data folder', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'hejie-secret-')), 'data')
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('made once, readable by its owner only, the same at the next start', () => {
    const first = secretKept(folder)
    expect(first).toHaveLength(32)
    expect(secretKept(folder)).toEqual(first)
    if (process.platform !== 'win32') expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(folder, 'secret.key'), 'utf8').trim()).toBe(first.toString('base64'))
  })
})
