-- What the page that explains a due date names: rules, notices, and the region in which something lies.
create schema deadline_reasons_1;

create table deadline_reasons_1.books (
    version int   primary key,
    rules   jsonb not null
);

create table deadline_reasons_1.notices (
    version int  primary key,
    year    int  not null,
    source  text not null
);

create table deadline_reasons_1.regions (
    thing_id uuid primary key,
    region   text not null
);

create table deadline_reasons_1.cases_of_children (
    child_id uuid not null,
    case_id  uuid not null,
    primary key (child_id, case_id)
);
