CREATE TABLE "agreements" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"proceeding_id" text NOT NULL,
	"of_what" text NOT NULL,
	"text_hash" text NOT NULL,
	"sealed" text NOT NULL,
	"names" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "documents" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"proceeding_id" text NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"code" text NOT NULL,
	"audience" text NOT NULL,
	"language" text NOT NULL,
	"edition" integer NOT NULL,
	"data" text,
	"data_hash" text NOT NULL,
	"issued_at" bigint NOT NULL,
	"status" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_at" bigint NOT NULL,
	"lease_until" bigint,
	"last_error" text,
	"unsigned_sha256" text,
	"blob_sha256" text,
	"size" integer,
	"sealed_at" bigint,
	"certificate" text,
	"missing" text
);
--> statement-breakpoint
CREATE TABLE "neutrals" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"organisation_id" text NOT NULL,
	"role" text NOT NULL,
	"skills" text NOT NULL,
	"languages" text NOT NULL,
	"categories" text NOT NULL,
	"interests" text NOT NULL,
	"declared_at" bigint,
	"available_from" bigint,
	"available_until" bigint,
	"away_from" bigint,
	"away_until" bigint,
	"active" boolean DEFAULT true NOT NULL,
	"assigned_at" bigint,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "passkeys" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"credential_id" text NOT NULL,
	"public_key" text NOT NULL,
	"counter" integer NOT NULL,
	"transports" text NOT NULL,
	"synced" boolean NOT NULL,
	"name" text NOT NULL,
	"created_at" bigint NOT NULL,
	"last_used_at" bigint
);
--> statement-breakpoint
CREATE TABLE "signatures" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"proceeding_id" text NOT NULL,
	"seq" integer NOT NULL,
	"of_what" text NOT NULL,
	"seat" text NOT NULL,
	"signer" text NOT NULL,
	"method" text NOT NULL,
	"declined" boolean NOT NULL,
	"text_hash" text NOT NULL,
	"at" bigint NOT NULL,
	"wall_at" bigint NOT NULL,
	"assertion" text,
	"subject" text NOT NULL,
	"sealed" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "parties" ADD COLUMN "neutral_id" text;--> statement-breakpoint
ALTER TABLE "sealed_items" ADD COLUMN "seq" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "agreements_text" ON "agreements" USING btree ("proceeding_id","text_hash");--> statement-breakpoint
CREATE INDEX "agreements_case" ON "agreements" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "documents_code" ON "documents" USING btree ("code");--> statement-breakpoint
CREATE INDEX "documents_case" ON "documents" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "documents_next" ON "documents" USING btree ("status","next_at");--> statement-breakpoint
CREATE INDEX "documents_blob" ON "documents" USING btree ("blob_sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "neutrals_entry" ON "neutrals" USING btree ("organisation_id","role","user_id");--> statement-breakpoint
CREATE INDEX "neutrals_user" ON "neutrals" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "passkeys_credential" ON "passkeys" USING btree ("credential_id");--> statement-breakpoint
CREATE INDEX "passkeys_user" ON "passkeys" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "signatures_event" ON "signatures" USING btree ("case_id","seq");--> statement-breakpoint
CREATE INDEX "signatures_text" ON "signatures" USING btree ("proceeding_id","text_hash");