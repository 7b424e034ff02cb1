ALTER TABLE "evidence" ADD COLUMN "name_held" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "search_rows" ADD COLUMN "at" bigint;