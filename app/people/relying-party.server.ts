/** For whom passkeys are made: the portal's own address. Where none is set (a demonstration), the address of the request. */
import { house } from '../house.server'

export type RelyingParty = { origin: string; rpId: string }

export function relyingParty(request: Request): RelyingParty {
  const origin = house().settings.publicUrl ?? new URL(request.url).origin
  return { origin, rpId: new URL(origin).hostname }
}
