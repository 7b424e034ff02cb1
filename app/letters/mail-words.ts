/** The words of letters in both languages; kept out of the pages' catalogue, which the browser loads. */
import { mail as en } from '../words/en/mail'
import { mail as zh } from '../words/zh-CN/mail'
import type { Locale } from '../words/locales'

export type MailWords = typeof en
export const mailWords: Record<Locale, MailWords> = { en, 'zh-CN': zh }

/** Letters of the portal itself, by the name in the outbox. */
export type PortalLetterName = keyof MailWords['letters']
export const isPortalLetter = (name: string): name is PortalLetterName => Object.hasOwn(en.letters, name)
