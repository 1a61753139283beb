CREATE TABLE `told_apart` (
	`id` text NOT NULL,
	`other_id` text NOT NULL,
	PRIMARY KEY(`id`, `other_id`)
);
--> statement-breakpoint
DROP TABLE `former_encounters`;--> statement-breakpoint
DROP INDEX `encounters_who`;--> statement-breakpoint
ALTER TABLE `encounters` ADD `created_at` integer DEFAULT 0 NOT NULL;