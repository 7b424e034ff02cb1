import type { TestProject } from 'vitest/node'
import { brokerOfPostgres } from './postgres'

/** One PostgreSQL for the whole run, started when the first test asks for it (tests/postgres.ts). */
export default async function setup(project: TestProject) {
  const broker = await brokerOfPostgres()
  project.provide('postgresBroker', broker.address)
  return broker.stop
}

declare module 'vitest' {
  interface ProvidedContext {
    postgresBroker: string
  }
}
