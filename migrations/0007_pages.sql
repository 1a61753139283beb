CREATE TABLE `ticks` (
	`name` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `claims_topic` ON `claims` (`topic`,`encounter_id`) WHERE topic is not null;--> statement-breakpoint
CREATE INDEX `discrepancies_topic` ON `discrepancies` (`topic`,`updated_at`) WHERE topic is not null;--> statement-breakpoint
CREATE INDEX `discrepancy_revisions_ended` ON `discrepancy_revisions` (`at`) WHERE change in ('resolved', 'withdrawn');--> statement-breakpoint
CREATE INDEX `articles_read` ON `articles` (`outlet_id`,`found_at`) WHERE state = 'read';--> statement-breakpoint
CREATE INDEX `articles_failed` ON `articles` (`outlet_id`,`found_at`) WHERE state = 'failed';--> statement-breakpoint
CREATE INDEX `feeds_outlet` ON `feeds` (`outlet_id`);