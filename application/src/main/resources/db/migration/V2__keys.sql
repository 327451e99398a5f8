create schema if not exists keys;

-- One key per data subject, wrapped by the master key; a destroyed one leaves its row without the key.
create table keys.subject_key (
    subject uuid not null,
    generation integer not null,
    algorithm text not null,
    wrapped bytea,
    made_at timestamptz not null default now(),
    destroyed_at timestamptz,
    primary key (subject, generation)
);

create table keys.digest_key (
    name text primary key,
    wrapped bytea not null
);

-- Full name, identity number and phone are found by these and by nothing else.
create table keys.search_digest (
    kind text not null,
    digest text not null,
    subject uuid not null,
    primary key (kind, digest, subject)
);
create index search_digest_subject on keys.search_digest (subject);
