/** Lays the organisations, registry entries and people of the demonstration into an empty store, in one write. */
import { uuidv7 } from 'uuidv7'
import type { Store } from '~/db/index.server'
import { hashPassword } from '../people/password.server'
import { bodyEntries, demoPassword, everybody, organisations, people, platformEntries, roster, shops } from './world'

/** `since`: how long they have been there (epoch ms): before the first case. */
export async function foundWorld(store: Store, since: number): Promise<void> {
  const passwordHash = await hashPassword(demoPassword)
  await store.write(async ({ db, t }) => {
    const unverified = new Set<string>(Object.entries(shops).filter(([, s]) => !s.verified).map(([key]) => key))
    await db.insert(t.organisations).values(Object.entries(organisations).map(([key, o]) => ({ ...o, createdAt: since, verifiedAt: unverified.has(key) ? null : since })))
    for (const [key, { naming, ...entry }] of Object.entries(platformEntries)) {
      await db.insert(t.platforms).values({ ...entry, organisationId: organisations[key as 'jishi'].id, namingPublishedAt: naming ? since : null })
    }
    for (const [key, s] of Object.entries(shops)) {
      const o = organisations[key as 'shanlan']
      await db.insert(t.merchants).values({
        organisationId: o.id, platformId: organisations[s.platform].id, shopName: o.name, person: s.person, registeredName: s.registeredName, licenceNo: s.licenceNo, address: s.address,
        serviceAddress: s.address, email: s.email, phone: s.phone, showsRegisteredName: s.shows, selfOperated: s.selfOperated ?? false, verifiedAt: s.verified ? since : null, unverifiableSince: null,
      })
    }
    for (const [key, entry] of Object.entries(bodyEntries)) await db.insert(t.bodies).values({ ...entry, organisationId: organisations[key as 'yunchuan'].id })
    for (const p of everybody) {
      await db.insert(t.users).values({
        id: p.id, email: p.email, emailVerifiedAt: since, name: p.name, phone: p.phone, passwordHash, locale: p.locale, simple: p.simple ?? false,
        role: p.role === 'admin' || p.role === 'auditor' ? p.role : 'member', createdAt: since,
      })
      if (p.of) await db.insert(t.memberships).values({ id: uuidv7(), organisationId: organisations[p.of].id, userId: p.id, role: 'owner', createdAt: since })
    }
    await db.insert(t.neutrals).values(roster.map((n) => ({
      id: n.id, userId: people[n.who].id, organisationId: organisations[n.keeper].id, role: people[n.who].role as 'mediator' | 'arbitrator', skills: n.skills, languages: n.languages,
      categories: n.categories, interests: n.interests.map((key) => organisations[key].id), declaredAt: since, createdAt: since,
    })))
  })
}
