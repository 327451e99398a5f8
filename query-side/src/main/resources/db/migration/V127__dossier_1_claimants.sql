-- The claimants of a case, one row each: a case of thousands is read and written without them.
create table dossier_1.claimants (
    case_id uuid  not null,
    n       int   not null,
    body    jsonb not null,
    people  jsonb generated always as (jsonb_path_query_array(body, '$.*.subject')) stored,
    primary key (case_id, n)
);
create index on dossier_1.claimants using gin (people);

insert into dossier_1.claimants (case_id, n, body)
select c.id, (claimant ->> 'n')::int, claimant
from dossier_1.cases c, jsonb_array_elements(c.body -> 'filed' -> 'claimants') claimant;

-- A row from before there were any consents told them by its claimants.
update dossier_1.cases c set body = jsonb_set(c.body, '{willing}', jsonb_build_object(
    'representatives', '[]'::jsonb, 'withdrawn', '[]'::jsonb, 'consents', coalesce((
        select jsonb_agg(jsonb_build_object('claimant', claimant -> 'n', 'towards', organisation, 'purpose', 'BE_NAMED'))
        from jsonb_array_elements(c.body -> 'filed' -> 'claimants') claimant,
             jsonb_array_elements(c.body -> 'filed' -> 'mayBeNamedTo') organisation), '[]')))
where c.body -> 'willing' is null;

update dossier_1.cases set body = jsonb_set(body, '{filed,claimants}', '[]');
