import { RemixBrowser } from '@remix-run/react'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { factsOfDocument, PageFactsProvider } from './page-facts'
import { teach } from './words/words'

/** Loads the one catalogue this page is written in, then takes the page over. */
async function hydrate() {
  const facts = factsOfDocument(document.documentElement)
  if (facts.locale === 'en') teach('en', (await import('./words/en')).en)
  else teach('zh-CN', (await import('./words/zh-CN')).zhCN)
  startTransition(() => {
    hydrateRoot(
      document,
      <PageFactsProvider facts={facts}>
        <RemixBrowser />
      </PageFactsProvider>,
    )
  })
}

void hydrate()

// The page for when there is no connection. Without it the browser shows its own.
void navigator.serviceWorker?.register('/offline.js').catch(() => undefined)
