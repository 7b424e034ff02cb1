import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const pause = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms))

/**
 * Does `work` while no other process holds the lock file, which names its holder. A lock left by a process that is gone is taken over.
 * @param {string} file
 * @param {() => Promise<void>} work
 * @param {(text: string) => void} say
 */
export async function alone(file, work, say) {
  mkdirSync(dirname(file), { recursive: true })
  let told = false
  while (!take(file)) {
    if (!told) say('Another start is preparing this folder; waiting for it.')
    told = true
    await pause(500)
  }
  const release = () => rmSync(file, { force: true })
  const interrupted = () => {
    release()
    process.exit(130)
  }
  process.once('exit', release)
  process.on('SIGINT', interrupted).on('SIGTERM', interrupted)
  try {
    await work()
  } finally {
    release()
    process.off('exit', release)
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (problem) {
    if (/** @type {NodeJS.ErrnoException} */ (problem).code !== 'EEXIST') throw problem
  }
  if (!holderLives(file)) rmSync(file, { force: true })
  return false
}

/** @param {string} file */
function holderLives(file) {
  try {
    const holder = Number(readFileSync(file, 'utf8'))
    // An empty file was made an instant ago and is still being written.
    if (!holder) return true
    process.kill(holder, 0)
    return true
  } catch (problem) {
    return /** @type {NodeJS.ErrnoException} */ (problem).code === 'EPERM'
  }
}
