-- What was referred to which agency, and what came of it.
create schema referrals_1;

create table referrals_1.referrals (
    id          uuid   primary key,
    seq         bigint not null,
    body        jsonb  not null,
    owner       text   collate "C" generated always as (body -> 'prepared' ->> 'owner') stored,
    status      text   collate "C" generated always as (body ->> 'status') stored,
    sent_to     jsonb  generated always as (body -> 'sentTo') stored,
    prepared_at text   collate "C" generated always as (body ->> 'preparedAt') stored
);
create index on referrals_1.referrals (owner, prepared_at desc, id desc);
create index on referrals_1.referrals using gin (sent_to);
