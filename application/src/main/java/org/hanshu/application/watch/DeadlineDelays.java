package org.hanshu.application.watch;

import com.github.kagkarlsson.scheduler.CurrentlyExecuting;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;

/** Measures how long after its time a deadline was fired, on the system's own clock. */
final class DeadlineDelays extends AbstractSchedulerListener {

    private final Clock clock;
    private final Timer delays;

    DeadlineDelays(MeterRegistry meters, Clock clock) {
        this.clock = clock;
        this.delays = Timer.builder("hanshu.deadlines.delay")
                .description("How long after its time a deadline was fired")
                .serviceLevelObjectives(
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(5),
                        Duration.ofSeconds(15),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofHours(1))
                .register(meters);
    }

    @Override
    public void onExecutionStart(CurrentlyExecuting started) {
        var late = Duration.between(started.getExecution().executionTime, clock.instant());
        delays.record(late.isNegative() ? Duration.ZERO : late);
    }
}
