package org.hanshu.api.vocabulary;

/** A code of a closed list, with the names that people read. */
public interface Word {

    /** The code, stable across releases. */
    String name();

    String zh();

    String en();
}
