import type { Kit } from '../columns'

/** Who mediates and decides: entries of the rosters that consumer associations keep. */
export const neutrality = (k: Kit) => ({
  neutrals: k.table('neutrals', {
    id: k.id('id').primaryKey(),
    userId: k.id('user_id').notNull(),
    /** the association that keeps the roster */
    organisationId: k.id('organisation_id').notNull(),
    role: k.str('role').notNull().$type<'mediator' | 'arbitrator'>(),
    skills: k.json('skills').notNull().$type<readonly Skill[]>(),
    languages: k.json('languages').notNull().$type<readonly ('zh-CN' | 'en')[]>(),
    /** kinds of case they take; none named: every kind */
    categories: k.json('categories').notNull().$type<readonly string[]>(),
    /** organisations in which they have declared an interest */
    interests: k.json('interests').notNull().$type<readonly string[]>(),
    /** when they last declared their interests themselves; until then they are given no case */
    declaredAt: k.at('declared_at'),
    /** when they serve */
    availableFrom: k.at('available_from'),
    availableUntil: k.at('available_until'),
    /** an absence they announced */
    awayFrom: k.at('away_from'),
    awayUntil: k.at('away_until'),
    active: k.bool('active').notNull().default(true),
    /** the last case they were given: of two with the same load the one who waited longer comes first */
    assignedAt: k.at('assigned_at'),
    createdAt: k.at('created_at').notNull(),
  }, (t) => [k.uniqueIndex('neutrals_entry').on(t.organisationId, t.role, t.userId), k.index('neutrals_user').on(t.userId)]),

  /** somebody asked by e-mail to serve: an address and what the body wrote of them, until they accept and an entry is made */
  rosterInvitations: k.table('roster_invitations', {
    id: k.id('id').primaryKey(),
    organisationId: k.id('organisation_id').notNull(),
    role: k.str('role').notNull().$type<'mediator' | 'arbitrator'>(),
    email: k.str('email').notNull(),
    /** the entry as it will be */
    entry: k.json('entry').notNull().$type<EntryWritten>(),
    /** it holds while who sent it governs */
    invitedBy: k.id('invited_by').notNull(),
    createdAt: k.at('created_at').notNull(),
    expiresAt: k.at('expires_at').notNull(),
    declinedAt: k.at('declined_at'),
    /** the entry that came of it */
    neutralId: k.id('neutral_id'),
  }, (t) => [k.uniqueIndex('roster_invitations_one').on(t.organisationId, t.role, t.email), k.index('roster_invitations_email').on(t.email)]),
})

export type EntryWritten = {
  skills: readonly Skill[]; languages: readonly ('zh-CN' | 'en')[]; categories: readonly string[]; interests: readonly string[]
  availableFrom: number | null; availableUntil: number | null; active: boolean
}

/** What a neutral knows best: a closed list, so that both languages name each. */
export type Skill = 'consumerLaw' | 'contract' | 'productQuality' | 'digital' | 'accounting' | 'psychology'
