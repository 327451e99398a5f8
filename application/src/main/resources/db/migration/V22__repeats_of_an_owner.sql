-- A complaint repeats another of the same owner: the mark names both.
alter table platform.repeat_mark alter column mark type text;
