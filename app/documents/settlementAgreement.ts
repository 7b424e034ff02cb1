/** 和解协议: the legal text as it was signed, the same in plain words after it, and by whom and how it was signed. */
import { agreementText, type Register } from '../settlement/text'
import { termsOf, type Given, type Template } from './given'
import type { Locale } from '~/machines/workflow'
import { some, type Block } from './sheet'
import { issued, partyNote, signatures } from './speaking'

export const settlementAgreement: Template = (given, locale) => {
  const { about } = given
  const zh = locale === 'zh-CN'
  const { legal, plain } = textsOf(given, locale)
  return {
    title: legal.title,
    blocks: some(
      ...sectionsOf(legal),
      signatures(given, locale, ['complainant', 'respondent']),
      about.agreement ? { kind: 'note', text: zh ? `签署文本的 SHA-256：${about.agreement.textHash}。各方签署的是这一文本，改动一字即不相符。` : `SHA-256 of the text that was signed: ${about.agreement.textHash}. Everyone signed this text; a single changed character no longer matches.` } : partyNote(locale),
      { kind: 'heading', text: zh ? '附：通俗说明（不影响正文的效力）' : 'Annex: the same in plain words (does not change the text above)' },
      ...sectionsOf(plain).map((block): Block => (block.kind === 'heading' ? { kind: 'paragraph', text: block.text, strong: true } : block)),
      issued(given, locale),
      { kind: 'note', text: zh ? '本文件由本平台根据签署记录生成并签章；协议的当事人是上列双方，本平台不是协议一方。' : 'This file was made and sealed by the portal from the record of the signatures; the agreement is between the parties named, and the portal is not one of them.' },
    ),
  }
}

/** What was signed; before signatures were kept with their text, and where there are none, the same text from the terms. */
function textsOf({ about, data }: Given, locale: Locale): { legal: Register; plain: Register } {
  const signed = about.agreement?.text[locale]
  const made = agreementText({
    of: 'settlement', reference: about.reference, reached: data.reached ?? 'talks', agreedAt: about.issuedAt, terms: termsOf(data.terms), days: 15, rules: about.rules,
    names: Object.fromEntries(Object.entries(about.names).map(([seat, name]) => [seat, name[locale]])),
  }, locale)
  return { legal: signed ?? made.legal, plain: about.agreement?.plain?.[locale] ?? made.plain }
}

export const sectionsOf = (register: Register): Block[] =>
  register.sections.flatMap(({ heading, lines }): Block[] => [{ kind: 'heading', text: heading }, ...lines.map((text): Block => ({ kind: 'paragraph', text, indent: true }))])
