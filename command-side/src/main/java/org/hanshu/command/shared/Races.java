package org.hanshu.command.shared;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Within a process whoever asks an aggregate waits until the one before has got an answer. Where another process answers in
 * between, the slower answer is not written, and is given again by what is true then: the same person gets the same answer,
 * however many processes there are.
 */
final class Races {

    private static final int MOST = 5;
    private static final long BREATH = Duration.ofMillis(10).toNanos();

    private Races() {}

    /** @throws ConcurrencyException where it was lost time after time */
    static <R> R untilWon(Supplier<R> attempt) {
        for (var race = 1; ; race++) {
            try {
                return attempt.get();
            } catch (ConcurrencyException | AggregateStreamCreationException e) {
                if (race == MOST) {
                    throw e;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(race * BREATH));
            }
        }
    }
}
