/** The bodies of many events at once: each subject's key is read once, not once for every event. */
import type { Handle } from '~/db/index.server'
import type { Sealer } from '~/db/record/sealing'

/** `undefined`: the body was erased with its person. */
export type Body = { fields?: Record<string, unknown>; data?: Record<string, unknown>; filing?: Record<string, unknown>; input?: Record<string, unknown>; /** its texts wait for the body's eye */ held?: true } | undefined

export async function openBodies(h: Handle, sealer: Sealer, rows: readonly { subject: string | null; sealed: string | null }[]): Promise<Body[]> {
  const opened = await sealer.openAll(h, rows.map((r) => ({ subject: r.subject ?? '', sealed: r.sealed })))
  return opened.map((text) => (text === undefined ? undefined : (JSON.parse(text) as Body)))
}
