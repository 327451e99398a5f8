-- Grants of legal aid, for the union that gives it and the lawyer who works on it.
create schema legal_aid_1;

create table legal_aid_1.grants (
    id         uuid   primary key,
    seq        bigint not null,
    body       jsonb  not null,
    owner      text   collate "C" generated always as (body -> 'application' ->> 'owner') stored,
    status     text   collate "C" generated always as (body -> 'progress' ->> 'status') stored,
    case_id    text   collate "C" generated always as (body -> 'application' -> 'cases' ->> 0) stored,
    assigned   jsonb  generated always as (body -> 'assigned') stored,
    applied_at text   collate "C" generated always as (body ->> 'appliedAt') stored
);
create index on legal_aid_1.grants (owner, applied_at desc, id desc);
create index on legal_aid_1.grants using gin (assigned jsonb_path_ops);
