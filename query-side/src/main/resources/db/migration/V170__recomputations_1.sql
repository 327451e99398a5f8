-- Recomputations, the lines of their lists, and by which numbers people call what these are about.
create schema recomputations_1;

create table recomputations_1.recomputations (
    id       uuid   primary key,
    seq      bigint not null,
    body     jsonb  not null,
    begun_at text   collate "C" generated always as (body ->> 'begunAt') stored
);
create index on recomputations_1.recomputations (begun_at desc, id desc);

create table recomputations_1.lines (
    recomputation_id uuid    not null,
    n                integer not null,
    thing_id         uuid    not null,
    body             jsonb   not null,
    primary key (recomputation_id, n)
);

create table recomputations_1.case_numbers (
    case_id uuid primary key,
    number  text not null
);

create table recomputations_1.letter_numbers (
    letter_id uuid primary key,
    number    text not null
);

create table recomputations_1.cases_of_things (
    thing_id uuid not null,
    case_id  uuid not null,
    primary key (thing_id, case_id)
);
