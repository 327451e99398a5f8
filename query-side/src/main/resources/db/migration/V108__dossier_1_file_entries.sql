-- The file of a case, entry by entry: a file of hundreds is added to without being written anew.
create table dossier_1.file_entries (
    case_id     uuid        not null,
    seq         bigint      not null,
    kind        text        not null,
    n           int         not null,
    at          text        not null,
    recorded_at text,
    entered_by  text,
    body        jsonb       not null,
    primary key (case_id, seq)
);
create index on dossier_1.file_entries (case_id, kind, n desc);

-- Until now statements were all that a file held, and came right after its opening.
insert into dossier_1.file_entries (case_id, seq, kind, n, at, body)
select (file.body ->> 'caseId')::uuid,
       (said -> 'recorded' ->> 'n')::bigint,
       'STATEMENT',
       (said -> 'recorded' ->> 'n')::int,
       said ->> 'at',
       said -> 'recorded'
from dossier_1.case_files file, jsonb_array_elements(file.body -> 'statements') said;

drop table dossier_1.case_files;
