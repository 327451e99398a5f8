package org.hanshu.application.processes;

/** Another process uses this database, and the two cannot use it together. */
final class DatabaseInUse extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseInUse(String url, boolean alone) {
        super(
                alone
                        ? "In training the time of the whole system is moved, so one process has the database for itself; another"
                                + " Hanshu uses %s.".formatted(url)
                        : "A Hanshu in training has the database %s for itself.".formatted(url));
    }
}
