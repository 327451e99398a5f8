-- What there is to do on each case, letter and proposal.
create schema worklist_1;

create table worklist_1.cases (
    id    uuid   primary key,
    seq   bigint not null,
    body  jsonb  not null,
    owner text   collate "C" generated always as (body ->> 'owner') stored,
    tasks jsonb  generated always as (body -> 'tasks') stored
);
create index on worklist_1.cases (owner) where tasks <> '[]';

create table worklist_1.letters (
    id    uuid   primary key,
    seq   bigint not null,
    body  jsonb  not null,
    owner text   collate "C" generated always as (body ->> 'owner') stored,
    tasks jsonb  generated always as (body -> 'tasks') stored
);
create index on worklist_1.letters (owner) where tasks <> '[]';

create table worklist_1.proposals (
    id    uuid   primary key,
    seq   bigint not null,
    body  jsonb  not null,
    owner text   collate "C" generated always as (body ->> 'owner') stored,
    tasks jsonb  generated always as (body -> 'tasks') stored
);
create index on worklist_1.proposals (owner) where tasks <> '[]';

-- The calmer a task, the larger its number: red is -3, grey is 0.
create view worklist_1.tasks as
select (w.id || ':' || (t.task ->> 'kind') || ':' || (t.task ->> 'n')) collate "C" as key,
       w.owner, w.case_id, w.letter_id, w.proposal_id, w.label,
       t.task ->> 'kind' as kind,
       (t.task ->> 'n')::int as n,
       t.task -> 'roles' as roles,
       t.task -> 'onlyBy' as only_by,
       t.task -> 'notBy' as not_by,
       coalesce(t.task ->> 'due', '9999-12-31') collate "C" as due,
       -(t.task ->> 'urgency')::int as calm
from (
    select id, owner, tasks, body ->> 'caseId' as case_id, null as letter_id, null as proposal_id,
           body ->> 'label' as label
    from worklist_1.cases where tasks <> '[]'
    union all
    select id, owner, tasks, body ->> 'caseId', body ->> 'letterId', null, body ->> 'label'
    from worklist_1.letters where tasks <> '[]'
    union all
    select id, owner, tasks, body ->> 'caseId', body ->> 'letterId', id::text, null
    from worklist_1.proposals where tasks <> '[]') w
cross join lateral jsonb_array_elements(w.tasks) t (task);
