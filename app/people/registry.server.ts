/** The public registers of platforms, merchants and bodies: what may be seen, searched and paged. */
import { and, asc, desc, eq, getTableColumns, inArray, or, sql, type Column, type SQL } from 'drizzle-orm'
import type { Tables } from '~/db/index.server'
import { house } from '../house.server'
import type { Person } from './session.server'
import { merchantViewer, shownMerchant, type ShownMerchant } from './shown-name'
import type { Locale } from '../words/locales'

export type PlatformRow = Tables['platforms']['$inferSelect']
export type MerchantRow = Tables['merchants']['$inferSelect']
export type BodyRow = Tables['bodies']['$inferSelect']
type Named = { name: string; nameEn: string | null; letterLocale: Locale }
export type PlatformEntry = PlatformRow & Named & { verifiedAt: number | null }
export type BodyEntry = BodyRow & Named & { kind: 'association' | 'authority'; verifiedAt: number | null }

/** What a register is asked: words, and where the page begins (ids of the last or first entry of the page before). */
export type RegisterQuery = { words: string; after?: string | undefined; before?: string | undefined }
export type RegisterPage<T> = { rows: T[]; after?: string | undefined; before?: string | undefined }
export const pageSize = 20

const idShape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** A query string as a register reads it: anything odd is left out, since a register is a place to look, not a form. */
export function registerQuery(url: URL): RegisterQuery {
  const words = (url.searchParams.get('q') ?? '').normalize('NFKC').replace(/[\p{C}]/gu, '').trim().slice(0, 100)
  const id = (name: string) => [url.searchParams.get(name) ?? ''].find((value) => idShape.test(value))
  return { words, after: id('after'), before: id('before') }
}

export async function platformsRegister(query: RegisterQuery): Promise<RegisterPage<PlatformEntry>> {
  const { db, t } = house().store
  const { platforms: p, organisations: o } = t
  return paged(query, o, (where, order, limit) =>
    db.select({ ...getTableColumns(p), name: o.name, nameEn: o.nameEn, letterLocale: o.letterLocale, verifiedAt: o.verifiedAt }).from(p).innerJoin(o, eq(o.id, p.organisationId))
      .where(and(eq(o.kind, 'platform'), where, contains([o.name, o.nameEn, p.registeredName, p.site], query.words))).orderBy(...order).limit(limit))
}

export async function bodiesRegister(query: RegisterQuery): Promise<RegisterPage<BodyEntry>> {
  const { db, t } = house().store
  const { bodies: b, organisations: o } = t
  return paged(query, o, (where, order, limit) =>
    db.select({ ...getTableColumns(b), kind: sql<'association' | 'authority'>`${o.kind}`, name: o.name, nameEn: o.nameEn, letterLocale: o.letterLocale, verifiedAt: o.verifiedAt }).from(b).innerJoin(o, eq(o.id, b.organisationId))
      .where(and(inArray(o.kind, ['association', 'authority']), where, contains([o.name, o.nameEn, b.region], query.words))).orderBy(...order).limit(limit))
}

export type MerchantEntry = ShownMerchant & { platform: string | null }

/** A registered name is found only where it is shown: a register that answers to a hidden name has told it. */
export async function merchantsRegister(query: RegisterQuery, person: Person | undefined, platformId?: string): Promise<RegisterPage<MerchantEntry>> {
  const { db, t } = house().store
  const { merchants: m, organisations: o } = t
  const platform = sql<string | null>`(select ${sql.identifier('name')} from ${o} as p where p.id = ${m.platformId})`
  const found = query.words ? or(contains([m.shopName], query.words), and(eq(m.showsRegisteredName, true), contains([m.registeredName, m.licenceNo], query.words))) : undefined
  const page = await paged(query, o, (where, order, limit) =>
    db.select({ ...getTableColumns(m), name: o.name, platform }).from(m).innerJoin(o, eq(o.id, m.organisationId))
      .where(and(eq(o.kind, 'merchant'), where, found, platformId ? eq(m.platformId, platformId) : undefined)).orderBy(...order).limit(limit))
  return { ...page, rows: page.rows.map(({ platform: of, ...row }) => ({ ...shownMerchant(row, merchantViewer(person, row)), platform: of })) }
}

export async function platformEntry(id: string): Promise<PlatformEntry | undefined> {
  const { db, t: { platforms: p, organisations: o } } = house().store
  const [row] = await db.select({ ...getTableColumns(p), name: o.name, nameEn: o.nameEn, letterLocale: o.letterLocale, verifiedAt: o.verifiedAt }).from(p).innerJoin(o, eq(o.id, p.organisationId)).where(eq(p.organisationId, id))
  return row
}

export async function bodyEntry(id: string): Promise<BodyEntry | undefined> {
  const { db, t: { bodies: b, organisations: o } } = house().store
  const [row] = await db.select({ ...getTableColumns(b), kind: sql<'association' | 'authority'>`${o.kind}`, name: o.name, nameEn: o.nameEn, letterLocale: o.letterLocale, verifiedAt: o.verifiedAt }).from(b).innerJoin(o, eq(o.id, b.organisationId)).where(eq(b.organisationId, id))
  return row
}

/** The whole row, for forms and for shownMerchant; never for a page as it is. */
export async function merchantRow(id: string): Promise<MerchantRow | undefined> {
  const { db, t: { merchants: m } } = house().store
  const [row] = await db.select().from(m).where(eq(m.organisationId, id))
  return row
}

/** What an organisation is called and written to in; undefined when there is none. */
export async function namesOf(id: string): Promise<Named | undefined> {
  const { db, t: { organisations: o } } = house().store
  const [row] = await db.select({ name: o.name, nameEn: o.nameEn, letterLocale: o.letterLocale }).from(o).where(eq(o.id, id))
  return row
}

/** Every platform, for a choice; there are few. */
export async function platformChoices(): Promise<{ id: string; name: string }[]> {
  const { db, t: { organisations: o } } = house().store
  return db.select({ id: o.id, name: o.name }).from(o).where(eq(o.kind, 'platform')).orderBy(asc(o.name)).limit(1000)
}

/** Entries by name; a page begins after (or ends before) the entry whose id was given, found by its present name. */
async function paged<Row extends { organisationId: string }>(
  query: RegisterQuery, o: Tables['organisations'],
  run: (where: SQL | undefined, order: SQL[], limit: number) => PromiseLike<Row[]>,
): Promise<RegisterPage<Row>> {
  const { store } = house()
  const backwards = query.before !== undefined
  const key = query.before ?? query.after
  const [from] = key ? await store.db.select({ name: o.name, id: o.id }).from(o).where(eq(o.id, key)) : []
  const cut = from && (backwards ? sql`(${o.name}, ${o.id}) < (${from.name}, ${from.id})` : sql`(${o.name}, ${o.id}) > (${from.name}, ${from.id})`)
  const order = backwards ? [desc(o.name), desc(o.id)] : [asc(o.name), asc(o.id)]
  const found = await run(cut, order, pageSize + 1)
  const more = found.length > pageSize
  const rows = backwards ? found.slice(0, pageSize).reverse() : found.slice(0, pageSize)
  return {
    rows,
    after: (backwards ? from : more) ? rows.at(-1)?.organisationId : undefined,
    before: (backwards ? more : from) ? rows[0]?.organisationId : undefined,
  }
}

/** Plain containment without regard to ASCII case; what the reader types is never a pattern. */
function contains(columns: Column[], words: string): SQL | undefined {
  if (!words) return undefined
  const pattern = `%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  return or(...columns.map((column) => sql`lower(${column}) like ${pattern} escape '\\'`))
}
