/**
 * One process holds the file. The lock is SQLite's own lock on a small file beside it: the system frees it when the
 * process dies, however it dies, so a stale lock cannot keep the portal from starting.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import Database from 'libsql'

/** Returns the function that frees the lock. Throws with the holder's process number when another process has it. */
export function takeWriterLock(file: string): () => void {
  const lock = new Database(`${file}.lock`)
  try {
    lock.exec('PRAGMA busy_timeout=0; PRAGMA journal_mode=DELETE; BEGIN EXCLUSIVE')
  } catch {
    lock.close()
    throw new Error(`${file} is held by another process (${holder(file)}). One process writes a SQLite file; use PostgreSQL (DATABASE_URL) for more.`)
  }
  writeFileSync(`${file}.pid`, String(process.pid))
  return () => lock.close()
}

function holder(file: string) {
  try {
    return `pid ${readFileSync(`${file}.pid`, 'utf8')}`
  } catch {
    return 'pid unknown'
  }
}
