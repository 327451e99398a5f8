-- What makes a local account's second factor: sealed, so that nobody who only has the database can make a code.
create table platform.second_factor (
    account      text        primary key,
    sealed       bytea       not null,
    confirmed_at timestamptz,
    last_step    bigint      not null default 0,
    recovery     text[]      not null default '{}'
);
