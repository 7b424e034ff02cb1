CREATE TABLE `letter_copies` (
	`outbox_id` text NOT NULL,
	`addressee` text NOT NULL,
	`status` text NOT NULL,
	`error` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`outbox_id`, `addressee`)
);
