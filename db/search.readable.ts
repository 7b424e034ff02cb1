import { sql } from 'drizzle-orm'

/** `mayRead` of app/audience.ts in the words of both databases, for a queue row `q` and a search row `r`; a test holds the two together. */
export const readableHere = sql.raw(
  `(r.audience = 'joint' OR r.audience = 'party:' || q.seat
    OR (r.audience = 'mediation' AND q.seat <> 'arbitrator')
    OR (r.audience = 'deciders' AND q.seat IN ('platform', 'association', 'authority', 'arbitrator'))
    OR (r.audience IN ('caucus:complainant', 'caucus:respondent') AND (q.seat = 'mediator' OR r.audience = 'caucus:' || q.seat)))`,
)
