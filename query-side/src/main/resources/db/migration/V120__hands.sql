-- In whose hands a case is: who handles it now, and who handled it before or is asked to.
alter table dossier_1.cases alter column owner
    set expression as (coalesce(body -> 'dealings' -> 'hands' ->> 'owner', body -> 'filed' ->> 'owner'));
alter table dossier_1.cases add column readers jsonb
    generated always as (coalesce(body -> 'dealings' -> 'hands' -> 'readers', '[]')) stored;
create index on dossier_1.cases using gin (readers);

create table timeline_1.hands (
    case_id  uuid   not null,
    position bigint not null,
    owner    text   not null,
    asked    text,
    primary key (case_id, position)
);

alter table worklist_1.cases add column offered_to text collate "C"
    generated always as (body ->> 'offeredTo') stored;
alter table worklist_1.cases add column offer_tasks jsonb
    generated always as (coalesce(body -> 'offerTasks', '[]')) stored;
create index on worklist_1.cases (offered_to) where offer_tasks <> '[]';

create or replace view worklist_1.tasks as
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
    select id, offered_to, offer_tasks, body ->> 'caseId', null, null, body ->> 'label'
    from worklist_1.cases where offer_tasks <> '[]'
    union all
    select id, owner, tasks, body ->> 'caseId', body ->> 'letterId', null, body ->> 'label'
    from worklist_1.letters where tasks <> '[]'
    union all
    select id, owner, tasks, body ->> 'caseId', body ->> 'letterId', id::text, null
    from worklist_1.proposals where tasks <> '[]') w
cross join lateral jsonb_array_elements(w.tasks) t (task);
