CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`outlet_id` text NOT NULL,
	`url` text NOT NULL,
	`title` text,
	`summary` text,
	`feed_text` text,
	`published` text,
	`state` text DEFAULT 'found' NOT NULL,
	`reason` text,
	`found_at` integer NOT NULL,
	`next_read_at` integer,
	`leased_until` integer DEFAULT 0 NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`etag` text,
	`last_modified` text,
	`origin_id` text NOT NULL,
	FOREIGN KEY (`outlet_id`) REFERENCES `outlets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_url` ON `articles` (`url`);--> statement-breakpoint
CREATE INDEX `articles_due` ON `articles` (`next_read_at`);--> statement-breakpoint
CREATE INDEX `articles_outlet` ON `articles` (`outlet_id`);--> statement-breakpoint
CREATE TABLE `claims` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`revision` integer NOT NULL,
	`encounter_id` text NOT NULL,
	`question` text NOT NULL,
	`topic` text,
	`act` text,
	`answer` text,
	`value` text NOT NULL,
	`credit` text NOT NULL,
	`evidence` text NOT NULL,
	`evidence_start` integer NOT NULL,
	`evidence_end` integer NOT NULL,
	`evidence_where` text NOT NULL,
	`rule` text NOT NULL,
	`confidence` real NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`encounter_id`) REFERENCES `encounters`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `claims_encounter` ON `claims` (`encounter_id`);--> statement-breakpoint
CREATE INDEX `claims_article` ON `claims` (`article_id`,`revision`);--> statement-breakpoint
CREATE TABLE `deliveries` (
	`discrepancy_id` text NOT NULL,
	`revision` integer NOT NULL,
	`target` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_try_at` integer,
	`leased_until` integer DEFAULT 0 NOT NULL,
	`delivered_at` integer,
	`reason` text,
	PRIMARY KEY(`discrepancy_id`, `revision`, `target`)
);
--> statement-breakpoint
CREATE INDEX `deliveries_due` ON `deliveries` (`next_try_at`);--> statement-breakpoint
CREATE TABLE `discrepancies` (
	`id` text PRIMARY KEY NOT NULL,
	`encounter_id` text NOT NULL,
	`question` text NOT NULL,
	`topic` text,
	`act` text,
	`kind` text NOT NULL,
	`severity` text NOT NULL,
	`status` text NOT NULL,
	`summary` text NOT NULL,
	`positions` text NOT NULL,
	`fingerprint` text NOT NULL,
	`revision` integer NOT NULL,
	`reason` text,
	`resolved_from` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`encounter_id`) REFERENCES `encounters`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `discrepancies_encounter` ON `discrepancies` (`encounter_id`);--> statement-breakpoint
CREATE INDEX `discrepancies_updated` ON `discrepancies` (`updated_at`);--> statement-breakpoint
CREATE TABLE `discrepancy_revisions` (
	`discrepancy_id` text NOT NULL,
	`revision` integer NOT NULL,
	`change` text NOT NULL,
	`status` text NOT NULL,
	`severity` text NOT NULL,
	`summary` text NOT NULL,
	`positions` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`discrepancy_id`, `revision`),
	FOREIGN KEY (`discrepancy_id`) REFERENCES `discrepancies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `discrepancy_revisions_at` ON `discrepancy_revisions` (`at`);--> statement-breakpoint
CREATE TABLE `encounters` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`parties` text NOT NULL,
	`leaders` text NOT NULL,
	`date` text NOT NULL,
	`who` text NOT NULL,
	`claimed_at` integer NOT NULL,
	`compared_at` integer DEFAULT 0 NOT NULL,
	`leased_until` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE INDEX `encounters_who` ON `encounters` (`who`,`date`);--> statement-breakpoint
CREATE INDEX `encounters_due` ON `encounters` (`claimed_at`) WHERE claimed_at > compared_at;--> statement-breakpoint
CREATE TABLE `feeds` (
	`id` text PRIMARY KEY NOT NULL,
	`outlet_id` text NOT NULL,
	`url` text NOT NULL,
	`etag` text,
	`last_modified` text,
	`next_poll_at` integer DEFAULT 0,
	`leased_until` integer DEFAULT 0 NOT NULL,
	`last_polled_at` integer,
	`last_ok_at` integer,
	`failures` integer DEFAULT 0 NOT NULL,
	`reason` text,
	FOREIGN KEY (`outlet_id`) REFERENCES `outlets`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `feeds_url` ON `feeds` (`url`);--> statement-breakpoint
CREATE INDEX `feeds_due` ON `feeds` (`next_poll_at`);--> statement-breakpoint
CREATE TABLE `items` (
	`feed_id` text NOT NULL,
	`guid` text NOT NULL,
	`article_id` text NOT NULL,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`feed_id`, `guid`),
	FOREIGN KEY (`feed_id`) REFERENCES `feeds`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `outlets` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text DEFAULT 'news' NOT NULL,
	`homepage` text,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `revisions` (
	`article_id` text NOT NULL,
	`number` integer NOT NULL,
	`text_hash` text NOT NULL,
	`text` text NOT NULL,
	`title` text,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `number`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `robots` (
	`origin` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`expires_at` integer NOT NULL
);
