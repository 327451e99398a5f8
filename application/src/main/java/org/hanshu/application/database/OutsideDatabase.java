package org.hanshu.application.database;

/** A PostgreSQL that an operator runs: reached, never started or stopped. */
record OutsideDatabase(String url, String user, String password) implements Database {
    @Override
    public void close() {}

    @Override
    public String toString() {
        return url;
    }
}
