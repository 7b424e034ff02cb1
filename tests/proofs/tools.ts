/** strace and gcc, installed from Debian where that is possible, else the caller is told what to do. Never a silent skip. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const has = (tool: string) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).status === 0

export function need(...tools: ('strace' | 'gcc')[]): void {
  const missing = () => tools.filter((t) => !has(t))
  if (missing().length && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing what the proofs need from Debian: ${missing().join(', ')}`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const packages = missing().flatMap((t) => (t === 'gcc' ? ['gcc', 'libc6-dev'] : [t]))
    spawnSync('/usr/bin/apt-get', ['update', '-qq'], { stdio: 'inherit', env })
    spawnSync('/usr/bin/apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: 'inherit', env })
  }
  if (missing().length) throw new Error(`This proof needs ${missing().join(' and ')}. On Debian or Ubuntu: apt-get install ${missing().join(' ')}. It runs on Linux only.`)
}
