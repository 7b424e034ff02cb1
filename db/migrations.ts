/** The generated SQL files of one dialect in order, as drizzle-kit's journal names them. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Migration = { name: string; statements: string[] }

export function migrationsOf(dialect: 'sqlite' | 'pg'): Migration[] {
  const folder = join(repositoryRoot(), 'db/migrations', dialect)
  const journal = JSON.parse(readFileSync(join(folder, 'meta/_journal.json'), 'utf8')) as { entries: { tag: string }[] }
  return journal.entries.map(({ tag }) => ({
    name: tag,
    statements: readFileSync(join(folder, `${tag}.sql`), 'utf8').split('--> statement-breakpoint').map((s) => s.trim()).filter(Boolean),
  }))
}

/** This module runs from the sources and from the built server: the repository is the nearest folder with db/migrations. */
export function repositoryRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'db/migrations'))) {
    const up = dirname(folder)
    if (up === folder) throw new Error('db/migrations was not found above the program')
    folder = up
  }
  return folder
}
