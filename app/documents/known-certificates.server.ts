/** Every certificate the portal has ever sealed with, by its fingerprint: a document stays verifiable after the key was replaced. */
import { eq } from 'drizzle-orm'
import forge from 'node-forge'
import type { Handle, Store } from '~/db/index.server'
import type { Certificate } from './certificate.server'

const keyFor = (fingerprint: string) => `seal-certificate:${fingerprint}`
const kept = new WeakMap<Store, Set<string>>()

export async function keepCertificate(store: Store, { fingerprint, chain }: Certificate): Promise<void> {
  const known = kept.get(store) ?? new Set()
  if (known.has(fingerprint)) return
  await store.write((tx) => tx.db.insert(tx.t.installation).values({ key: keyFor(fingerprint), value: forge.pki.certificateToPem(chain[0]!) }).onConflictDoNothing())
  kept.set(store, known.add(fingerprint))
}

export async function isOwnCertificate(h: Handle, fingerprint: string): Promise<boolean> {
  const t = h.t.installation
  return (await h.db.select({ key: t.key }).from(t).where(eq(t.key, keyFor(fingerprint)))).length > 0
}
