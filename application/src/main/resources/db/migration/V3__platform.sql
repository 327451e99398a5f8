create schema if not exists platform;

-- Who was shown which personal data, and why.
create table platform.access_log (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor text not null,
    role text not null,
    organisation text not null,
    subject uuid not null,
    kind text not null,
    purpose text not null
);
create index access_log_subject on platform.access_log (subject, at);

-- How far the system's time is ahead of the machine's; it only grows.
create table platform.clock (
    only_row boolean primary key default true check (only_row),
    ahead_millis bigint not null check (ahead_millis >= 0)
);
