CREATE TABLE `replies` (
	`discrepancy_id` text NOT NULL,
	`outlet` text NOT NULL,
	`text` text NOT NULL,
	`url` text,
	`at` integer NOT NULL,
	PRIMARY KEY(`discrepancy_id`, `outlet`, `at`),
	FOREIGN KEY (`discrepancy_id`) REFERENCES `discrepancies`(`id`) ON UPDATE no action ON DELETE no action
);
