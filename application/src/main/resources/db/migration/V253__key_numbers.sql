-- The number of a key is given once, to whomever. It lies beside the keys, so that where a key is lost its number is not given
-- again, and whoever is erased is erased up to the last number that was given, whichever of their keys are there to be seen.
create sequence platform.key_number as integer;
select setval('platform.key_number', greatest(
    1, (select max(generation) from keys.subject_key), (select max(generation) from platform.destroyed_subject)));
