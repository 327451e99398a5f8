-- Papers of courts, procuratorates and others, of which the union has a copy.
create schema inbound_letters_1;

create table inbound_letters_1.letters (
    id          uuid   primary key,
    seq         bigint not null,
    body        jsonb  not null,
    owner       text   collate "C" generated always as (body -> 'came' ->> 'owner') stored,
    status      text   collate "C" generated always as (body ->> 'status') stored,
    recorded_at text   collate "C" generated always as (body ->> 'recordedAt') stored
);
create index on inbound_letters_1.letters (owner, recorded_at desc, id desc);
