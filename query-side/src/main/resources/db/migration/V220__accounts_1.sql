-- Who may sign in, and who could on another day.
create schema accounts_1;

create table accounts_1.accounts (
    id   uuid   primary key,
    seq  bigint not null,
    body jsonb  not null,
    name text   collate "C" generated always as (body ->> 'name') stored
);
create unique index on accounts_1.accounts (name);
