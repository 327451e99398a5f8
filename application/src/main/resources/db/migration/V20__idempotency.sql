-- What was answered to a request with an Idempotency-Key, and which of its commands were carried out; for 90 days.

create table platform.idempotency (
    account   text        not null,
    path      text        not null,
    key       text        not null,
    digest    bytea       not null,
    taken_at  timestamptz not null default now(),
    status    integer,
    headers   text,
    body      bytea,
    primary key (account, path, key)
);

create index on platform.idempotency (taken_at);

-- Written in the transaction of the command itself: after a crash before the answer was kept, this still knows it.
create table platform.idempotency_done (
    account     text        not null,
    key         text        not null,
    command     text        not null,
    target      text        not null,
    n           integer     not null,
    result_type text,
    result      text,
    taken_at    timestamptz not null default now(),
    primary key (account, key, command, target, n)
);

create index on platform.idempotency_done (taken_at);
