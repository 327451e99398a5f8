-- Mediations, referrals and grants of legal aid are counted too.
create table statistics_1.child_folds (
    id   uuid   primary key,
    seq  bigint not null,
    body jsonb  not null
);

create table statistics_1.children (
    id         uuid   primary key,
    kind       text   collate "C" not null,
    owner      text   collate "C" not null,
    region     text   collate "C" not null,
    opened_on  date   not null,
    reached_on date,
    ended_on   date,
    ended_as   text   collate "C",
    urgency    int    not null,
    cases      uuid[] not null
);
create index on statistics_1.children (owner, opened_on);
create index on statistics_1.children (id) where urgency > 0;

create view statistics_1.folded_children (id, kind, owner, region, opened_on, reached_on, ended_on, ended_as,
                                              urgency, cases) as
select id, body ->> 'kind', body ->> 'owner', body ->> 'region', (body ->> 'openedOn')::date,
       (body ->> 'reachedOn')::date, (body ->> 'endedOn')::date, body ->> 'endedAs',
       (body -> 'progress' -> 'clocks' ->> 'urgency')::int,
       array(select jsonb_array_elements_text(body -> 'cases')::uuid)
from statistics_1.child_folds;

-- Money that was agreed on, and money that the workers got.
create table statistics_1.child_amounts (
    id     uuid    not null,
    n      int     not null,
    sort   text    collate "C" not null,
    day    date    not null,
    amount numeric not null,
    primary key (id, n)
);

create view statistics_1.folded_child_amounts (id, n, sort, day, amount) as
select f.id, a.n::int, a.one ->> 'sort', (a.one ->> 'day')::date, (a.one ->> 'amount')::numeric
from statistics_1.child_folds f
cross join lateral jsonb_array_elements(f.body -> 'amounts') with ordinality a (one, n);
