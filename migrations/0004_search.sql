-- Words to find discrepancies and encounters by (drizzle-kit cannot describe virtual tables). The indexes keep no text,
-- and are numbered as the rows are; triggers keep them in step. What is held is not in them.
-- "npx wrangler d1 export" takes no database with virtual tables: drop these two before it, and fill them again after.
CREATE VIEW `discrepancy_words` AS SELECT
	d.rowid AS `number`,
	d.`summary` || ' ' || d.`question` || ' ' || coalesce(d.`topic`, '') || ' ' || coalesce(d.`act`, '') || ' '
		|| e.`kind` || ' ' || e.`id` || ' ' || e.`leaders` || ' ' || coalesce((
			SELECT group_concat(part.atom, ' ') FROM json_tree(d.`positions`) AS part
			WHERE part.type = 'text'
				AND (part.key IN ('answer', 'text') OR part.path LIKE '%.outlets' OR part.path LIKE '%.credits')), '') AS `words`,
	e.`parties`
FROM `discrepancies` AS d JOIN `encounters` AS e ON e.`id` = d.`encounter_id`
WHERE d.`status` <> 'held';
--> statement-breakpoint
CREATE VIEW `encounter_words` AS SELECT
	e.rowid AS `number`, e.`kind` || ' ' || e.`id` || ' ' || e.`leaders` AS `words`, e.`parties`
FROM `encounters` AS e;
--> statement-breakpoint
CREATE VIRTUAL TABLE `discrepancy_search` USING fts5(
	`words`, `parties`, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE VIRTUAL TABLE `encounter_search` USING fts5(
	`words`, `parties`, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER `discrepancies_inserted` AFTER INSERT ON `discrepancies` BEGIN
	INSERT INTO `discrepancy_search` (rowid, `words`, `parties`)
	SELECT `number`, `words`, `parties` FROM `discrepancy_words` WHERE `number` = new.rowid;
END;
--> statement-breakpoint
CREATE TRIGGER `discrepancies_updated` AFTER UPDATE OF `summary`, `positions`, `status`, `encounter_id` ON `discrepancies` BEGIN
	DELETE FROM `discrepancy_search` WHERE rowid = old.rowid;
	INSERT INTO `discrepancy_search` (rowid, `words`, `parties`)
	SELECT `number`, `words`, `parties` FROM `discrepancy_words` WHERE `number` = new.rowid;
END;
--> statement-breakpoint
CREATE TRIGGER `discrepancies_deleted` AFTER DELETE ON `discrepancies` BEGIN
	DELETE FROM `discrepancy_search` WHERE rowid = old.rowid;
END;
--> statement-breakpoint
CREATE TRIGGER `encounters_inserted` AFTER INSERT ON `encounters` BEGIN
	INSERT INTO `encounter_search` (rowid, `words`, `parties`)
	SELECT `number`, `words`, `parties` FROM `encounter_words` WHERE `number` = new.rowid;
END;
--> statement-breakpoint
CREATE TRIGGER `encounters_updated` AFTER UPDATE OF `leaders`, `parties` ON `encounters` BEGIN
	DELETE FROM `encounter_search` WHERE rowid = old.rowid;
	INSERT INTO `encounter_search` (rowid, `words`, `parties`)
	SELECT `number`, `words`, `parties` FROM `encounter_words` WHERE `number` = new.rowid;
END;
--> statement-breakpoint
CREATE TRIGGER `encounters_deleted` AFTER DELETE ON `encounters` BEGIN
	DELETE FROM `encounter_search` WHERE rowid = old.rowid;
END;
--> statement-breakpoint
INSERT INTO `discrepancy_search` (rowid, `words`, `parties`) SELECT `number`, `words`, `parties` FROM `discrepancy_words`;
--> statement-breakpoint
INSERT INTO `encounter_search` (rowid, `words`, `parties`) SELECT `number`, `words`, `parties` FROM `encounter_words`;
