-- Who was erased when, by whom, on which ground and order; by data subject, and nobody's name.
create schema erasures_1;

create table erasures_1.erasures (
    event_id     text        primary key,
    at           timestamptz not null,
    actor        text        not null,
    role         text        not null,
    organisation text        not null,
    case_id      uuid        not null,
    claimant     integer     not null,
    people       jsonb       not null,
    texts        integer     not null,
    ground       text        not null,
    order_number text        not null
);
create index on erasures_1.erasures (at desc, event_id desc);
create index on erasures_1.erasures (case_id);
