-- On what an auditor was shown somebody of a case unmasked.
alter table platform.access_log add column case_id uuid, add column mandate text, add column ground text;
create index access_log_mandate on platform.access_log (case_id, id) where mandate is not null;

-- Who was turned away from what: one row a day for each thing, so that whoever tries much leaves little.
create table platform.refused_access (
    day date not null,
    actor text not null,
    method text not null,
    place text not null,
    target uuid not null,
    status integer not null,
    role text not null,
    organisation text not null,
    first_at timestamptz not null,
    last_at timestamptz not null,
    times integer not null default 1,
    primary key (day, actor, method, place, target, status)
);
