package org.hanshu.application.web.problem;

import java.net.SocketTimeoutException;

/** Whoever sends a body takes too long over it; the server answers it as the end of its patience, with 408. */
public final class SlowSender extends SocketTimeoutException {

    private static final long serialVersionUID = 1L;

    public SlowSender() {
        super("The body comes too slowly");
    }

    /** Whether it is why this was thrown, however far down. */
    public static boolean isCauseOf(Throwable thrown) {
        return Causes.find(thrown, SlowSender.class).isPresent();
    }
}
