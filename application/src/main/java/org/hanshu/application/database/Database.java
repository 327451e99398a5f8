package org.hanshu.application.database;

/** The PostgreSQL that keeps everything, and the login by which the application reaches it. */
public interface Database extends AutoCloseable {
    String url();

    String user();

    String password();

    /** Ends what the application itself started; called after the pool is closed. */
    @Override
    void close();
}
