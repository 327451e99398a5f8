-- A case's row is written with every event of the case and read by a dozen columns that are computed from it: to press it
-- each time and unfold it a dozen times costs more than the room that it saves.
alter table dossier_1.cases set (toast_tuple_target = 8160);
