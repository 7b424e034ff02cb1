import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

export default defineConfig({
  publicDir: 'app/public',
  resolve: { alias: { '~': import.meta.dirname } },
  // The letters' components come as one package with much that no letter uses: built in, what is unused is left out, and the portal starts sooner.
  ssr: { noExternal: [/^@react-email\/(?!render)/] },
  plugins: [tailwindcss(), remix(remixConfig)],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rollupOptions: {
      // No news: a route that only answers with data has nothing for the browser; the letters use a part of their package.
      onwarn: (warning, warn) => (['EMPTY_BUNDLE', 'UNUSED_EXTERNAL_IMPORT'].includes(warning.code ?? '') ? undefined : warn(warning)),
    },
  },
})
