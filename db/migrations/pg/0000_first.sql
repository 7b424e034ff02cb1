CREATE TABLE "audit" (
	"id" text PRIMARY KEY NOT NULL,
	"at" bigint NOT NULL,
	"actor" text NOT NULL,
	"act" text NOT NULL,
	"of_what" text NOT NULL,
	"data" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "blobs" (
	"sha256" text PRIMARY KEY NOT NULL,
	"size" integer NOT NULL,
	"type" text NOT NULL,
	"rendition_sha256" text,
	"rendition_type" text,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "bodies" (
	"organisation_id" text PRIMARY KEY NOT NULL,
	"region" text NOT NULL,
	"address" text NOT NULL,
	"email" text NOT NULL,
	"phone" text NOT NULL,
	"hours" text
);
--> statement-breakpoint
CREATE TABLE "calendars" (
	"version" text PRIMARY KEY NOT NULL,
	"data" text NOT NULL,
	"loaded_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_events" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"seq" integer NOT NULL,
	"proceeding_id" text NOT NULL,
	"workflow" text NOT NULL,
	"kind" text NOT NULL,
	"type" text NOT NULL,
	"actor" text NOT NULL,
	"seat" text,
	"audience" text NOT NULL,
	"at" bigint NOT NULL,
	"cause_seq" integer,
	"rules_version" text NOT NULL,
	"calendar_version" text NOT NULL,
	"facts" text,
	"commitment" text NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" text PRIMARY KEY NOT NULL,
	"reference" text NOT NULL,
	"workflow" text NOT NULL,
	"root_id" text NOT NULL,
	"filed_at" bigint NOT NULL,
	"seq" integer NOT NULL,
	"head" text NOT NULL,
	"rules_hash" text NOT NULL,
	"substance_version" text NOT NULL,
	"procedure_version" text NOT NULL,
	"calendar_version" text NOT NULL,
	"kind" text NOT NULL,
	"amount" bigint NOT NULL,
	"platform_id" text,
	"respondent_id" text,
	"moved_at" bigint NOT NULL,
	"ended_at" bigint,
	"linked_case_id" text
);
--> statement-breakpoint
CREATE TABLE "commands" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"proceeding_id" text NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"payload" text NOT NULL,
	"status" text NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text,
	"user_id" text NOT NULL,
	"kind" text NOT NULL,
	"given" boolean NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deadlines" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"proceeding_id" text NOT NULL,
	"kind" text NOT NULL,
	"rule" text NOT NULL,
	"start" bigint NOT NULL,
	"due" bigint NOT NULL,
	"provisional" boolean NOT NULL,
	"calendar_version" text NOT NULL,
	"open" boolean NOT NULL,
	"armed_seq" integer NOT NULL,
	"closed_seq" integer,
	"how" text
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" text PRIMARY KEY NOT NULL,
	"from_case_id" text NOT NULL,
	"from_seq" integer NOT NULL,
	"selector" text NOT NULL,
	"event" text NOT NULL,
	"data" text NOT NULL,
	"cursor" text NOT NULL,
	"done" boolean NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "disclosures" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"seq" integer NOT NULL,
	"what" text NOT NULL,
	"of_seat" text NOT NULL,
	"to_seat" text NOT NULL,
	"reason" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "drafts" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"workflow" text NOT NULL,
	"data" text NOT NULL,
	"updated_at" bigint NOT NULL,
	"submitted_case_id" text
);
--> statement-breakpoint
CREATE TABLE "event_bodies" (
	"event_id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"subject" text NOT NULL,
	"salt" text,
	"sealed" text
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" text PRIMARY KEY NOT NULL,
	"blob_sha256" text NOT NULL,
	"name" text NOT NULL,
	"owner" text NOT NULL,
	"case_id" text,
	"proceeding_id" text,
	"seq" integer,
	"seat" text,
	"audience" text NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "grants" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"case_id" text NOT NULL,
	"seat" text NOT NULL,
	"organisation_id" text,
	"email" text NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"revoked_at" bigint
);
--> statement-breakpoint
CREATE TABLE "idempotency" (
	"actor" text NOT NULL,
	"key" text NOT NULL,
	"body_hash" text NOT NULL,
	"answer" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "idempotency_actor_key_pk" PRIMARY KEY("actor","key")
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"key" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mailbox" (
	"id" text PRIMARY KEY NOT NULL,
	"to_address" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"message_id" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" text PRIMARY KEY NOT NULL,
	"organisation_id" text NOT NULL,
	"user_id" text NOT NULL,
	"role" text NOT NULL,
	"created_at" bigint NOT NULL,
	"revoked_at" bigint
);
--> statement-breakpoint
CREATE TABLE "merchants" (
	"organisation_id" text PRIMARY KEY NOT NULL,
	"platform_id" text,
	"shop_name" text NOT NULL,
	"person" text NOT NULL,
	"registered_name" text NOT NULL,
	"licence_no" text,
	"address" text NOT NULL,
	"service_address" text NOT NULL,
	"email" text NOT NULL,
	"phone" text NOT NULL,
	"shows_registered_name" boolean DEFAULT false NOT NULL,
	"self_operated" boolean DEFAULT false NOT NULL,
	"verified_at" bigint,
	"unverifiable_since" bigint
);
--> statement-breakpoint
CREATE TABLE "organisations" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"name_en" text,
	"created_at" bigint NOT NULL,
	"verified_at" bigint
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text,
	"proceeding_id" text,
	"seq" integer,
	"workflow" text,
	"letter" text NOT NULL,
	"audience" text NOT NULL,
	"seat" text,
	"address" text,
	"data" text NOT NULL,
	"status" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_at" bigint NOT NULL,
	"lease_until" bigint,
	"last_error" text,
	"created_at" bigint NOT NULL,
	"sent_at" bigint
);
--> statement-breakpoint
CREATE TABLE "parties" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"seat" text NOT NULL,
	"user_id" text,
	"organisation_id" text,
	"pseudonym" text NOT NULL,
	"since" bigint NOT NULL,
	"until" bigint
);
--> statement-breakpoint
CREATE TABLE "pauses" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"proceeding_id" text,
	"reason" text NOT NULL,
	"from_at" bigint NOT NULL,
	"until_at" bigint NOT NULL,
	"opened_seq" integer NOT NULL,
	"ended_seq" integer
);
--> statement-breakpoint
CREATE TABLE "pinned_rules" (
	"hash" text PRIMARY KEY NOT NULL,
	"rules" text NOT NULL,
	"amounts" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platforms" (
	"organisation_id" text PRIMARY KEY NOT NULL,
	"site" text NOT NULL,
	"registered_name" text NOT NULL,
	"licence_no" text NOT NULL,
	"address" text NOT NULL,
	"service_address" text NOT NULL,
	"email" text NOT NULL,
	"phone" text NOT NULL,
	"contract_binds" boolean DEFAULT false NOT NULL,
	"naming_published_at" bigint
);
--> statement-breakpoint
CREATE TABLE "proceedings" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"parent_id" text,
	"workflow" text NOT NULL,
	"part" boolean NOT NULL,
	"snapshot" text NOT NULL,
	"version" integer NOT NULL,
	"open" boolean NOT NULL,
	"state" text NOT NULL,
	"status" text NOT NULL,
	"waits_on" text NOT NULL,
	"next_due" bigint,
	"audience" text NOT NULL,
	"outcome" text,
	"opened_at" bigint NOT NULL,
	"opened_seq" integer NOT NULL,
	"ended_at" bigint
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"seq" integer NOT NULL,
	"kind" text NOT NULL,
	"data" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "queue" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"holder" text NOT NULL,
	"seat" text NOT NULL,
	"open" boolean NOT NULL,
	"mine" boolean NOT NULL,
	"status" text NOT NULL,
	"due" bigint NOT NULL,
	"moved_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "remedies" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"seq" integer NOT NULL,
	"basis" text NOT NULL,
	"terms" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rulebooks" (
	"version" text PRIMARY KEY NOT NULL,
	"workflow" text NOT NULL,
	"platform_id" text,
	"data" text NOT NULL,
	"published_at" bigint NOT NULL,
	"effective_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sealed_items" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"proceeding_id" text NOT NULL,
	"group_name" text NOT NULL,
	"item" text NOT NULL,
	"sealed" text NOT NULL,
	"opened_at" bigint
);
--> statement-breakpoint
CREATE TABLE "search_rows" (
	"n" bigserial PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"audience" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"user_id" text NOT NULL,
	"created_at" bigint NOT NULL,
	"last_seen_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"agent" text,
	"revoked_at" bigint
);
--> statement-breakpoint
CREATE TABLE "subject_keys" (
	"subject" text PRIMARY KEY NOT NULL,
	"wrapped" text,
	"created_at" bigint NOT NULL,
	"destroyed_at" bigint
);
--> statement-breakpoint
CREATE TABLE "tokens" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"token_hash" text NOT NULL,
	"user_id" text,
	"email" text NOT NULL,
	"data" text,
	"created_at" bigint NOT NULL,
	"expires_at" bigint NOT NULL,
	"used_at" bigint
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"email_verified_at" bigint,
	"name" text NOT NULL,
	"phone" text,
	"password_hash" text,
	"locale" text NOT NULL,
	"simple" boolean DEFAULT false NOT NULL,
	"role" text DEFAULT 'member' NOT NULL,
	"created_at" bigint NOT NULL,
	"last_login_at" bigint,
	"disabled_at" bigint,
	"erased_at" bigint
);
--> statement-breakpoint
CREATE INDEX "audit_at" ON "audit" USING btree ("at");--> statement-breakpoint
CREATE INDEX "audit_actor" ON "audit" USING btree ("actor","at");--> statement-breakpoint
CREATE UNIQUE INDEX "case_events_seq" ON "case_events" USING btree ("case_id","seq");--> statement-breakpoint
CREATE INDEX "case_events_proceeding" ON "case_events" USING btree ("proceeding_id","seq");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_reference" ON "cases" USING btree ("reference");--> statement-breakpoint
CREATE INDEX "cases_respondent" ON "cases" USING btree ("respondent_id","filed_at");--> statement-breakpoint
CREATE INDEX "commands_status" ON "commands" USING btree ("status","created_at");--> statement-breakpoint
CREATE INDEX "commands_case" ON "commands" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "consents_case" ON "consents" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "deadlines_proceeding" ON "deadlines" USING btree ("proceeding_id","open","due");--> statement-breakpoint
CREATE INDEX "deadlines_case" ON "deadlines" USING btree ("case_id","open","due");--> statement-breakpoint
CREATE INDEX "deadlines_due" ON "deadlines" USING btree ("due") WHERE "open" = true;--> statement-breakpoint
CREATE INDEX "deliveries_open" ON "deliveries" USING btree ("done","created_at");--> statement-breakpoint
CREATE INDEX "disclosures_case" ON "disclosures" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "drafts_user" ON "drafts" USING btree ("user_id","updated_at");--> statement-breakpoint
CREATE INDEX "event_bodies_case" ON "event_bodies" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "event_bodies_subject" ON "event_bodies" USING btree ("subject");--> statement-breakpoint
CREATE INDEX "evidence_case" ON "evidence" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "evidence_owner" ON "evidence" USING btree ("owner","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "grants_token" ON "grants" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "grants_case" ON "grants" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "mailbox_at" ON "mailbox" USING btree ("at");--> statement-breakpoint
CREATE INDEX "mailbox_to" ON "mailbox" USING btree ("to_address","at");--> statement-breakpoint
CREATE INDEX "memberships_user" ON "memberships" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "memberships_organisation" ON "memberships" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "merchants_platform" ON "merchants" USING btree ("platform_id");--> statement-breakpoint
CREATE INDEX "merchants_shop" ON "merchants" USING btree ("shop_name");--> statement-breakpoint
CREATE INDEX "organisations_kind" ON "organisations" USING btree ("kind","name");--> statement-breakpoint
CREATE INDEX "outbox_next" ON "outbox" USING btree ("status","next_at");--> statement-breakpoint
CREATE INDEX "outbox_case" ON "outbox" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "parties_case" ON "parties" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "parties_user" ON "parties" USING btree ("user_id","case_id");--> statement-breakpoint
CREATE INDEX "parties_organisation" ON "parties" USING btree ("organisation_id","seat","case_id");--> statement-breakpoint
CREATE INDEX "pauses_case" ON "pauses" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "proceedings_case" ON "proceedings" USING btree ("case_id","open");--> statement-breakpoint
CREATE INDEX "proceedings_parent" ON "proceedings" USING btree ("parent_id","open");--> statement-breakpoint
CREATE INDEX "publications_kind" ON "publications" USING btree ("kind","at");--> statement-breakpoint
CREATE UNIQUE INDEX "queue_case" ON "queue" USING btree ("case_id","holder","seat");--> statement-breakpoint
CREATE INDEX "queue_due" ON "queue" USING btree ("holder","open","mine","due","id");--> statement-breakpoint
CREATE INDEX "queue_moved" ON "queue" USING btree ("holder","moved_at","id");--> statement-breakpoint
CREATE INDEX "queue_status" ON "queue" USING btree ("holder","open","status","due","id");--> statement-breakpoint
CREATE INDEX "remedies_case" ON "remedies" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "rulebooks_workflow" ON "rulebooks" USING btree ("workflow","effective_at");--> statement-breakpoint
CREATE INDEX "sealed_items_group" ON "sealed_items" USING btree ("proceeding_id","group_name");--> statement-breakpoint
CREATE INDEX "search_rows_case" ON "search_rows" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_token" ON "sessions" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "tokens_hash" ON "tokens" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "tokens_user" ON "tokens" USING btree ("user_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree ("email");