CREATE TABLE `agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`proceeding_id` text NOT NULL,
	`of_what` text NOT NULL,
	`text_hash` text NOT NULL,
	`sealed` text NOT NULL,
	`names` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreements_text` ON `agreements` (`proceeding_id`,`text_hash`);--> statement-breakpoint
CREATE INDEX `agreements_case` ON `agreements` (`case_id`);--> statement-breakpoint
CREATE TABLE `documents` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`proceeding_id` text NOT NULL,
	`seq` integer NOT NULL,
	`kind` text NOT NULL,
	`code` text NOT NULL,
	`audience` text NOT NULL,
	`language` text NOT NULL,
	`edition` integer NOT NULL,
	`data` text,
	`data_hash` text NOT NULL,
	`issued_at` integer NOT NULL,
	`status` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_at` integer NOT NULL,
	`lease_until` integer,
	`last_error` text,
	`unsigned_sha256` text,
	`blob_sha256` text,
	`size` integer,
	`sealed_at` integer,
	`certificate` text,
	`missing` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `documents_code` ON `documents` (`code`);--> statement-breakpoint
CREATE INDEX `documents_case` ON `documents` (`case_id`);--> statement-breakpoint
CREATE INDEX `documents_next` ON `documents` (`status`,`next_at`);--> statement-breakpoint
CREATE INDEX `documents_blob` ON `documents` (`blob_sha256`);--> statement-breakpoint
CREATE TABLE `neutrals` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`organisation_id` text NOT NULL,
	`role` text NOT NULL,
	`skills` text NOT NULL,
	`languages` text NOT NULL,
	`categories` text NOT NULL,
	`interests` text NOT NULL,
	`declared_at` integer,
	`available_from` integer,
	`available_until` integer,
	`away_from` integer,
	`away_until` integer,
	`active` integer DEFAULT true NOT NULL,
	`assigned_at` integer,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `neutrals_entry` ON `neutrals` (`organisation_id`,`role`,`user_id`);--> statement-breakpoint
CREATE INDEX `neutrals_user` ON `neutrals` (`user_id`);--> statement-breakpoint
CREATE TABLE `passkeys` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`credential_id` text NOT NULL,
	`public_key` text NOT NULL,
	`counter` integer NOT NULL,
	`transports` text NOT NULL,
	`synced` integer NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `passkeys_credential` ON `passkeys` (`credential_id`);--> statement-breakpoint
CREATE INDEX `passkeys_user` ON `passkeys` (`user_id`);--> statement-breakpoint
CREATE TABLE `signatures` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`proceeding_id` text NOT NULL,
	`seq` integer NOT NULL,
	`of_what` text NOT NULL,
	`seat` text NOT NULL,
	`signer` text NOT NULL,
	`method` text NOT NULL,
	`declined` integer NOT NULL,
	`text_hash` text NOT NULL,
	`at` integer NOT NULL,
	`wall_at` integer NOT NULL,
	`assertion` text,
	`subject` text NOT NULL,
	`sealed` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `signatures_event` ON `signatures` (`case_id`,`seq`);--> statement-breakpoint
CREATE INDEX `signatures_text` ON `signatures` (`proceeding_id`,`text_hash`);--> statement-breakpoint
ALTER TABLE `parties` ADD `neutral_id` text;--> statement-breakpoint
ALTER TABLE `sealed_items` ADD `seq` integer DEFAULT 0 NOT NULL;