/** The people and bodies of the proofs, always the same ids, so that a run can be repeated to the byte. */
import type { Handle } from '~/db/index.server'
import type { House } from '~/app/house.server'
import { openHouse } from '~/app/open-house.server'
import type { Settings } from '~/app/settings.server'

const id = (n: number) => `01900000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
export const consumer = id(0xa)
export const merchant = id(0xb)
export const officer = id(0xc)
export const associate = id(0xd)
export const inspector = id(0xe)
export const shop = id(0xb0)
export const otherShop = id(0xb1)
export const platform = id(0xc0)
export const association = id(0xd0)
export const authority = id(0xe0)
/** Whose roster comes next, and the officers who decide what the first may not decide alone. */
export const otherAssociation = id(0xd1)
const [secondOfficer, secondAssociate, elsewhere] = [id(0xf), id(0x10), id(0x11)]

/** Who speaks for a seat. A respondent that is the platform is spoken for by its officer. */
export const speakers = { complainant: consumer, respondent: merchant, platform: officer, association: associate, authority: inspector } as const

const staff: readonly (readonly [organisation: string, user: string])[] = [
  [shop, merchant], [otherShop, merchant], [platform, officer], [association, associate], [authority, inspector],
  [platform, secondOfficer], [association, secondAssociate], [otherAssociation, elsewhere],
]
/** Everybody who may speak for an organisation. */
export const voices = (organisation: string): string[] => staff.flatMap(([org, userId]) => (org === organisation ? [userId] : []))
const bodies = [
  [shop, 'merchant', '山岚茶具'], [otherShop, 'merchant', '远山瓷坊'], [platform, 'platform', '集市'], [association, 'association', '消费者协会'], [authority, 'authority', '市场监督管理局'],
  [otherAssociation, 'association', '邻市消费者协会'],
] as const

/**
 * The rosters of both associations: the people who mediate and who decide, each with the id of their entry. One of each has an
 * interest in a shop, one is away for a summer.
 */
type Neutral = { user: string; entry: string; role: 'mediator' | 'arbitrator'; of: string; interests?: string[]; awayFrom?: number; awayUntil?: number }
const neutral = (n: number, role: Neutral['role'], more: Partial<Neutral> = {}): Neutral => ({ user: id(0x20 + n), entry: id(0x200 + n), role, of: association, ...more })
const summer = { awayFrom: Date.UTC(2026, 5, 1), awayUntil: Date.UTC(2026, 8, 1) }
export const mediators = [
  ...[1, 2, 3, 4].map((n) => neutral(n, 'mediator')), neutral(5, 'mediator', { interests: [shop] }), neutral(6, 'mediator', summer), neutral(7, 'mediator', { of: otherAssociation }),
]
export const arbitrators = [
  ...[8, 9, 10, 11, 12].map((n) => neutral(n, 'arbitrator')), neutral(13, 'arbitrator', { interests: [otherShop] }), neutral(14, 'arbitrator', summer), neutral(15, 'arbitrator', { of: otherAssociation }),
]

export async function settle(house: House): Promise<void> {
  await house.store.write(async ({ db, t }: Handle) => {
    await db.insert(t.organisations).values(bodies.map(([org, kind, name]) => ({ id: org, kind, name, createdAt: 0, verifiedAt: 1 })))
    const people = [...new Set([consumer, ...staff.map(([, userId]) => userId), ...[...mediators, ...arbitrators].map((n) => n.user)])]
    await db.insert(t.users).values(people.map((userId, n) => ({ id: userId, email: `person-${n}@example.cn`, emailVerifiedAt: 1, name: `林${'晓山川远舟帆'[n % 6]}`, locale: 'zh-CN' as const, createdAt: 0 })))
    await db.insert(t.memberships).values(staff.map(([organisationId, userId], n) => ({ id: id(0x100 + n), organisationId, userId, role: 'officer' as const, createdAt: 0 })))
    const known = { registeredName: '某某有限公司', licenceNo: '91110000', address: '北京', serviceAddress: '北京', email: 'service@example.cn', phone: '010-00000000' }
    await db.insert(t.platforms).values({ ...known, organisationId: platform, site: 'https://jishi.example', namingPublishedAt: 1 })
    await db.insert(t.neutrals).values([...mediators, ...arbitrators].map(({ user, entry, of, interests = [], ...n }) => ({ ...n, id: entry, userId: user, organisationId: of, interests, skills: [], languages: ['zh-CN' as const], categories: [], declaredAt: 1, createdAt: 0 })))
    await db.insert(t.merchants).values({ ...known, organisationId: shop, platformId: platform, shopName: '山岚茶具', person: 'legal', verifiedAt: 1 })
  })
}

/** The house as the portal opens it, over a folder of the proof's own. */
export const houseAt = (dataFolder: string): Promise<House> => openHouse({ dataFolder, databaseUrl: undefined, secret: Buffer.alloc(32, 7) } as Partial<Settings> as Settings)
