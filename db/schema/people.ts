import type { Kit } from '../columns'

/** Who comes to the door: users, their sessions and one-time tokens, organisations and what the registries say of them. */
export const people = (k: Kit) => ({
  users: k.table('users', {
    id: k.id('id').primaryKey(),
    email: k.str('email').notNull(),
    emailVerifiedAt: k.at('email_verified_at'),
    name: k.str('name').notNull(),
    phone: k.str('phone'),
    passwordHash: k.str('password_hash'),
    locale: k.str('locale').notNull().$type<'zh-CN' | 'en'>(),
    simple: k.bool('simple').notNull().default(false),
    /** portal-wide role; 'member' acts through organisations and own cases only */
    role: k.str('role').notNull().default('member').$type<'member' | 'auditor' | 'admin'>(),
    createdAt: k.at('created_at').notNull(),
    lastLoginAt: k.at('last_login_at'),
    disabledAt: k.at('disabled_at'),
    erasedAt: k.at('erased_at'),
  }, (t) => [k.uniqueIndex('users_email').on(t.email)]),

  sessions: k.table('sessions', {
    id: k.id('id').primaryKey(),
    tokenHash: k.str('token_hash').notNull(),
    userId: k.id('user_id').notNull(),
    createdAt: k.at('created_at').notNull(),
    lastSeenAt: k.at('last_seen_at').notNull(),
    expiresAt: k.at('expires_at').notNull(),
    agent: k.str('agent'),
    revokedAt: k.at('revoked_at'),
  }, (t) => [k.uniqueIndex('sessions_token').on(t.tokenHash), k.index('sessions_user').on(t.userId)]),

  /** e-mail confirmation, password reset, invitation, e-mail change, re-authentication before a signature: stored hashed, used once, expiring */
  tokens: k.table('tokens', {
    id: k.id('id').primaryKey(),
    kind: k.str('kind').notNull().$type<'confirm' | 'reset' | 'invite' | 'change-email' | 'resume' | 'reauth'>(),
    tokenHash: k.str('token_hash').notNull(),
    userId: k.id('user_id'),
    email: k.str('email').notNull(),
    data: k.json('data').$type<Record<string, string>>(),
    createdAt: k.at('created_at').notNull(),
    expiresAt: k.at('expires_at').notNull(),
    usedAt: k.at('used_at'),
  }, (t) => [k.uniqueIndex('tokens_hash').on(t.tokenHash), k.index('tokens_user').on(t.userId, t.kind)]),

  organisations: k.table('organisations', {
    id: k.id('id').primaryKey(),
    kind: k.str('kind').notNull().$type<'platform' | 'merchant' | 'association' | 'authority'>(),
    name: k.str('name').notNull(),
    nameEn: k.str('name_en'),
    createdAt: k.at('created_at').notNull(),
    /** members act for it only once someone of it has been verified (registry or administrator) */
    verifiedAt: k.at('verified_at'),
    /** language of letters to the address in the register, behind which no account stands */
    letterLocale: k.str('letter_locale').notNull().default('zh-CN').$type<'zh-CN' | 'en'>(),
  }, (t) => [k.index('organisations_kind').on(t.kind, t.name)]),

  memberships: k.table('memberships', {
    id: k.id('id').primaryKey(),
    organisationId: k.id('organisation_id').notNull(),
    userId: k.id('user_id').notNull(),
    role: k.str('role').notNull().$type<'owner' | 'officer'>(),
    createdAt: k.at('created_at').notNull(),
    revokedAt: k.at('revoked_at'),
  }, (t) => [k.index('memberships_user').on(t.userId), k.index('memberships_organisation').on(t.organisationId)]),

  /** what a platform must show: licence, address for service, contact, complaint body (Norm 5.3) */
  platforms: k.table('platforms', {
    organisationId: k.id('organisation_id').primaryKey(),
    site: k.str('site').notNull(),
    registeredName: k.str('registered_name').notNull(),
    licenceNo: k.str('licence_no').notNull(),
    address: k.str('address').notNull(),
    serviceAddress: k.str('service_address').notNull(),
    email: k.str('email').notNull(),
    phone: k.str('phone').notNull(),
    /** the contract with merchants binds them to the platform's decision (Norm 6.2, 6.7) */
    contractBinds: k.bool('contract_binds').notNull().default(false),
    /** a procedure for public naming, with the instant it was published (Norm 6.3(2)) */
    namingPublishedAt: k.at('naming_published_at'),
  }),

  /** a merchant on one platform (Norm 6.1); its true registration is shown to a consumer in a dispute (clause 7) */
  merchants: k.table('merchants', {
    organisationId: k.id('organisation_id').primaryKey(),
    platformId: k.id('platform_id'),
    shopName: k.str('shop_name').notNull(),
    person: k.str('person').notNull().$type<'natural' | 'legal'>(),
    registeredName: k.str('registered_name').notNull(),
    licenceNo: k.str('licence_no'),
    address: k.str('address').notNull(),
    serviceAddress: k.str('service_address').notNull(),
    email: k.str('email').notNull(),
    phone: k.str('phone').notNull(),
    /** whether the public sees the registered name is agreed between platform and merchant (Norm 6.1(3)) */
    showsRegisteredName: k.bool('shows_registered_name').notNull().default(false),
    selfOperated: k.bool('self_operated').notNull().default(false),
    verifiedAt: k.at('verified_at'),
    /** marked when the yearly check failed (Norm 6.1(4)) */
    unverifiableSince: k.at('unverifiable_since'),
  }, (t) => [k.index('merchants_platform').on(t.platformId), k.index('merchants_shop').on(t.shopName)]),

  /** consumer associations and authorities */
  bodies: k.table('bodies', {
    organisationId: k.id('organisation_id').primaryKey(),
    region: k.str('region').notNull(),
    address: k.str('address').notNull(),
    email: k.str('email').notNull(),
    phone: k.str('phone').notNull(),
    hours: k.str('hours'),
  }),
})
