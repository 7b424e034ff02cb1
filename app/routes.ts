import { index, route, type RouteConfig } from '@remix-run/route-config'

/** The site map: URL -> module. Every page of the portal is listed here and nowhere else. */
export default [
  index('pages/home.tsx'),
  route('preferences', 'pages/preferences.tsx'),
  route('*', 'pages/not-found.tsx'),
] satisfies RouteConfig
