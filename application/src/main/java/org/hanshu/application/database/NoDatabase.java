package org.hanshu.application.database;

/** Nobody named a PostgreSQL, and this delivery brings none of its own for this machine. */
class NoDatabase extends RuntimeException {
    NoDatabase() {
        super("This Hanshu brings no PostgreSQL of its own for %s on %s, and HANSHU_DB_URL names none."
                .formatted(System.getProperty("os.name"), System.getProperty("os.arch")));
    }
}
