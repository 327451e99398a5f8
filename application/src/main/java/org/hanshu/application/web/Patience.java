package org.hanshu.application.web;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits on the machine's clock for what another thread is about to do. */
public final class Patience {

    private static final Duration STEP = Duration.ofMillis(10);

    private Patience() {}

    /** Whether it came true in time. */
    public static boolean until(BooleanSupplier isTrue, Duration longest) {
        var end = System.nanoTime() + longest.toNanos();
        while (!isTrue.getAsBoolean()) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(STEP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
