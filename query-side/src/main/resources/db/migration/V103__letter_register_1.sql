-- The letter book: one line per letter.
create schema letter_register_1;

create table letter_register_1.letters (
    id         uuid   primary key,
    seq        bigint not null,
    body       jsonb  not null,
    issuer     text   collate "C" generated always as (body ->> 'issuer') stored,
    kind       text   collate "C" generated always as (body ->> 'kind') stored,
    status     text   collate "C" generated always as (body -> 'progress' ->> 'status') stored,
    year       int    generated always as (left(body ->> 'signedOn', 4)::int) stored,
    employer   text   generated always as (body -> 'addressee' ->> 'name') stored,
    uscc       text   collate "C" generated always as (body -> 'addressee' ->> 'uscc') stored,
    drafted_at text   collate "C" generated always as (body ->> 'draftedAt') stored
);
create index on letter_register_1.letters (issuer, drafted_at desc, id desc);
