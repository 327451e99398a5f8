package org.hanshu.again;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows that a running engine takes away when they are done, kept aside so that they can come back as they were. */
record Bygones(JdbcClient jdbc) {

    static final String SCHEMA = "again";

    private static final String KEPT = """
            create schema again;
            create table again.deadline (like deadlines.scheduled_tasks including all);
            create table again.upload (like uploads.upload including all);
            create table again.upload_key (like keys.subject_key including all);

            create function again.keep() returns trigger language plpgsql as $$
            begin
                execute format('insert into again.%I select ($1).* on conflict do nothing', tg_argv[0]) using old;
                return null;
            end $$;

            create trigger fired after delete on deadlines.scheduled_tasks
                for each row when (old.picked) execute function again.keep('deadline');
            create trigger taken_in after delete on uploads.upload
                for each row execute function again.keep('upload');
            create trigger destroyed after update on keys.subject_key
                for each row when (new.wrapped is null) execute function again.keep('upload_key');""";

    static Bygones keptFromNowOn(JdbcClient jdbc) {
        jdbc.sql(KEPT).update();
        return new Bygones(jdbc);
    }

    /** Every deadline that has fired is due as it was. Returns how many there are. */
    int bringDeadlinesBack() {
        return jdbc.sql("""
                insert into deadlines.scheduled_tasks (task_name, task_instance, task_data, execution_time, picked,
                    consecutive_failures, version, priority)
                select task_name, task_instance, task_data, execution_time, false, 0, 1, priority
                from again.deadline""").update();
    }

    /** Every file whose import has ended waits as it did just before. Returns how many there are. */
    int bringUploadsBack() {
        jdbc.sql("""
                update keys.subject_key k set wrapped = b.wrapped, destroyed_at = null
                from again.upload_key b where b.subject = k.subject and b.generation = k.generation""").update();
        jdbc.sql("delete from platform.destroyed_subject where subject in (select subject from again.upload_key)")
                .update();
        return jdbc.sql("insert into uploads.upload select * from again.upload").update();
    }
}
