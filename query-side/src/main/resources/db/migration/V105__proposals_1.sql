-- What the system suggested and who answered.
create schema proposals_1;

create table proposals_1.proposals (
    id          uuid   primary key,
    seq         bigint not null,
    body        jsonb  not null,
    owner       text   collate "C" generated always as (body -> 'suggestion' ->> 'owner') stored,
    status      text   collate "C" generated always as (body ->> 'status') stored,
    proposed_at text   collate "C" generated always as (body ->> 'proposedAt') stored
);
create index on proposals_1.proposals (owner, proposed_at desc, id desc);
