package org.hanshu.application.web.problem;

import java.util.Optional;
import java.util.stream.Stream;

/** What stands behind an exception. */
final class Causes {

    private static final int DEEPEST = 20;

    private Causes() {}

    /** The exception and its causes, outermost first. */
    static Stream<Throwable> of(Throwable thrown) {
        return Stream.iterate(thrown, each -> each != null, Throwable::getCause).limit(DEEPEST);
    }

    static <T> Optional<T> find(Throwable thrown, Class<T> type) {
        return of(thrown).filter(type::isInstance).map(type::cast).findFirst();
    }
}
