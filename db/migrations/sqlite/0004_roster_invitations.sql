CREATE TABLE `roster_invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation_id` text NOT NULL,
	`role` text NOT NULL,
	`email` text NOT NULL,
	`entry` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`declined_at` integer,
	`neutral_id` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `roster_invitations_one` ON `roster_invitations` (`organisation_id`,`role`,`email`);--> statement-breakpoint
CREATE INDEX `roster_invitations_email` ON `roster_invitations` (`email`);