import type { ReactNode } from 'react'
import { useWords } from '../words/words'

const han = /\p{Script=Han}/u
const latinWords = /\p{Script=Latin}{2,}[\s,.;:!?'-]+\p{Script=Latin}{2,}/u
/** A stretch of Chinese with its numbers and signs, inside a sentence of the page's own. */
const stretches = /(\p{Script=Han}(?:[^\p{Script=Latin}]*[\p{Script=Han}\u3000-\u303f\uff00-\uffef*])?)/u

/** The language of a text that can hold no element, such as an option's: undefined when it cannot be told. */
export const langOf = (text: string): 'zh-CN' | 'en' | undefined => (han.test(text) ? 'zh-CN' : latinWords.test(text) ? 'en' : undefined)

/** A name, or what somebody wrote: in their language, which may not be the page's. A screen reader is told which (WCAG 3.1.2). */
export function OwnWords({ children }: { children: string }) {
  const { locale } = useWords()
  const lang = langOf(children) ?? locale
  return lang === locale ? children : <span lang={lang}>{children}</span>
}

/** For a part that is given text or something drawn: text is marked, what is drawn has marked itself. */
export const ownWords = (given: ReactNode): ReactNode => (typeof given === 'string' ? <OwnWords>{given}</OwnWords> : given)
export const mixed = (given: ReactNode): ReactNode => (typeof given === 'string' ? <Mixed>{given}</Mixed> : given)

/** A sentence of the page into which names were put: only the names are marked. */
export function Mixed({ children }: { children: string }) {
  const { locale } = useWords()
  if (locale === 'zh-CN' || !han.test(children)) return children
  return children.split(stretches).map((piece, n) =>
    n % 2 ? (
      <span key={n} lang="zh-CN">
        {piece}
      </span>
    ) : (
      piece
    ),
  )
}
