-- Call-backs that should not have been entered.
create table statistics_1.annulled_callbacks (
    case_id uuid not null,
    n       int  not null,
    primary key (case_id, n)
);
