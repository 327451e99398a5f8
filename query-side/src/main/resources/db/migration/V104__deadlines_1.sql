-- The time limits of cases and letters: one row for each that has any.
create schema deadlines_1;

create table deadlines_1.running (
    id       uuid   primary key,
    seq      bigint not null,
    body     jsonb  not null,
    owner    text   collate "C" generated always as (body ->> 'owner') stored,
    next_due text   collate "C" generated always as (body -> 'clocks' ->> 'nextDue') stored
);
create index on deadlines_1.running (next_due) where next_due is not null;
