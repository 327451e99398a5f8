package org.hanshu.command.shared.table;

import java.util.List;

/** A column of a table, as people name it. */
public interface Heading {

    /** What stands above it. */
    String title();

    /** What else may stand above it. */
    default List<String> alsoCalled() {
        return List.of();
    }

    /** Whether a table without it is refused. */
    default boolean isRequired() {
        return true;
    }

    /** How many characters a cell of it may have. */
    default int longest() {
        return 200;
    }
}
