-- The dossier: one row per case, case file, letter and proposal, each written by its own events only.
create schema dossier_1;

create table dossier_1.cases (
    id          uuid   primary key,
    seq         bigint not null,
    body        jsonb  not null,
    owner       text   collate "C" generated always as (body -> 'filed' ->> 'owner') stored,
    filer       text   collate "C" generated always as (body -> 'filed' ->> 'filer') stored,
    status      text   collate "C" generated always as (body -> 'progress' ->> 'status') stored,
    region      text   collate "C" generated always as (body -> 'filed' ->> 'region') stored,
    case_number text   collate "C" generated always as (body -> 'filed' ->> 'caseNumber') stored,
    received_at text   collate "C" generated always as (body -> 'filed' ->> 'receivedAt') stored,
    updated_at  text   collate "C" generated always as (body -> 'mark' ->> 'updatedAt') stored,
    next_due    text   collate "C" generated always as (body -> 'progress' -> 'clocks' ->> 'nextDue') stored,
    urgency     int    generated always as ((body -> 'progress' -> 'clocks' ->> 'urgency')::int) stored,
    taken_in_by text   generated always as (body ->> 'takenInBy') stored,
    causes      jsonb  generated always as (jsonb_path_query_array(body, '$.filed.claims[*].cause')) stored,
    refs        jsonb  generated always as (body -> 'filed' -> 'references') stored,
    supervisors jsonb  generated always as (jsonb_path_query_array(body, '$.course.supervisors[*].account')) stored,
    people      jsonb  generated always as (
        jsonb_path_query_array(body, '$.filed.claimants[*].*.subject')
        || jsonb_path_query_array(body, '$.filed.respondents[*].personalName.subject')) stored,
    words       text   generated always as (lower(
        (body -> 'filed' ->> 'caseNumber') || ' '
        || jsonb_path_query_array(body, '$.filed.references[*].number')::text
        || jsonb_path_query_array(body, '$.filed.respondents[*].name')::text
        || jsonb_path_query_array(body, '$.filed.respondents[*].uscc')::text)) stored
);
create index on dossier_1.cases (owner, received_at desc, id desc);
create index on dossier_1.cases (filer, received_at desc, id desc);
create index on dossier_1.cases (received_at desc, id desc);
create index on dossier_1.cases (case_number);
create index on dossier_1.cases using gin (refs jsonb_path_ops);
create index on dossier_1.cases using gin (people);

create table dossier_1.case_files (
    id   uuid   primary key,
    seq  bigint not null,
    body jsonb  not null
);

create table dossier_1.letters (
    id         uuid   primary key,
    seq        bigint not null,
    body       jsonb  not null,
    issuer     text   collate "C" generated always as (body -> 'drafted' ->> 'issuer') stored,
    number     text   collate "C" generated always as (body -> 'signing' ->> 'number') stored,
    updated_at text   collate "C" generated always as (body -> 'mark' ->> 'updatedAt') stored,
    next_due   text   collate "C" generated always as (body -> 'progress' -> 'clocks' ->> 'nextDue') stored,
    urgency    int    generated always as ((body -> 'progress' -> 'clocks' ->> 'urgency')::int) stored,
    cases      jsonb  generated always as (body -> 'drafted' -> 'origin' -> 'cases') stored
);
create index on dossier_1.letters using gin (cases jsonb_path_ops);
create index on dossier_1.letters (number);

create table dossier_1.proposals (
    id    uuid   primary key,
    seq   bigint not null,
    body  jsonb  not null,
    cases jsonb  generated always as (body -> 'suggestion' -> 'cases') stored
);
create index on dossier_1.proposals using gin (cases jsonb_path_ops);
