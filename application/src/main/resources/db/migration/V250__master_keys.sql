-- Under which generation of the master key each was wrapped: while one replaces another, both are met.
alter table keys.subject_key add column master integer not null default 1;
alter table keys.digest_key add column master integer not null default 1;

-- What only the right master key can read: so that a wrong one is known before it wraps anything.
create table keys.master_key (
    generation integer primary key,
    proof bytea not null,
    known_since timestamptz not null default now()
);

-- Whose keys were destroyed, up to which generation. It lies beside the keys: where they are lost, an erased one is still
-- told from one whose key is missing, and a backup of the keys brings nobody back.
create table platform.destroyed_subject (
    subject uuid primary key,
    generation integer not null,
    at timestamptz not null,
    seq bigint generated always as identity
);
create index destroyed_subject_seq on platform.destroyed_subject (seq);
insert into platform.destroyed_subject (subject, generation, at)
select subject, max(generation), max(destroyed_at) from keys.subject_key where destroyed_at is not null group by subject;

-- Replacements of the master key and of single keys: who asked for it, when, on whose order.
create table platform.key_rotation (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor text not null,
    order_number text not null,
    subject uuid,
    master integer,
    rewrapped bigint not null default 0,
    ended_at timestamptz
);
create unique index key_rotation_going_on on platform.key_rotation (master) where ended_at is null;
