-- On which order somebody acted in the place of whom they acted for.
alter table timeline_1.entries add column substitution text;
