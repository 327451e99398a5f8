-- What a case opened beside letters: mediations, referrals, grants of legal aid.
create table dossier_1.children (
    id         uuid   primary key,
    seq        bigint not null,
    body       jsonb  not null,
    updated_at text   collate "C" generated always as (body -> 'mark' ->> 'updatedAt') stored,
    next_due   text   collate "C" generated always as (body -> 'clocks' ->> 'nextDue') stored,
    urgency    int    generated always as ((body -> 'clocks' ->> 'urgency')::int) stored,
    cases      jsonb  generated always as (body -> 'cases') stored
);
create index on dossier_1.children using gin (cases jsonb_path_ops);

create table worklist_1.children (
    id    uuid   primary key,
    seq   bigint not null,
    body  jsonb  not null,
    owner text   collate "C" generated always as (body ->> 'owner') stored,
    tasks jsonb  generated always as (body -> 'tasks') stored
);
create index on worklist_1.children (owner) where tasks <> '[]';

-- The calmer a task, the larger its number: red is -3, grey is 0.
create or replace view worklist_1.tasks as
select (w.id || ':' || (t.task ->> 'kind') || ':' || (t.task ->> 'n')) collate "C" as key,
       w.owner, w.case_id, w.letter_id, w.proposal_id, w.label,
       t.task ->> 'kind' as kind,
       (t.task ->> 'n')::int as n,
       t.task -> 'roles' as roles,
       t.task -> 'onlyBy' as only_by,
       t.task -> 'notBy' as not_by,
       coalesce(t.task ->> 'due', '9999-12-31') collate "C" as due,
       -(t.task ->> 'urgency')::int as calm,
       w.child_id, w.child_kind
from (
    select id, owner, tasks, body ->> 'caseId' as case_id, null as letter_id, null as proposal_id,
           body ->> 'label' as label, null as child_id, null as child_kind
    from worklist_1.cases where tasks <> '[]'
    union all
    select id, offered_to, offer_tasks, body ->> 'caseId', null, null, body ->> 'label', null, null
    from worklist_1.cases where offer_tasks <> '[]'
    union all
    select id, owner, tasks, body ->> 'caseId', body ->> 'letterId', null, body ->> 'label', null, null
    from worklist_1.letters where tasks <> '[]'
    union all
    select id, owner, tasks, body ->> 'caseId', body ->> 'letterId', id::text, null, null, null
    from worklist_1.proposals where tasks <> '[]'
    union all
    select id, owner, tasks, body ->> 'caseId', null, null, null, id::text, body ->> 'kind'
    from worklist_1.children where tasks <> '[]') w
cross join lateral jsonb_array_elements(w.tasks) t (task);
