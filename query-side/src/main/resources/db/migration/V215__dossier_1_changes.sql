-- What changed last in the list of cases: one row for each case, letter and other child, with a number that only grows, beside
-- the rows themselves, so that a change leaves their indexes alone.
create sequence dossier_1.change;
select setval('dossier_1.change', 1);

-- A transaction that commits later may hold a lower number than one that was read already. So it says before its first number,
-- by a lock that ends with it, above which number all of its own are; it says so once, and hinders nobody. The lock is one
-- bigint: 7 as its sign above, and the number in 44 bits below.
create function dossier_1.next_change() returns bigint language plpgsql as '
begin
    if coalesce(current_setting(''hanshu.changes'', true), '''') = '''' then
        perform pg_advisory_xact_lock_shared((7::bigint << 44) | last_value) from dossier_1.change;
        perform set_config(''hanshu.changes'', ''told'', true);
    end if;
    return nextval(''dossier_1.change'');
end ';

-- Up to which number everything is written that ever will be: who reads that far in a later statement misses nothing. The
-- last number is read before the locks: whoever took one up to it had its lock before, and has it still or is done.
create function dossier_1.settled_change() returns bigint language plpgsql as '
declare
    last bigint := (select last_value from dossier_1.change);
begin
    return least(last, (
        select min(((classid::bigint << 32) | objid::bigint) & ((1::bigint << 44) - 1))
        from pg_locks
        where locktype = ''advisory'' and objsubid = 1 and classid::bigint >> 12 = 7
          and database = (select oid from pg_database where datname = current_database())));
end ';

create table dossier_1.changes (
    id      uuid   primary key,
    cases   uuid[] not null,
    changed bigint not null default dossier_1.next_change()
);
create index on dossier_1.changes (changed);

create view dossier_1.changed_cases (id, cases) as
select id, array[id] from dossier_1.cases;

create view dossier_1.changed_letters (id, cases) as
select id, array(select jsonb_array_elements_text(cases)::uuid) from dossier_1.letters;

create view dossier_1.changed_children (id, cases) as
select id, array(select jsonb_array_elements_text(cases)::uuid) from dossier_1.children;

insert into dossier_1.changes
select * from dossier_1.changed_cases
union all select * from dossier_1.changed_letters
union all select * from dossier_1.changed_children;
