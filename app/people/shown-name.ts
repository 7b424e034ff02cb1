/**
 * What a merchant is called, and which of its facts are shown, to whom. Whether the public sees the registered name is
 * agreed between platform and merchant (Norm 6.1(3)); a natural person's address, phone and mail are never public (Norm 7).
 */
export type MerchantFacts = {
  organisationId: string
  platformId: string | null
  shopName: string
  person: 'natural' | 'legal'
  registeredName: string
  licenceNo: string | null
  address: string
  serviceAddress: string
  email: string
  phone: string
  showsRegisteredName: boolean
  selfOperated: boolean
  verifiedAt: number | null
  unverifiableSince: number | null
}

/** 'public': anybody. 'registration': its own members, its platform's, the portal's administrators, and whom a disclosure shows it in a case. */
export type MerchantViewer = 'public' | 'registration'

/** '阿福数码（深圳阿福贸易有限公司）', or the shop's name alone where the registered one is not shown. */
export function shownName(merchant: Pick<MerchantFacts, 'shopName' | 'registeredName' | 'showsRegisteredName'>, viewer: MerchantViewer): string {
  const shown = viewer === 'registration' || merchant.showsRegisteredName
  return shown && merchant.registeredName !== merchant.shopName ? `${merchant.shopName}（${merchant.registeredName}）` : merchant.shopName
}

export type ShownMerchant = Pick<MerchantFacts, 'organisationId' | 'platformId' | 'shopName' | 'person' | 'selfOperated' | 'verifiedAt' | 'unverifiableSince'> &
  Partial<Pick<MerchantFacts, 'registeredName' | 'licenceNo' | 'address' | 'serviceAddress' | 'email' | 'phone'>> & { name: string }

/** The facts this viewer may see; what is not shown is absent, so that no page can print it by mistake. */
export function shownMerchant(m: MerchantFacts, viewer: MerchantViewer): ShownMerchant {
  const { organisationId, platformId, shopName, person, selfOperated, verifiedAt, unverifiableSince } = m
  const common = { organisationId, platformId, shopName, person, selfOperated, verifiedAt, unverifiableSince, name: shownName(m, viewer) }
  const { registeredName, licenceNo, address, serviceAddress, email, phone } = m
  if (viewer === 'registration') return { ...common, registeredName, licenceNo, address, serviceAddress, email, phone }
  if (!m.showsRegisteredName) return common
  return person === 'legal' ? { ...common, registeredName, licenceNo, serviceAddress } : { ...common, registeredName }
}

/** Who looks: `person` as session.server knows them, or undefined for a visitor. */
export function merchantViewer(person: { role: string; organisations: readonly { id: string }[] } | undefined, merchant: Pick<MerchantFacts, 'organisationId' | 'platformId'>): MerchantViewer {
  if (!person) return 'public'
  const own = person.organisations.some(({ id }) => id === merchant.organisationId || id === merchant.platformId)
  return own || person.role === 'admin' ? 'registration' : 'public'
}
