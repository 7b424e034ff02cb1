/** `npm start`: serves the portal and says where it is and who a visitor of the demonstration can be. */
import module from 'node:module'
import { join } from 'node:path'

process.env.NODE_ENV = 'production'
process.chdir(join(import.meta.dirname, '..', '..'))
// From Node 22 on compiled code is kept between starts.
const { enableCompileCache } = /** @type {{ enableCompileCache?: (folder: string) => unknown }} */ (module)
enableCompileCache?.(join(process.env.HEJIE_BUILD ?? 'build', '.compiled'))
const { serve } = await import('../server.js')

const started = await serve(process.env.HEJIE_BUILD ?? 'build').catch((problem) => {
  console.error(problem?.code === 'EADDRINUSE' ? `Port ${problem.port} is taken. Set PORT to a free one.` : problem)
  process.exit(1)
})

if (!started.started) {
  console.error(
    ['Hejie does not start, because its settings are wrong:', ...started.problems.map((problem) => `  - ${problem}`)].join('\n'),
  )
  process.exit(1)
}

const { settings, port, people, stop } = started
const address = settings.publicUrl ?? `http://localhost:${port}`
if (port !== settings.port && settings.port !== 0) console.log(`Port ${settings.port} is taken, so the portal listens on ${port}.`)
console.log(`\n  和解 Hejie is open at ${address}${settings.demo ? '   (demonstration)' : ''}`)
if (settings.demo) console.log(`  What it remembers is in ${settings.dataFolder}; delete that folder to begin again.`)
if (people.length > 0) {
  const width = Math.max(...people.map(({ role }) => role.length))
  console.log(
    `\n  Be one of these people:\n${people.map(({ role, name, url }) => `    ${role.padEnd(width)}  ${address}${url}  ${name}`).join('\n')}`,
  )
}
console.log('\n  Stop it with Ctrl+C.\n')

let asked = false
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, async () => {
    // A second Ctrl+C means now.
    if (asked) process.exit(130)
    asked = true
    await stop()
    process.exit(0)
  })
}
