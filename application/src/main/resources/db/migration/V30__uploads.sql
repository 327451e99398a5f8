-- Files whose imports are not done yet, sealed; a row goes, and its key with it, when the import has ended.
create schema uploads;

create table uploads.upload (
    import_id   uuid        primary key,
    kept_at     timestamptz not null,
    trail       text        not null,
    format      text        not null,
    sealed_name bytea       not null,
    sealed_file bytea       not null
);

-- A sealed file cannot be made smaller.
alter table uploads.upload alter column sealed_file set storage external;
