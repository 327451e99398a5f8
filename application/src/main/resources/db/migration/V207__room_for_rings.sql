-- A saga changes with each ring of its clock: with room on its page, a change leaves the index alone.
alter table sagas.saga set (fillfactor = 60);

-- No deadline has a priority: the scheduler reads them by their time.
drop index deadlines.scheduled_tasks_priority_execution_time_idx;
