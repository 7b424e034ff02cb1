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
ALTER TABLE "sealed_items" ADD COLUMN "seq" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "neutrals_entry" ON "neutrals" USING btree ("organisation_id","role","user_id");--> statement-breakpoint
CREATE INDEX "neutrals_user" ON "neutrals" USING btree ("user_id");