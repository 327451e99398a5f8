-- What is to have rung or to ring still by what the events say, beside what has rung and is scheduled.
with told as materialized (
    select globalindex, payloadtype, aggregateidentifier as id, convert_from(payload, 'UTF8')::jsonb as event
      from events.domain_event
     where payloadtype like '%.deadline-%' or payloadtype like 'case.child-%'),
limitation as materialized (
    select globalindex, payloadtype, aggregateidentifier as id, convert_from(payload, 'UTF8')::jsonb as event
      from events.domain_event
     where payloadtype in ('case.limitation-reckoned', 'case.limitation-warned', 'case.limitation-left')),
retention as materialized (
    select globalindex, payloadtype, aggregateidentifier as id
      from events.domain_event
     where payloadtype in ('case.retention-reckoned', 'case.kept-longer', 'case.retention-over', 'case.retention-left')),
case_clock as materialized (
    select globalindex, payloadtype, id, event, coalesce(event -> 'deadline' ->> 'name', event ->> 'name') as name
      from told
     where payloadtype like 'case.deadline-%'),
-- A case's clock has one bell scheduled as long as it is not over and not every bell has rung.
case_bell as (
    select 1
      from case_clock wound
     where payloadtype in ('case.deadline-set', 'case.deadline-resumed')
       and not exists (select 1 from case_clock later
                        where later.id = wound.id and later.name = wound.name and later.globalindex > wound.globalindex
                          and later.payloadtype not in ('case.deadline-reminded', 'case.deadline-missed'))
       and 1 + jsonb_array_length(event -> 'deadline' -> 'reminders')
           > (select count(*) from case_clock rung
               where rung.id = wound.id and rung.name = wound.name and rung.globalindex > wound.globalindex)),
-- A proposal has one bell scheduled until it is answered, lapses, or every bell has rung.
proposal_bell as (
    select 1
      from told wound
     where payloadtype = 'proposal.deadline-set'
       and not exists (select 1 from events.domain_event over
                        where over.aggregateidentifier = wound.id
                          and over.payloadtype in ('proposal.accepted', 'proposal.declined', 'proposal.lapsed'))
       and 1 + jsonb_array_length(event -> 'deadline' -> 'reminders')
           > (select count(*) from told rung
               where rung.id = wound.id and rung.payloadtype in ('proposal.deadline-reminded', 'proposal.deadline-missed'))),
-- A case that is over has one question scheduled until it was put, or nobody is to be asked.
question as (
    select 1
      from retention counted
     where payloadtype in ('case.retention-reckoned', 'case.kept-longer')
       and not exists (select 1 from retention later where later.id = counted.id and later.globalindex > counted.globalindex)),
-- A child that was admitted and is neither drafted nor voided is waited for.
awaited_child as (
    select 1
      from told admitted
     where payloadtype = 'case.child-admitted'
       and not exists (select 1 from events.domain_event drafted
                        where drafted.aggregateidentifier = admitted.event ->> 'childId')
       and not exists (select 1 from told voided
                        where voided.payloadtype = 'case.child-voided' and voided.event ->> 'childId' = admitted.event ->> 'childId')),
-- The warnings of a limitation that is watched, and those that were given.
limit_call as (
    select sum(jsonb_array_length(event -> 'calls')) as calls
      from limitation reckoned
     where payloadtype = 'case.limitation-reckoned'
       and not exists (select 1 from limitation later
                        where later.id = reckoned.id and later.globalindex > reckoned.globalindex
                          and later.event -> 'claim' = reckoned.event -> 'claim' and later.event -> 'kind' = reckoned.event -> 'kind'
                          and later.payloadtype <> 'case.limitation-warned'))
select (select coalesce(sum(1 + jsonb_array_length(event -> 'deadline' -> 'reminders')), 0)
          from told where payloadtype = 'letter.deadline-set')
       + (select count(*) from case_bell)
       + (select count(*) from proposal_bell)
       + (select count(*) from awaited_child)
       + (select count(*) from question)
       + (select coalesce(calls, 0) from limit_call) as expected,
       (select count(*) from told where payloadtype in ('letter.deadline-reminded', 'letter.deadline-missed'))
       + (select count(*) from limitation where payloadtype = 'case.limitation-warned')
       + (select count(*) from deadlines.scheduled_tasks) as found
