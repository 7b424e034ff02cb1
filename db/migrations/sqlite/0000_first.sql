CREATE TABLE `audit` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`act` text NOT NULL,
	`of_what` text NOT NULL,
	`data` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_at` ON `audit` (`at`);--> statement-breakpoint
CREATE INDEX `audit_actor` ON `audit` (`actor`,`at`);--> statement-breakpoint
CREATE TABLE `blobs` (
	`sha256` text PRIMARY KEY NOT NULL,
	`size` integer NOT NULL,
	`type` text NOT NULL,
	`rendition_sha256` text,
	`rendition_type` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `bodies` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`region` text NOT NULL,
	`address` text NOT NULL,
	`email` text NOT NULL,
	`phone` text NOT NULL,
	`hours` text
);
--> statement-breakpoint
CREATE TABLE `calendars` (
	`version` text PRIMARY KEY NOT NULL,
	`data` text NOT NULL,
	`loaded_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `case_events` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`seq` integer NOT NULL,
	`proceeding_id` text NOT NULL,
	`workflow` text NOT NULL,
	`kind` text NOT NULL,
	`type` text NOT NULL,
	`actor` text NOT NULL,
	`seat` text,
	`audience` text NOT NULL,
	`at` integer NOT NULL,
	`cause_seq` integer,
	`rules_version` text NOT NULL,
	`calendar_version` text NOT NULL,
	`facts` text,
	`commitment` text NOT NULL,
	`previous` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `case_events_seq` ON `case_events` (`case_id`,`seq`);--> statement-breakpoint
CREATE INDEX `case_events_proceeding` ON `case_events` (`proceeding_id`,`seq`);--> statement-breakpoint
CREATE TABLE `cases` (
	`id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`workflow` text NOT NULL,
	`root_id` text NOT NULL,
	`filed_at` integer NOT NULL,
	`seq` integer NOT NULL,
	`head` text NOT NULL,
	`rules_hash` text NOT NULL,
	`substance_version` text NOT NULL,
	`procedure_version` text NOT NULL,
	`calendar_version` text NOT NULL,
	`kind` text NOT NULL,
	`amount` integer NOT NULL,
	`platform_id` text,
	`respondent_id` text,
	`moved_at` integer NOT NULL,
	`ended_at` integer,
	`linked_case_id` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_reference` ON `cases` (`reference`);--> statement-breakpoint
CREATE INDEX `cases_respondent` ON `cases` (`respondent_id`,`filed_at`);--> statement-breakpoint
CREATE TABLE `commands` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`proceeding_id` text NOT NULL,
	`seq` integer NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`status` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `commands_status` ON `commands` (`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `commands_case` ON `commands` (`case_id`);--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text,
	`user_id` text NOT NULL,
	`kind` text NOT NULL,
	`given` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `consents_case` ON `consents` (`case_id`);--> statement-breakpoint
CREATE TABLE `deadlines` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`proceeding_id` text NOT NULL,
	`kind` text NOT NULL,
	`rule` text NOT NULL,
	`start` integer NOT NULL,
	`due` integer NOT NULL,
	`provisional` integer NOT NULL,
	`calendar_version` text NOT NULL,
	`open` integer NOT NULL,
	`armed_seq` integer NOT NULL,
	`closed_seq` integer,
	`how` text
);
--> statement-breakpoint
CREATE INDEX `deadlines_proceeding` ON `deadlines` (`proceeding_id`,`open`,`due`);--> statement-breakpoint
CREATE INDEX `deadlines_case` ON `deadlines` (`case_id`,`open`,`due`);--> statement-breakpoint
CREATE INDEX `deadlines_due` ON `deadlines` (`due`) WHERE "open" = 1;--> statement-breakpoint
CREATE TABLE `deliveries` (
	`id` text PRIMARY KEY NOT NULL,
	`from_case_id` text NOT NULL,
	`from_seq` integer NOT NULL,
	`selector` text NOT NULL,
	`event` text NOT NULL,
	`data` text NOT NULL,
	`cursor` text NOT NULL,
	`done` integer NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `deliveries_open` ON `deliveries` (`done`,`created_at`);--> statement-breakpoint
CREATE TABLE `disclosures` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`seq` integer NOT NULL,
	`what` text NOT NULL,
	`of_seat` text NOT NULL,
	`to_seat` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `disclosures_case` ON `disclosures` (`case_id`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`workflow` text NOT NULL,
	`data` text NOT NULL,
	`updated_at` integer NOT NULL,
	`submitted_case_id` text
);
--> statement-breakpoint
CREATE INDEX `drafts_user` ON `drafts` (`user_id`,`updated_at`);--> statement-breakpoint
CREATE TABLE `event_bodies` (
	`event_id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`subject` text NOT NULL,
	`salt` text,
	`sealed` text
);
--> statement-breakpoint
CREATE INDEX `event_bodies_case` ON `event_bodies` (`case_id`);--> statement-breakpoint
CREATE INDEX `event_bodies_subject` ON `event_bodies` (`subject`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`blob_sha256` text NOT NULL,
	`name` text NOT NULL,
	`owner` text NOT NULL,
	`case_id` text,
	`proceeding_id` text,
	`seq` integer,
	`seat` text,
	`audience` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `evidence_case` ON `evidence` (`case_id`);--> statement-breakpoint
CREATE INDEX `evidence_owner` ON `evidence` (`owner`,`case_id`);--> statement-breakpoint
CREATE TABLE `grants` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`case_id` text NOT NULL,
	`seat` text NOT NULL,
	`organisation_id` text,
	`email` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `grants_token` ON `grants` (`token_hash`);--> statement-breakpoint
CREATE INDEX `grants_case` ON `grants` (`case_id`);--> statement-breakpoint
CREATE TABLE `idempotency` (
	`actor` text NOT NULL,
	`key` text NOT NULL,
	`body_hash` text NOT NULL,
	`answer` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`actor`, `key`)
);
--> statement-breakpoint
CREATE TABLE `installation` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `mailbox` (
	`id` text PRIMARY KEY NOT NULL,
	`to_address` text NOT NULL,
	`subject` text NOT NULL,
	`text` text NOT NULL,
	`html` text NOT NULL,
	`message_id` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `mailbox_at` ON `mailbox` (`at`);--> statement-breakpoint
CREATE INDEX `mailbox_to` ON `mailbox` (`to_address`,`at`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`revoked_at` integer
);
--> statement-breakpoint
CREATE INDEX `memberships_user` ON `memberships` (`user_id`);--> statement-breakpoint
CREATE INDEX `memberships_organisation` ON `memberships` (`organisation_id`);--> statement-breakpoint
CREATE TABLE `merchants` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`platform_id` text,
	`shop_name` text NOT NULL,
	`person` text NOT NULL,
	`registered_name` text NOT NULL,
	`licence_no` text,
	`address` text NOT NULL,
	`service_address` text NOT NULL,
	`email` text NOT NULL,
	`phone` text NOT NULL,
	`shows_registered_name` integer DEFAULT false NOT NULL,
	`self_operated` integer DEFAULT false NOT NULL,
	`verified_at` integer,
	`unverifiable_since` integer
);
--> statement-breakpoint
CREATE INDEX `merchants_platform` ON `merchants` (`platform_id`);--> statement-breakpoint
CREATE INDEX `merchants_shop` ON `merchants` (`shop_name`);--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`name_en` text,
	`created_at` integer NOT NULL,
	`verified_at` integer
);
--> statement-breakpoint
CREATE INDEX `organisations_kind` ON `organisations` (`kind`,`name`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text,
	`proceeding_id` text,
	`seq` integer,
	`workflow` text,
	`letter` text NOT NULL,
	`audience` text NOT NULL,
	`seat` text,
	`address` text,
	`data` text NOT NULL,
	`status` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_at` integer NOT NULL,
	`lease_until` integer,
	`last_error` text,
	`created_at` integer NOT NULL,
	`sent_at` integer
);
--> statement-breakpoint
CREATE INDEX `outbox_next` ON `outbox` (`status`,`next_at`);--> statement-breakpoint
CREATE INDEX `outbox_case` ON `outbox` (`case_id`);--> statement-breakpoint
CREATE TABLE `parties` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`seat` text NOT NULL,
	`user_id` text,
	`organisation_id` text,
	`pseudonym` text NOT NULL,
	`since` integer NOT NULL,
	`until` integer
);
--> statement-breakpoint
CREATE INDEX `parties_case` ON `parties` (`case_id`);--> statement-breakpoint
CREATE INDEX `parties_user` ON `parties` (`user_id`,`case_id`);--> statement-breakpoint
CREATE INDEX `parties_organisation` ON `parties` (`organisation_id`,`seat`,`case_id`);--> statement-breakpoint
CREATE TABLE `pauses` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`proceeding_id` text,
	`reason` text NOT NULL,
	`from_at` integer NOT NULL,
	`until_at` integer NOT NULL,
	`opened_seq` integer NOT NULL,
	`ended_seq` integer
);
--> statement-breakpoint
CREATE INDEX `pauses_case` ON `pauses` (`case_id`);--> statement-breakpoint
CREATE TABLE `pinned_rules` (
	`hash` text PRIMARY KEY NOT NULL,
	`rules` text NOT NULL,
	`amounts` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `platforms` (
	`organisation_id` text PRIMARY KEY NOT NULL,
	`site` text NOT NULL,
	`registered_name` text NOT NULL,
	`licence_no` text NOT NULL,
	`address` text NOT NULL,
	`service_address` text NOT NULL,
	`email` text NOT NULL,
	`phone` text NOT NULL,
	`contract_binds` integer DEFAULT false NOT NULL,
	`naming_published_at` integer
);
--> statement-breakpoint
CREATE TABLE `proceedings` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`parent_id` text,
	`workflow` text NOT NULL,
	`part` integer NOT NULL,
	`snapshot` text NOT NULL,
	`version` integer NOT NULL,
	`open` integer NOT NULL,
	`state` text NOT NULL,
	`status` text NOT NULL,
	`waits_on` text NOT NULL,
	`next_due` integer,
	`audience` text NOT NULL,
	`outcome` text,
	`opened_at` integer NOT NULL,
	`opened_seq` integer NOT NULL,
	`ended_at` integer
);
--> statement-breakpoint
CREATE INDEX `proceedings_case` ON `proceedings` (`case_id`,`open`);--> statement-breakpoint
CREATE INDEX `proceedings_parent` ON `proceedings` (`parent_id`,`open`);--> statement-breakpoint
CREATE TABLE `publications` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`seq` integer NOT NULL,
	`kind` text NOT NULL,
	`data` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `publications_kind` ON `publications` (`kind`,`at`);--> statement-breakpoint
CREATE TABLE `queue` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`holder` text NOT NULL,
	`seat` text NOT NULL,
	`open` integer NOT NULL,
	`mine` integer NOT NULL,
	`status` text NOT NULL,
	`due` integer NOT NULL,
	`moved_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `queue_case` ON `queue` (`case_id`,`holder`,`seat`);--> statement-breakpoint
CREATE INDEX `queue_due` ON `queue` (`holder`,`open`,`mine`,`due`,`id`);--> statement-breakpoint
CREATE INDEX `queue_moved` ON `queue` (`holder`,`moved_at`,`id`);--> statement-breakpoint
CREATE INDEX `queue_status` ON `queue` (`holder`,`open`,`status`,`due`,`id`);--> statement-breakpoint
CREATE TABLE `remedies` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`seq` integer NOT NULL,
	`basis` text NOT NULL,
	`terms` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `remedies_case` ON `remedies` (`case_id`);--> statement-breakpoint
CREATE TABLE `rulebooks` (
	`version` text PRIMARY KEY NOT NULL,
	`workflow` text NOT NULL,
	`platform_id` text,
	`data` text NOT NULL,
	`published_at` integer NOT NULL,
	`effective_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `rulebooks_workflow` ON `rulebooks` (`workflow`,`effective_at`);--> statement-breakpoint
CREATE TABLE `sealed_items` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`proceeding_id` text NOT NULL,
	`group_name` text NOT NULL,
	`item` text NOT NULL,
	`sealed` text NOT NULL,
	`opened_at` integer
);
--> statement-breakpoint
CREATE INDEX `sealed_items_group` ON `sealed_items` (`proceeding_id`,`group_name`);--> statement-breakpoint
CREATE TABLE `search_rows` (
	`n` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_id` text NOT NULL,
	`audience` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `search_rows_case` ON `search_rows` (`case_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`agent` text,
	`revoked_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `subject_keys` (
	`subject` text PRIMARY KEY NOT NULL,
	`wrapped` text,
	`created_at` integer NOT NULL,
	`destroyed_at` integer
);
--> statement-breakpoint
CREATE TABLE `tokens` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`token_hash` text NOT NULL,
	`user_id` text,
	`email` text NOT NULL,
	`data` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `tokens_hash` ON `tokens` (`token_hash`);--> statement-breakpoint
CREATE INDEX `tokens_user` ON `tokens` (`user_id`,`kind`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`email_verified_at` integer,
	`name` text NOT NULL,
	`phone` text,
	`password_hash` text,
	`locale` text NOT NULL,
	`simple` integer DEFAULT false NOT NULL,
	`role` text DEFAULT 'member' NOT NULL,
	`created_at` integer NOT NULL,
	`last_login_at` integer,
	`disabled_at` integer,
	`erased_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email` ON `users` (`email`);