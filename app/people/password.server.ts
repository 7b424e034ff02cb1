/** Passwords after NIST SP 800-63B-4: long rather than strange, any character, pasted if wished, never truncated. */
import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { wellFormed } from '~/machines/fields'
import { isCommon } from './common-passwords'

/** Characters of a password that is the only factor (SP 800-63B-4, 3.1.1.2), and the most that is hashed. */
export const shortest = 15
const longest = 256

/** argon2id (the number, because the const enum of the package does not survive isolatedModules) at OWASP's first setting. */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export type PasswordProblem = 'required' | 'password-short' | 'password-long' | 'password-common' | 'characters'

/** Why a new password is not taken, or undefined. `about`: what others know of the person, such as name and address. */
export function passwordProblem(given: string, about: string[] = []): PasswordProblem | undefined {
  if (given === '') return 'required'
  if (given.length > longest * 2) return 'password-long'
  if (!wellFormed(given) || given.includes('\u0000')) return 'characters'
  const password = normal(given)
  const length = [...password].length
  if (length < shortest) return 'password-short'
  if (length > longest) return 'password-long'
  if (isCommon(password, about)) return 'password-common'
  return undefined
}

export const hashPassword = (password: string): Promise<string> => hash(normal(password), cost)

/**
 * Whether the password is the one behind `stored`. With nothing stored (unknown address, account without password) the
 * same work is done against a hash nobody can meet, so the answer takes as long.
 */
export async function verifyPassword(stored: string | null | undefined, password: string): Promise<boolean> {
  const possible = password.length <= longest * 2 && wellFormed(password)
  const right = await verify(stored ?? (await unmeetable()), possible ? normal(password) : '')
  return right && possible && Boolean(stored)
}

const normal = (password: string) => password.normalize('NFKC')

let made: Promise<string> | undefined
const unmeetable = () => (made ??= hash(randomBytes(32), cost))
