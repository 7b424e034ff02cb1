import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')

/** Vite without the Remix plugin: tests import the portal's modules as they are. */
export default defineConfig({
  root,
  resolve: { alias: { '~': root } },
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    globalSetup: ['tests/postgres.setup.ts'],
    setupFiles: ['tests/words.setup.ts'],
    environment: 'node',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // One is kept free by default, which on two processors is half of them.
    maxWorkers: '100%',
  },
})
