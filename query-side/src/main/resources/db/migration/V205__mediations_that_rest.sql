-- A mediation that has not ended is its union's business also where no time limit runs.
update worklist_1.children
set body = jsonb_set(
        body,
        '{tasks}',
        '[{"kind": "FOLLOW_MEDIATION", "n": 0, "roles": ["OFFICER", "HEAD"], "onlyBy": [], "notBy": [],
           "light": "GREY", "urgency": 0}]'::jsonb || (body -> 'tasks'))
where body ->> 'kind' = 'MEDIATION'
  and body -> 'progress' ->> 'status' in ('APPLIED', 'CONSENT_ASKED', 'OPEN', 'AGREED', 'EFFECTIVE')
  and not (body -> 'tasks') @> '[{"kind": "FOLLOW_MEDIATION"}]';
