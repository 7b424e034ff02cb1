import { index, route, type RouteConfig } from '@remix-run/route-config'

/** The site map: URL -> module. Every page of the portal is listed here and nowhere else. */
export default [
  index('pages/home.tsx'),
  route('preferences', 'pages/preferences.tsx'),
  route('mailbox', 'pages/letters/mailbox.tsx'),
  route('mailbox/:id', 'pages/letters/letter.tsx'),
  route('mailbox/:id/html', 'pages/letters/letter-html.ts'),
  route('admin/letters', 'pages/letters/undelivered.tsx'),
  route('evidence', 'pages/evidence/bring.ts'),
  route('evidence/:id', 'pages/evidence/file.ts'),
  route('evidence/:id/original', 'pages/evidence/original.ts'),
  route('evidence/:id/thumbnail', 'pages/evidence/thumbnail.ts'),
  route('*', 'pages/not-found.tsx'),
] satisfies RouteConfig
