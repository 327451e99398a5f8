-- What is counted. One fold per case and per letter, as every read model has it; and what follows from a fold, spread over
-- narrow rows with typed columns, so that a count reads no more than it needs.
create schema statistics_1;

create table statistics_1.case_folds (
    id   uuid   primary key,
    seq  bigint not null,
    body jsonb  not null
);

create table statistics_1.letter_folds (
    id   uuid   primary key,
    seq  bigint not null,
    body jsonb  not null
);

-- One row for each time that a case was open; the last one carries what stands today.
create table statistics_1.openings (
    id        uuid    not null,
    cycle     int     not null,
    is_last   boolean not null,
    opened_on date    not null,
    ended_on  date,
    ended_by  text    collate "C",
    status    text    collate "C" not null,
    urgency   int     not null,
    owner     text    collate "C" not null,
    filer     text    collate "C" not null,
    region    text    collate "C" not null,
    kind      text    collate "C" not null,
    dispute   text    collate "C" not null,
    causes    text[]  collate "C" not null,
    labour    numeric not null,
    civil     numeric not null,
    primary key (id, cycle)
);
create index on statistics_1.openings (owner, opened_on);
create index on statistics_1.openings (filer, opened_on);

create view statistics_1.folded_openings (id, cycle, is_last, opened_on, ended_on, ended_by, status, urgency,
                                              owner, filer, region, kind, dispute, causes, labour, civil) as
select f.id, (o.one ->> 'cycle')::int, o.is_last,
       (o.one ->> 'openedOn')::date, (o.one ->> 'endedOn')::date, o.one ->> 'endedBy',
       coalesce(o.one ->> 'status', f.body -> 'progress' ->> 'status'),
       case when o.is_last then (f.body -> 'progress' -> 'clocks' ->> 'urgency')::int else 0 end,
       f.body -> 'hands' ->> 'owner', f.body ->> 'filer', f.body ->> 'region', f.body ->> 'kind', f.body ->> 'dispute',
       array(select jsonb_array_elements_text(f.body -> 'causes')),
       (f.body ->> 'labour')::numeric, (f.body ->> 'civil')::numeric
from statistics_1.case_folds f
cross join lateral (
    select f.body -> 'openings' -> 'last', true
    union all
    select jsonb_array_elements(f.body -> 'openings' -> 'earlier'), false) o (one, is_last);

-- The time limits of cases, but those that no longer matter.
create table statistics_1.limits (
    id     uuid not null,
    n      int  not null,
    rule   text collate "C" not null,
    due    date not null,
    state  text collate "C" not null,
    owner  text collate "C" not null,
    filer  text collate "C" not null,
    region text collate "C" not null,
    causes text[] collate "C" not null,
    primary key (id, n)
);
create index on statistics_1.limits (owner, due);

create view statistics_1.folded_limits (id, n, rule, due, state, owner, filer, region, causes) as
select f.id, l.n::int, l.one ->> 'rule', (l.one ->> 'due')::date, l.one ->> 'state',
       f.body -> 'hands' ->> 'owner', f.body ->> 'filer', f.body ->> 'region',
       array(select jsonb_array_elements_text(f.body -> 'causes'))
from statistics_1.case_folds f
cross join lateral jsonb_array_elements(f.body -> 'limits' -> 'all') with ordinality l (one, n)
where l.one ->> 'state' <> 'VOID';

create table statistics_1.letters (
    id        uuid   primary key,
    issuer    text   collate "C" not null,
    region    text   collate "C" not null,
    kind      text   collate "C" not null,
    status    text   collate "C" not null,
    urgency   int    not null,
    day       date   not null,
    reply_due date,
    reply     text   collate "C",
    cases     uuid[] not null
);
create index on statistics_1.letters (issuer, day);
create index on statistics_1.letters (issuer, reply_due) where reply is not null;
create index on statistics_1.letters (id) where urgency > 0;

create view statistics_1.folded_letters (id, issuer, region, kind, status, urgency, day, reply_due, reply, cases) as
select id, body ->> 'issuer', body ->> 'region', body ->> 'kind', body -> 'progress' ->> 'status',
       (body -> 'progress' -> 'clocks' ->> 'urgency')::int, (body ->> 'day')::date,
       (body ->> 'replyDue')::date, body ->> 'reply',
       array(select jsonb_array_elements_text(body -> 'cases')::uuid)
from statistics_1.letter_folds;

create table statistics_1.demands (
    id     uuid not null,
    n      int  not null,
    state  text collate "C" not null,
    amount numeric,
    primary key (id, n)
);

create view statistics_1.folded_demands (id, n, state, amount) as
select f.id, (d.one ->> 'n')::int, d.one ->> 'state', (d.one ->> 'amount')::numeric
from statistics_1.letter_folds f
cross join lateral jsonb_array_elements(f.body -> 'demanded') d (one);

-- Money of which it was verified that the workers got it: through a letter, or through a case's settlement.
create table statistics_1.letter_payments (
    id     uuid    not null,
    n      int     not null,
    day    date    not null,
    amount numeric not null,
    primary key (id, n)
);

create view statistics_1.folded_letter_payments (id, n, day, amount) as
select f.id, p.n::int, (p.one ->> 'day')::date, (p.one ->> 'amount')::numeric
from statistics_1.letter_folds f
cross join lateral jsonb_array_elements(f.body -> 'paid') with ordinality p (one, n);

create table statistics_1.settlement_payments (
    id     uuid    not null,
    n      int     not null,
    day    date    not null,
    amount numeric not null,
    primary key (id, n)
);

create view statistics_1.folded_settlement_payments (id, n, day, amount) as
select f.id, p.n::int, (p.one ->> 'day')::date, (p.one ->> 'amount')::numeric
from statistics_1.case_folds f
cross join lateral jsonb_array_elements(f.body -> 'paid') with ordinality p (one, n);

create table statistics_1.callbacks (
    case_id      uuid not null,
    n            int  not null,
    day          date not null,
    satisfaction text collate "C" not null,
    primary key (case_id, n)
);
create index on statistics_1.callbacks (day);
