-- What local accounts sign in with. Only hashes; five wrong tries lock an account for a while.
create table platform.password (
    account      text        primary key,
    hash         text        not null,
    holds_once   boolean     not null,
    wrong_tries  integer     not null default 0,
    locked_until timestamptz,
    set_at       timestamptz not null default now()
);
