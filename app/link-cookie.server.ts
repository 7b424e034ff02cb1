/**
 * The signed link of a respondent without an account, once it has been opened: the token leaves the address bar and this
 * cookie stands for it, HttpOnly and signed, until the browser is closed or twelve hours are over. Whether a link still
 * holds (expired, revoked, party changed) is read from the store at every use.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { wallClock } from './clock.server'
import { house } from './house.server'
import { keyOf } from './open-house.server'

const lifetime = 12 * 3_600_000
/** A shop with many complaints opens several letters in one sitting; the newest links are kept. */
const most = 12
/** `token` leads on to claiming the shop's account; it is as good as the cookie itself. */
export type OpenedLink = { grantId: string; until: number; token: string }

const nameOf = () => (house().settings.https ? '__Host-hejie-link' : 'hejie-link')
const macOf = (text: string) => createHmac('sha256', keyOf(house().settings, 'link-cookie')).update(text).digest('base64url')

/** Links opened in this browser and still within their time, newest first. A cookie that is not ours says nothing. */
export function openedLinks(request: Request): OpenedLink[] {
  const value = cookieNamed(request, nameOf())
  const cut = value?.lastIndexOf('.') ?? -1
  if (!value || cut < 0 || value.length > 4000) return []
  const text = value.slice(0, cut)
  const given = Buffer.from(value.slice(cut + 1))
  const right = Buffer.from(macOf(text))
  if (given.length !== right.length || !timingSafeEqual(given, right)) return []
  return text.split('~').map(read).filter(({ until }) => until > wallClock())
}

const read = (entry: string): OpenedLink => {
  const [grantId = '', until = '', token = ''] = entry.split('.')
  return { grantId, until: Number(until), token }
}

/** The Set-Cookie header that adds a link to those already opened. */
export function keepLink(request: Request, grantId: string, token: string): string {
  const others = openedLinks(request).filter((l) => l.grantId !== grantId).slice(0, most - 1)
  const text = [{ grantId, until: wallClock() + lifetime, token }, ...others].map((l) => `${l.grantId}.${l.until}.${l.token}`).join('~')
  return `${nameOf()}=${text}.${macOf(text)}; ${attributes()}`
}

/** The Set-Cookie header that forgets every opened link of this browser. */
export const forgetLinks = (): string => `${nameOf()}=; Max-Age=0; ${attributes()}`

const attributes = () => `Path=/; HttpOnly; SameSite=Lax${house().settings.https ? '; Secure' : ''}`

function cookieNamed(request: Request, name: string): string | undefined {
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const cut = pair.indexOf('=')
    if (cut > 0 && pair.slice(0, cut).trim() === name) return pair.slice(cut + 1).trim()
  }
  return undefined
}
