/**
 * `npm run admin -- --email you@example.org --name 'Your Name'`: makes the first administrator, or an existing user one.
 * `--forget them@example.org`: forgets a person for good.
 * The password is asked for on the terminal, or read as the first line of standard input; never from an argument, which
 * every user of the machine could read.
 */
import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { parseArgs } from 'node:util'
import { furnish } from '../house.server'
import { openHouse } from '../open-house.server'
import { email as emailShape } from '../people/email'
import { appointAdmin } from '../people/first-admin.server'
import { forget } from '../people/forget.server'
import { personName } from '../people/new-account.server'
import { hashPassword, passwordProblem, shortest } from '../people/password.server'
import { userByEmail } from '../people/users.server'
import { readSettings } from '../settings.server'
import { secretKept } from './secret'

const end = (code: 0 | 1, ...lines: string[]): never => {
  ;(code ? console.error : console.log)(lines.join('\n'))
  process.exit(code)
}

/** What readline would echo is dropped while a password is typed. */
let muted = false
let lines: AsyncIterator<string> | undefined
const hushed = () => new Writable({ write: (chunk, _encoding, done) => void (muted || process.stdout.write(chunk), done()) })

const sayings = {
  required: 'it is empty',
  'password-short': `it has fewer than ${shortest} characters`,
  'password-long': 'it is too long',
  'password-common': 'it is on the lists that attackers try first, or is made of the name or address',
  characters: 'it holds control characters',
}

const usage = "Usage: npm run admin -- --email you@example.org --name 'Your Name'\n       npm run admin -- --forget them@example.org"
const notForgotten = {
  'not-found': 'There is no account with this address.',
  self: 'Nobody forgets themselves.',
  'not-the-address': 'This is not the same address.',
  'open-case': 'This person sits, or sat, in a case that is still open. They can be forgotten once it has ended.',
  'last-admin': 'This is the last administrator. Make somebody else an administrator first.',
  'last-owner': 'This is the last owner of an organisation. Make somebody else an owner first.',
}
const given = arguments_()
const read = readSettings(process.env, secretKept)
if (!read.ok) end(1, 'Nothing was done, because the settings are wrong:', ...read.problems.map((problem) => `  - ${problem}`))
const { settings } = read as Extract<typeof read, { ok: true }>

const house = await openHouse(settings).catch((problem: Error) => end(1, `Nothing was done: ${problem.message}`, 'If the portal is running on its own SQLite file, stop it first, then start it again.'))
furnish(house)

const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: hushed(), terminal: true }) : undefined
if (given.forget !== undefined) await forgotten(given.forget)
const address = emailShape.safeParse(given.email ?? (await ask('E-mail address: ')))
if (!address.success) end(1, 'This is not an e-mail address.', usage)
const email = address.data!

const known = await userByEmail(house.store, email)
const appointed = await appointAdmin(house.store, email, known && known.emailVerifiedAt !== null ? undefined : await newAccount())
terminal?.close()
await house.store.close()
if ('refused' in appointed) end(1, 'This account is disabled. An administrator can enable it again; nothing was changed.')
else end(0, { made: `${email} is now an administrator and can sign in.`, raised: `${email} is now an administrator. Sign in anew.`, already: `${email} is an administrator already; nothing was changed.` }[appointed.ok])

async function newAccount() {
  const name = personName.safeParse(given.name ?? (await ask('Name: ')))
  if (!name.success) end(1, 'A new administrator needs a name of at most 50 characters.', usage)
  const password = terminal ? await ask(`Password (at least ${shortest} characters): `, true) : await firstLine()
  const problem = passwordProblem(password, [email, name.data!])
  if (problem) end(1, `This password is not taken: ${sayings[problem]}.`)
  if (terminal && (await ask('Once more: ', true)) !== password) end(1, 'The two passwords are not the same. Nothing was changed.')
  return { name: name.data!, passwordHash: await hashPassword(password), locale: 'zh-CN' as const }
}

/** On a terminal the address is typed once more; without one the argument is enough. */
async function forgotten(typed: string): Promise<never> {
  const whom = emailShape.safeParse(typed)
  if (!whom.success) end(1, 'This is not an e-mail address.', usage)
  const person = await userByEmail(house.store, whom.data!)
  const again = person && terminal ? await ask('Their words are gone for good. Type the address once more: ') : whom.data!
  const done = person ? await forget('console', person.id, again) : { refused: 'not-found' as const }
  terminal?.close()
  await house.store.close()
  return 'refused' in done ? end(1, notForgotten[done.refused], 'Nothing was changed.') : end(0, 'The person is forgotten. The record is proved as before: npm run verify')
}

function arguments_() {
  try {
    return parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' }, forget: { type: 'string' } } }).values
  } catch (problem) {
    return end(1, (problem as Error).message, usage, 'A password is never given as an argument.')
  }
}

async function ask(question: string, hidden = false): Promise<string> {
  if (!terminal) return end(1, 'There is no terminal to ask on: give --email and --name, and the password as the first line of standard input.', usage)
  process.stdout.write(question)
  muted = hidden
  // Read as a stream: what is typed (or pasted) ahead of a question is not lost.
  lines ??= terminal[Symbol.asyncIterator]()
  const { value, done } = await lines.next()
  const answer = done ? end(1, '', 'Nothing was changed.') : value
  muted = false
  if (hidden) process.stdout.write('\n')
  return answer
}

async function firstLine(): Promise<string> {
  let all = ''
  for await (const chunk of process.stdin.setEncoding('utf8')) {
    all += chunk
    if (all.includes('\n') || all.length > 10_000) break
  }
  return all.split('\n', 1)[0]!.replace(/\r$/, '')
}
