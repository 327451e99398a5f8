-- The timeline: every event of what belongs to a case, as it was said.
create schema timeline_1;

create table timeline_1.entries (
    event_id     text        primary key,
    about        uuid        not null,
    position     bigint      not null,
    type         text        not null,
    occurred_at  timestamptz not null,
    recorded_at  timestamptz not null,
    actor        text        not null,
    organisation text,
    role         text,
    on_behalf_of text,
    corrects     text,
    payload      jsonb       not null
);
create index on timeline_1.entries (about, occurred_at, position);

create table timeline_1.cases (
    case_id uuid primary key,
    owner   text not null,
    filer   text not null
);

-- To which cases a letter or proposal belongs; a case belongs to itself.
create table timeline_1.links (
    case_id uuid not null,
    about   uuid not null,
    primary key (case_id, about)
);
