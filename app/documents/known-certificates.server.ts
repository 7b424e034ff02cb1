/** Every certificate the portal has ever sealed with, by its fingerprint: a document stays verifiable after the key was replaced. */
import { eq } from 'drizzle-orm'
import forge from 'node-forge'
import type { Handle, Store } from '~/db/index.server'
import type { Certificate } from './certificate.server'

const keyFor = (fingerprint: string) => `seal-certificate:${fingerprint}`

/** Asked of the store each time: a demonstration that was laid anew has forgotten it, and what is sealed next must be known again. */
export async function keepCertificate(store: Store, { fingerprint, chain }: Certificate): Promise<void> {
  if (await isOwnCertificate(store, fingerprint)) return
  await store.write((tx) => tx.db.insert(tx.t.installation).values({ key: keyFor(fingerprint), value: forge.pki.certificateToPem(chain[0]!) }).onConflictDoNothing())
}

export async function isOwnCertificate(h: Handle, fingerprint: string): Promise<boolean> {
  const t = h.t.installation
  return (await h.db.select({ key: t.key }).from(t).where(eq(t.key, keyFor(fingerprint)))).length > 0
}
