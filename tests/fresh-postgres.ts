import { inject } from 'vitest'

/** The address of an empty PostgreSQL database of the caller's own; the server behind it is shared by the run. */
export async function freshPostgres(): Promise<string> {
  const answer = await fetch(inject('postgresBroker'))
  const text = await answer.text()
  if (!answer.ok) throw new Error(`no PostgreSQL for this test: ${text}`)
  return text
}
