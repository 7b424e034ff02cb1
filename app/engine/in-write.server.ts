import { hash } from 'node:crypto'
import { canonical } from '~/db/record/canonical'
import { RepeatWrite, StoreUnavailable, type Handle } from '~/db/index.server'
import type { Refusal } from '~/machines/workflow'
import type { House } from '../house.server'

/** Runs a write; what the store cannot take becomes a refusal that may be repeated with the same key. */
export async function inWrite<T>(house: Pick<House, 'store'>, job: (h: Handle) => Promise<T | Refusal>): Promise<T | Refusal> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await house.store.write(job)
    } catch (error) {
      if (error instanceof RepeatWrite && attempt < 3) continue
      if (error instanceof StoreUnavailable || error instanceof RepeatWrite) return { refused: 'unavailable', detail: error.message }
      throw error
    }
  }
}
export const hashOf = (body: unknown) => hash('sha256', canonical(JSON.parse(JSON.stringify(body))))
