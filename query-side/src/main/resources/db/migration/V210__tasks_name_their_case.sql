-- A task about a proposal, a mediation, a referral or legal aid says in which case: by its number, which tells an agency nothing.
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
           body ->> 'label' as label, null as child_id, null as child_kind, null as agency
    from worklist_1.cases where tasks <> '[]'
    union all
    select id, offered_to, offer_tasks, body ->> 'caseId', null, null, body ->> 'label', null, null, null
    from worklist_1.cases where offer_tasks <> '[]'
    union all
    select id, owner, tasks, body ->> 'caseId', body ->> 'letterId', null, body ->> 'label', null, null, null
    from worklist_1.letters where tasks <> '[]'
    union all
    select p.id, p.owner, p.tasks, p.body ->> 'caseId', p.body ->> 'letterId', p.id::text,
           (select split_part(c.body ->> 'label', ' ', 1) from worklist_1.cases c where c.id = (p.body ->> 'caseId')::uuid),
           null, null, null
    from worklist_1.proposals p where p.tasks <> '[]'
    union all
    select k.id, k.owner, k.tasks, k.body ->> 'caseId', null, null,
           (select split_part(c.body ->> 'label', ' ', 1) from worklist_1.cases c where c.id = (k.body ->> 'caseId')::uuid),
           k.id::text, k.body ->> 'kind', null
    from worklist_1.children k where k.tasks <> '[]'
    union all
    select id, agency, tasks, null, null, null, null, id::text, body ->> 'kind', agency
    from worklist_1.children where tasks <> '[]' and agency is not null) w
cross join lateral jsonb_array_elements(w.tasks) t (task)
where (t.task ->> 'agency') is not distinct from w.agency;
