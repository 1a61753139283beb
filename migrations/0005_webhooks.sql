CREATE TABLE `changes` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`discrepancy_id` text NOT NULL,
	`revision` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `changes_revision` ON `changes` (`discrepancy_id`,`revision`);--> statement-breakpoint
CREATE TABLE `webhooks` (
	`id` text PRIMARY KEY NOT NULL,
	`url` text NOT NULL,
	`format` text NOT NULL,
	`filter` text NOT NULL,
	`secret` text NOT NULL,
	`created_at` integer NOT NULL,
	`disabled_at` integer,
	`reason` text
);
--> statement-breakpoint
ALTER TABLE `deliveries` ADD `tried_at` integer;--> statement-breakpoint
ALTER TABLE `deliveries` ADD `status` integer;--> statement-breakpoint
INSERT INTO `changes` (`discrepancy_id`, `revision`)
	SELECT `discrepancy_id`, `revision` FROM `discrepancy_revisions` WHERE `status` <> 'held' ORDER BY `at`, `discrepancy_id`, `revision`;
--> statement-breakpoint
CREATE TRIGGER `discrepancy_revisions_inserted` AFTER INSERT ON `discrepancy_revisions` WHEN new.`status` <> 'held' BEGIN
	INSERT INTO `changes` (`discrepancy_id`, `revision`) VALUES (new.`discrepancy_id`, new.`revision`);
	INSERT INTO `deliveries` (`discrepancy_id`, `revision`, `target`, `next_try_at`)
	VALUES (new.`discrepancy_id`, new.`revision`, '', new.`at`);
END;
--> statement-breakpoint
CREATE TRIGGER `discrepancy_revisions_deleted` AFTER DELETE ON `discrepancy_revisions` BEGIN
	DELETE FROM `changes` WHERE `discrepancy_id` = old.`discrepancy_id` AND `revision` = old.`revision`;
	DELETE FROM `deliveries` WHERE `discrepancy_id` = old.`discrepancy_id` AND `revision` = old.`revision`;
END;
