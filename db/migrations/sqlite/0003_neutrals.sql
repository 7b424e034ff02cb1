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
ALTER TABLE `sealed_items` ADD `seq` integer DEFAULT 0 NOT NULL;