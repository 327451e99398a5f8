-- What became of unions and partner agencies, step by step; what they were on a day follows from the steps up to it.
create schema organisations_1;

create table organisations_1.steps (
    organisation text   collate "C" not null,
    seq          bigint not null,
    day          date   not null,
    step         text   not null,
    payload      jsonb  not null,
    primary key (organisation, seq)
);
