/** What drizzle cannot say for PostgreSQL: append-only triggers and the full-text index. Laid anew after every migration. */
const appendOnly = ['case_events', 'disclosures', 'remedies', 'audit', 'pinned_rules', 'agreements', 'signatures']

export const functions = [
  `CREATE OR REPLACE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$`,
  `CREATE OR REPLACE FUNCTION only_erased() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
     IF NEW.sealed IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.event_id <> OLD.event_id OR NEW.subject <> OLD.subject THEN RAISE EXCEPTION 'a body can only be erased'; END IF;
     RETURN NEW; END $$`,
]
export const triggers: Record<string, string> = {
  ...Object.fromEntries(appendOnly.map((t) => [`${t}_append_only`, `CREATE TRIGGER ${t}_append_only BEFORE UPDATE OR DELETE ON ${t} FOR EACH ROW EXECUTE FUNCTION append_only()`])),
  event_bodies_no_delete: `CREATE TRIGGER event_bodies_no_delete BEFORE DELETE ON event_bodies FOR EACH ROW EXECUTE FUNCTION append_only()`,
  event_bodies_only_erased: `CREATE TRIGGER event_bodies_only_erased BEFORE UPDATE ON event_bodies FOR EACH ROW EXECUTE FUNCTION only_erased()`,
}
export const once = [`CREATE INDEX IF NOT EXISTS search_rows_text ON search_rows USING gin (to_tsvector('simple', body))`]
