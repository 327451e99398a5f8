-- In which text a number of a person stands, or the name where a refused row tells no number: found by keyed digests, and
-- gone with the text's key.
create table keys.told_number (
    digest text not null,
    subject uuid not null,
    stream text not null,
    primary key (digest, subject)
);
create index told_number_subject on keys.told_number (subject);

-- The refused rows that were kept before numbers were noted: each is read once, at the next start, and noted then.
create table keys.unnoted_row (
    subject uuid primary key,
    stream text not null,
    box text not null
);
insert into keys.unnoted_row (subject, stream, box)
select (body -> 'row' ->> 'subject')::uuid, import_id::text, body -> 'row' ->> 'box'
from imports_1.rows
where body -> 'row' ->> 'box' is not null
on conflict do nothing;
