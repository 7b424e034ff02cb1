/**
 * `npm run bench -- [--cases 100000] [--quick] [--only moves]`: builds the benchmark as the portal is built and runs it. From its
 * sources it would be measured with what the loader of the sources adds: a name for every closure each time one is made, some
 * 5 to 10 % of a move, which nobody who runs the portal pays.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'

const root = join(import.meta.dirname, '..', '..')
const folder = join(root, process.env.HEJIE_BUILD ?? 'build', 'bench')
await build({
  root, configFile: false, logLevel: 'error', publicDir: false, resolve: { alias: { '~': root } }, ssr: { noExternal: [/^@react-email\/(?!render)/] },
  build: { ssr: 'tests/bench/figures.ts', outDir: folder, emptyOutDir: true, target: 'node20', minify: false },
})
const run = spawn(process.execPath, [join(folder, 'figures.js'), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } })
run.on('exit', (code) => (process.exitCode = code ?? 1))
