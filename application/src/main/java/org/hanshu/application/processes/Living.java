package org.hanshu.application.processes;

/** How the database is asked which processes live. */
public final class Living {

    /** Our locks in this database that are held at present. */
    static final String LOCKS_HELD = """
            select classid, objid from pg_locks
            where locktype = 'advisory' and objsubid = 2 and granted
            and database = (select oid from pg_database where datname = current_database())""";

    /** A condition in SQL: whether the process of the number in this column, or parameter, lives. */
    public static String isNumber(String number) {
        return "exists (select from (" + LOCKS_HELD + ") held where classid = " + Presence.kind(Presence.Sign.LIVES)
                + " and objid::bigint = " + number + ")";
    }

    private Living() {}
}
