import { useLocation } from '@remix-run/react'
import { createContext, useContext, useState, type ReactNode } from 'react'
import { Spoken } from './words/words'
import type { Locale } from './words/locales'

export type ReadingMode = 'standard' | 'elder'

/** What holds for the whole document, errors included: decided from the request before any loader runs. */
export interface PageFacts {
  locale: Locale
  /** 'elder' is the large-text simple mode (长辈版). */
  mode: ReadingMode
  /** Names this document's request in the log; shown on error pages. */
  requestId: string
  /** For scripts under the content security policy; empty in the browser, which hides it. */
  nonce: string
  /** This document answers a form with a 4xx: its title begins with 'Error:'. */
  failed: boolean
}

const Facts = createContext<PageFacts>({ locale: 'zh-CN', mode: 'standard', requestId: '', nonce: '', failed: false })

/** Which history entry came with the document. Above the router, so that nothing forgets it: one document is one entry. */
const FirstEntry = createContext<{ key?: string }>({})

export function PageFactsProvider({ facts, children }: { facts: PageFacts; children: ReactNode }) {
  const [firstEntry] = useState<{ key?: string }>({})
  return (
    <Facts.Provider value={facts}>
      <FirstEntry.Provider value={firstEntry}>
        <Spoken locale={facts.locale}>{children}</Spoken>
      </FirstEntry.Provider>
    </Facts.Provider>
  )
}

export function usePageFacts(): PageFacts {
  return useContext(Facts)
}

/** False once the reader took a step inside the browser: then what the server said of the document no longer holds of the page. */
export function useFirstPage(): boolean {
  const first = useContext(FirstEntry)
  const { key } = useLocation()
  first.key ??= key
  return first.key === key
}

/** The same facts in the browser, read back from the attributes that root.tsx wrote on <html>. */
export function factsOfDocument(html: HTMLElement): PageFacts {
  return {
    locale: html.lang === 'en' ? 'en' : 'zh-CN',
    mode: html.dataset.mode === 'elder' ? 'elder' : 'standard',
    requestId: html.dataset.request ?? '',
    nonce: '',
    failed: html.dataset.failed === '',
  }
}
