-- Mediations, and how those are called who take part.
create schema mediation_1;

create table mediation_1.mediations (
    id         uuid   primary key,
    seq        bigint not null,
    body       jsonb  not null,
    owner      text   collate "C" generated always as (body -> 'applied' ->> 'owner') stored,
    status     text   collate "C" generated always as (body -> 'progress' ->> 'status') stored,
    mediators  jsonb  generated always as (body -> 'mediators') stored,
    applied_at text   collate "C" generated always as (body ->> 'appliedAt') stored
);
create index on mediation_1.mediations (owner, applied_at desc, id desc);
create index on mediation_1.mediations using gin (mediators jsonb_path_ops);

create table mediation_1.cases (
    case_id uuid primary key,
    number  text not null
);

create table mediation_1.people (
    case_id uuid  not null,
    side    text  not null,
    n       int   not null,
    body    jsonb not null,
    primary key (case_id, side, n)
);
