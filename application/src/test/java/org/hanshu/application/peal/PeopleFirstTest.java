package org.hanshu.application.peal;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.hanshu.api.shared.Trail;
import org.junit.jupiter.api.Test;

class PeopleFirstTest {

    private final PeopleFirst people = new PeopleFirst();

    @Test
    void keepNobodyWaitingWhileTheyDoNothing() {
        assertThat(people.letPass(SECONDS.toNanos(60))).isLessThan(SECONDS.toNanos(60));
    }

    @Test
    void areWaitedForWhileTheirCommandIsUnderWayButNotLong() throws Exception {
        assertThat(waitedDuring("HTTP", () -> "done")).isGreaterThanOrEqualTo(MILLISECONDS.toNanos(5));
        assertThat(people.letPass(SECONDS.toNanos(60))).isLessThan(SECONDS.toNanos(60));
    }

    @Test
    void areNoLongerWaitedForWhenTheirCommandWasRefused() {
        assertThatThrownBy(() -> waitedDuring("HTTP", () -> {
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(people.letPass(SECONDS.toNanos(60))).isLessThan(SECONDS.toNanos(60));
    }

    @Test
    void areNotThoseForWhomAProcessAsks() throws Exception {
        assertThat(waitedDuring("SAGA", () -> "done")).isLessThan(SECONDS.toNanos(60));
    }

    @Test
    void areWaitedForNoLongerInAllDuringOneWork() throws Exception {
        var step = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("told"));
        try {
            assertThat(during(() -> people.letPassDuring(step))).isGreaterThanOrEqualTo(PeopleFirst.PATIENCE);
            assertThat(during(() -> people.letPassDuring(step))).isZero();
        } finally {
            step.rollback();
        }
    }

    private long during(Supplier<Long> meanwhile) throws Exception {
        var command = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("do"));
        try {
            people.handle(command, () -> "done");
            return meanwhile.get();
        } finally {
            command.rollback();
        }
    }

    /** How long is waited, at least 5 ms for people and at most a minute, before the command goes on. */
    private long waitedDuring(String via, InterceptorChain command) throws Exception {
        CommandMessage<?> message = GenericCommandMessage.asCommandMessage("do").withMetaData(Map.of(Trail.VIA, via));
        var work = DefaultUnitOfWork.startAndGet(message);
        try {
            people.handle(work, command);
            return people.letPass(via.equals("HTTP") ? MILLISECONDS.toNanos(5) : SECONDS.toNanos(60));
        } finally {
            work.rollback();
        }
    }
}
