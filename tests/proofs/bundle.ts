/**
 * One file for each child, so that a start is fast. The bundle lies inside the repository, where it finds native packages and
 * db/migrations as the built server does. `mutations` make an engine with a known fault: a proof that does not find it proves nothing.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import type { build as Build, Plugin } from 'esbuild'

export const root = resolve(import.meta.dirname, '../..')
const viteRequire = createRequire(createRequire(join(root, 'package.json')).resolve('vite/package.json'))
const { build } = viteRequire('esbuild') as { build: typeof Build }

/** Of this process only: several proofs may run at once. */
const own = join(root, 'node_modules/.cache/hejie-proofs', String(process.pid))
export const forget = () => rmSync(own, { recursive: true, force: true })

/** file (from the root) -> source as it is -> source with the fault. Must change something. */
export type Mutations = Record<string, (source: string) => string>

export async function bundle(name: string, entry: string, mutations: Mutations = {}, folder = own): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, `${name}.mjs`)
  await build({
    entryPoints: [join(root, 'tests/proofs', entry)], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'error',
    external: ['libsql', 'sharp', 'pg-native', 'lightningcss', 'vite', 'pino'], alias: { '~': root }, plugins: [mutate(mutations)],
    banner: { js: "import { createRequire as __r } from 'node:module'; import { dirname as __d } from 'node:path'; const require = __r(import.meta.url);" },
  })
  return outfile
}

const mutate = (mutations: Mutations): Plugin => ({
  name: 'mutate',
  setup(builder) {
    for (const [file, change] of Object.entries(mutations)) {
      builder.onLoad({ filter: new RegExp(`${file.replaceAll('.', '\\.')}$`) }, ({ path }) => {
        const source = readFileSync(path, 'utf8')
        const contents = change(source)
        if (contents === source) throw new Error(`${file} has changed: the fault could not be put in`)
        return { contents, loader: 'ts' }
      })
    }
  },
})
/** Text that must be there, replaced. */
export const swap = (from: string | RegExp, to: string) => (source: string): string => {
  if (typeof from === 'string' ? !source.includes(from) : !from.test(source)) throw new Error(`not found: ${from}`)
  return source.replace(from, to)
}
