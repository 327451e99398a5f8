-- Who reads a case without being of the union that owns it finds it by what stood in it when it was filed only.
-- Rows from before do not say how many claimants that were: where others came from another case, those before them.
update dossier_1.cases c set body = jsonb_set(c.body, '{atFirst}', jsonb_build_object('claimants', coalesce(
    (select min(came::int) - 1
     from jsonb_path_query(c.body, '$.dealings.relations.takenIn[*].taken.claimants[*].n') came),
    (select count(*) from dossier_1.claimants where case_id = c.id))));

alter table dossier_1.cases add column filed_people jsonb
    generated always as (jsonb_path_query_array(
        coalesce(body -> 'atFirst' -> 'filed', body -> 'filed'), '$.respondents[*].personalName.subject')) stored;

alter table dossier_1.cases add column filed_causes jsonb
    generated always as (jsonb_path_query_array(
        coalesce(body -> 'atFirst' -> 'filed', body -> 'filed'), '$.claims[*].cause')) stored;

alter table dossier_1.cases add column filed_words text
    generated always as (lower(
        (body -> 'filed' ->> 'caseNumber') || ' '
        || jsonb_path_query_array(body, '$.filed.references[*].number')::text
        || jsonb_path_query_array(
            coalesce(body -> 'atFirst' -> 'filed', body -> 'filed'), '$.respondents[*].name')::text
        || jsonb_path_query_array(
            coalesce(body -> 'atFirst' -> 'filed', body -> 'filed'), '$.respondents[*].uscc')::text)) stored;
