-- A case is found by the numbers of what was merged into it, and not by claims that became another case's.
alter table dossier_1.cases add column former_numbers jsonb
    generated always as (
        jsonb_path_query_array(body, '$.dealings.relations.takenIn[*].taken.numbers[*]')) stored;
create index on dossier_1.cases using gin (former_numbers jsonb_path_ops);

alter table dossier_1.cases alter column refs
    set expression as ((body -> 'filed' -> 'references')
        || jsonb_path_query_array(body, '$.dealings.relations.takenIn[*].taken.references[*]'));
alter table dossier_1.cases alter column causes
    set expression as (jsonb_path_query_array(
        body, '$.filed.claims[*] ? (!(@.n == $.dealings.relations.splits[*].split.claims[*])).cause'));
alter table dossier_1.cases alter column words
    set expression as (lower(
        (body -> 'filed' ->> 'caseNumber') || ' '
        || jsonb_path_query_array(body, '$.filed.references[*].number')::text
        || jsonb_path_query_array(body, '$.filed.respondents[*].name')::text
        || jsonb_path_query_array(body, '$.filed.respondents[*].uscc')::text
        || jsonb_path_query_array(body, '$.dealings.relations.takenIn[*].taken.numbers[*]')::text
        || jsonb_path_query_array(body, '$.dealings.relations.takenIn[*].taken.references[*].number')::text));
