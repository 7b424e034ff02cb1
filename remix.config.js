// @ts-check
/**
 * The one home of Remix's options; vite.config.ts hands them to the plugin.
 * `@satisfies` matters: Remix drops unknown keys without a word.
 *
 * HEJIE_BUILD lets two people build the same tree side by side (it must stay below build/).
 * @satisfies {import('@remix-run/dev').VitePluginConfig}
 */
const config = {
  appDirectory: 'app',
  buildDirectory: process.env.HEJIE_BUILD ?? 'build',
  future: {
    v3_singleFetch: true,
    v3_routeConfig: true,
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
  },
}

export default config
