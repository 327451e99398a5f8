-- What the intake keeps beside the events: the running numbers of cases, and by which digest a repeat is noticed.

create sequence platform.case_number;

create table platform.repeat_mark (
    mark    varchar(64) primary key,
    case_id uuid        not null
);
