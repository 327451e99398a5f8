-- Imports, and what became of each row.
create schema imports_1;

create table imports_1.imports (
    id         uuid   primary key,
    seq        bigint not null,
    body       jsonb  not null,
    owner      text   collate "C" generated always as (body -> 'started' ->> 'owner') stored,
    started_at text   collate "C" generated always as (body ->> 'startedAt') stored
);
create index on imports_1.imports (owner, started_at desc, id desc);

create table imports_1.rows (
    import_id uuid    not null,
    line      integer not null,
    body      jsonb   not null,
    primary key (import_id, line)
);
