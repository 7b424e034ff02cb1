/** '云市监投受〔2026〕12号': the running number of an authority's own forms, counted for each authority, year and kind of form. */
import { sql } from 'drizzle-orm'
import type { Handle } from '~/db/index.server'
import { inShanghai } from '../words/format'
import type { DocumentKind } from './kinds'

const marks: Partial<Record<DocumentKind, string>> = {
  complaintRegistration: '投登', reportRegistration: '举登', transferNotice: '投送', identityRequest: '投限', acceptance: '投受', nonAcceptance: '投不受',
  mediationNotice: '投调', mediationTermination: '投终', mediationStatement: '投调书', reportResult: '举告',
}

/** undefined for documents that are not among the official forms. Counted in the write that issues, so that no number is used twice. */
export async function officialNumber(h: Handle, organisationId: string, kind: DocumentKind, at: number): Promise<string | undefined> {
  const mark = marks[kind]
  if (!mark) return undefined
  const { year } = inShanghai(at)
  const t = h.t.installation
  const [row] = await h.db.insert(t).values({ key: `number:${organisationId}:${year}:${kind}`, value: '1' })
    .onConflictDoUpdate({ target: t.key, set: { value: sql`cast(cast(${t.value} as integer) + 1 as text)` } }).returning({ value: t.value })
  return `${mark}〔${year}〕${row!.value}号`
}
