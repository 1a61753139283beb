CREATE TABLE `bands` (
	`band` text NOT NULL,
	`article_id` text NOT NULL,
	PRIMARY KEY(`band`, `article_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `bands_article` ON `bands` (`article_id`);--> statement-breakpoint
CREATE TABLE `former_encounters` (
	`id` text PRIMARY KEY NOT NULL,
	`encounter_id` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sightings` (
	`id` text PRIMARY KEY NOT NULL,
	`encounter_id` text NOT NULL,
	`kind` text NOT NULL,
	`who` text NOT NULL,
	`date` text NOT NULL,
	`stated` integer NOT NULL,
	FOREIGN KEY (`encounter_id`) REFERENCES `encounters`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sightings_who` ON `sightings` (`who`,`date`);--> statement-breakpoint
CREATE INDEX `sightings_encounter` ON `sightings` (`encounter_id`);--> statement-breakpoint
CREATE TABLE `statements` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`revision` integer NOT NULL,
	`encounter_id` text NOT NULL,
	`sighting_id` text NOT NULL,
	`value` text NOT NULL,
	`credit` text NOT NULL,
	`evidence` text NOT NULL,
	`evidence_start` integer NOT NULL,
	`evidence_end` integer NOT NULL,
	`evidence_where` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`encounter_id`) REFERENCES `encounters`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `statements_encounter` ON `statements` (`encounter_id`);--> statement-breakpoint
CREATE INDEX `statements_article` ON `statements` (`article_id`,`revision`);--> statement-breakpoint
CREATE INDEX `statements_sighting` ON `statements` (`sighting_id`);--> statement-breakpoint
ALTER TABLE `articles` ADD `sketch` text;--> statement-breakpoint
ALTER TABLE `claims` ADD `sighting_id` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `claims_sighting` ON `claims` (`sighting_id`);--> statement-breakpoint
INSERT INTO `sightings` SELECT `id` || iif(`stated`, '/stated', '/published'), `id`, `kind`, `who`, `date`, `stated` FROM `encounters`;
--> statement-breakpoint
UPDATE `claims` SET `sighting_id` = (SELECT `id` FROM `sightings` AS s WHERE s.`encounter_id` = `claims`.`encounter_id`);
