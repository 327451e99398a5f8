-- An entry of a case's file that was annulled keeps its row; only what stands is shown.
create table dossier_1.annulled_entries (
    case_id uuid not null,
    kind    text not null,
    n       int  not null,
    primary key (case_id, kind, n)
);

create view dossier_1.standing_entries as
select * from dossier_1.file_entries entry
where not exists (
    select from dossier_1.annulled_entries annulled
    where annulled.case_id = entry.case_id and annulled.kind = entry.kind and annulled.n = entry.n);
