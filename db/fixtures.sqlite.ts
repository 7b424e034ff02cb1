/** What drizzle cannot say for SQLite: append-only triggers and the full-text index. Laid anew after every migration. */
const appendOnly = ['case_events', 'disclosures', 'remedies', 'audit', 'pinned_rules', 'agreements', 'signatures']

export const triggers: Record<string, string> = {
  ...Object.fromEntries(
    appendOnly.flatMap((table) =>
      ['UPDATE', 'DELETE'].map((act) => {
        const name = `${table}_no_${act.toLowerCase()}`
        return [name, `CREATE TRIGGER ${name} BEFORE ${act} ON ${table} BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`]
      }),
    ),
  ),
  event_bodies_no_delete: `CREATE TRIGGER event_bodies_no_delete BEFORE DELETE ON event_bodies BEGIN SELECT RAISE(ABORT, 'event_bodies is append-only'); END`,
  event_bodies_only_erased: `CREATE TRIGGER event_bodies_only_erased BEFORE UPDATE ON event_bodies WHEN NEW.sealed IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.event_id <> OLD.event_id OR NEW.subject <> OLD.subject BEGIN SELECT RAISE(ABORT, 'a body can only be erased'); END`,
  search_rows_in: `CREATE TRIGGER search_rows_in AFTER INSERT ON search_rows BEGIN INSERT INTO search_fts(rowid, body) VALUES (NEW.n, NEW.body); END`,
  search_rows_out: `CREATE TRIGGER search_rows_out AFTER DELETE ON search_rows BEGIN INSERT INTO search_fts(search_fts, rowid, body) VALUES ('delete', OLD.n, OLD.body); END`,
}

export const once = [`CREATE VIRTUAL TABLE IF NOT EXISTS search_fts USING fts5(body, content='search_rows', content_rowid='n', tokenize='unicode61')`]
