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

/** Who speaks for a seat. A respondent that is the platform is spoken for by its officer. */
export const speakers = { complainant: consumer, respondent: merchant, platform: officer, association: associate, authority: inspector } as const

const staff = [[shop, merchant], [otherShop, merchant], [platform, officer], [association, associate], [authority, inspector]] as const
const bodies = [[shop, 'merchant', '山岚茶具'], [otherShop, 'merchant', '远山瓷坊'], [platform, 'platform', '集市'], [association, 'association', '消费者协会'], [authority, 'authority', '市场监督管理局']] as const

export async function settle(house: House): Promise<void> {
  await house.store.write(async ({ db, t }: Handle) => {
    await db.insert(t.organisations).values(bodies.map(([org, kind, name]) => ({ id: org, kind, name, createdAt: 0, verifiedAt: 1 })))
    await db.insert(t.memberships).values(staff.map(([organisationId, userId], n) => ({ id: id(0x100 + n), organisationId, userId, role: 'officer' as const, createdAt: 0 })))
    const known = { registeredName: '某某有限公司', licenceNo: '91110000', address: '北京', serviceAddress: '北京', email: 'service@example.cn', phone: '010-00000000' }
    await db.insert(t.platforms).values({ ...known, organisationId: platform, site: 'https://jishi.example', namingPublishedAt: 1 })
    await db.insert(t.merchants).values({ ...known, organisationId: shop, platformId: platform, shopName: '山岚茶具', person: 'legal', verifiedAt: 1 })
  })
}

/** The house as the portal opens it, over a folder of the proof's own. */
export const houseAt = (dataFolder: string): Promise<House> => openHouse({ dataFolder, databaseUrl: undefined, secret: Buffer.alloc(32, 7) } as Partial<Settings> as Settings)
