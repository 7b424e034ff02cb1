import { sql } from 'drizzle-orm'

/**
 * `reads` of app/audience.ts in the words of both databases, for a queue row `q` and a search row `r`; tests hold the two together.
 * The last part: what was confided to another organisation that sat there before stays with it.
 */
export const readableHere = sql.raw(
  `(r.audience = 'joint' OR r.audience = 'party:' || q.seat
    OR (r.audience = 'mediation' AND q.seat <> 'arbitrator')
    OR (r.audience = 'talks' AND q.seat IN ('complainant', 'respondent', 'mediator'))
    OR (r.audience = 'deciders' AND q.seat IN ('platform', 'association', 'authority', 'arbitrator'))
    OR (r.audience IN ('caucus:complainant', 'caucus:respondent') AND (q.seat = 'mediator' OR r.audience = 'caucus:' || q.seat)))
  AND NOT (q.seat = 'respondent' AND r.audience IN ('caucus:respondent', 'party:respondent') AND EXISTS (
    SELECT 1 FROM parties held JOIN parties earlier ON earlier.case_id = held.case_id AND earlier.seat = held.seat AND earlier.until IS NOT NULL AND earlier.organisation_id IS DISTINCT FROM held.organisation_id
    WHERE held.case_id = q.case_id AND held.seat = 'respondent' AND held.until IS NULL AND COALESCE(r.at, 0) < held.since))`,
)
