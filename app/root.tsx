import type { LoaderFunctionArgs } from '@remix-run/node'
import { Links, Outlet, Scripts, ScrollRestoration, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { usePageFacts } from './page-facts'
import { ErrorPage } from './parts/ErrorPage'
import { Shell } from './parts/Shell'
import { Title } from './parts/Title'
import { shellOf } from './shell.server'
import styles from './styles/main.css?url'

export const links = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export async function loader({ request }: LoaderFunctionArgs) {
  return { shell: await shellOf(request) }
}

/** The document, also when a page failed: then root's own data may be missing and the shell shows what it can. */
export function Layout({ children }: { children: ReactNode }) {
  const { locale, mode, nonce, requestId, failed } = usePageFacts()
  const data = useRouteLoaderData<typeof loader>('root')
  return (
    <html lang={locale} data-mode={mode} data-request={requestId} data-failed={failed ? '' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Title />
        <Links />
      </head>
      <body>
        <Shell facts={data?.shell}>{children}</Shell>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage />
}
