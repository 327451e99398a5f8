-- What unions share with partner agencies, and under which paper; what is over stays.
create schema agencies_1;

create table agencies_1.agencies (
    id     uuid   primary key,
    seq    bigint not null,
    body   jsonb  not null,
    agency text   collate "C" generated always as (body ->> 'agency') stored
);
create unique index on agencies_1.agencies (agency);

create view agencies_1.agreements as
select a.agency, (e.one ->> 'n')::int as n, e.one ->> 'union' as union_id, e.one as agreement,
       e.one ->> 'madeOn' as made_on, e.one -> 'terms' ->> 'from' as begins, e.one -> 'terms' ->> 'until' as ends,
       e.one ->> 'endedOn' as ended_on
from agencies_1.agencies a
cross join lateral jsonb_array_elements(a.body -> 'agreements') e (one);
