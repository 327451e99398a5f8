-- Rows that change with every event of their case: with room on their page, a change leaves the indexes alone.
alter table dossier_1.cases set (fillfactor = 60);
alter table statistics_1.case_folds set (fillfactor = 60);
alter table worklist_1.cases set (fillfactor = 60);
alter table deadlines_1.running set (fillfactor = 60);
