-- Steps of a process that fail; after the third its events are parked.
create table platform.failing_process (
    processing_group text not null,
    segment integer not null,
    process text not null,
    failures integer not null,
    event_identifier text not null,
    why text not null,
    last_failed_at timestamptz not null,
    primary key (processing_group, segment, process)
);

-- Events of a process that an administrator has to resume, in their order.
create table platform.parked_event (
    id bigint generated always as identity primary key,
    processing_group text not null,
    segment integer not null,
    process text not null,
    event_identifier text not null,
    aggregate_identifier text not null,
    sequence_number bigint not null,
    parked_at timestamptz not null,
    unique (processing_group, segment, event_identifier)
);
create index parked_event_process on platform.parked_event (processing_group, segment, process, id);

create table platform.parked_deadline (
    task_instance text primary key,
    deadline_name text not null,
    due timestamptz not null,
    task_data bytea not null,
    why text not null,
    parked_at timestamptz not null
);

-- A deadline that finds no saga is an alarm unless its saga has ended.
create table platform.ended_saga (
    saga_id text primary key,
    ended_at timestamptz not null
);
