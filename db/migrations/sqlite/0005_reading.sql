ALTER TABLE `evidence` ADD `name_held` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `search_rows` ADD `at` integer;