package org.hanshu.application.axon;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** How often each process has failed at its present step; counted in transactions of its own, for the step's own is rolled back. */
final class FailingProcesses {

    /** So often a step may fail before its process is parked. */
    static final int PATIENCE = 3;

    private static final long GLANCE = Duration.ofSeconds(1).toNanos();

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate apart;
    private final Map<GroupSegment, Glance> glances = new ConcurrentHashMap<>();

    FailingProcesses(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private record Glance(boolean any, long at) {}

    private record GroupSegment(String group, int segment) {}

    /**
     * Whether any process of the segment fails at all; looked up once a second, for hardly ever one does. A segment that comes
     * from another process is looked up anew: what that one parked has to wait here, too.
     */
    boolean any(ProcessStep step) {
        var where = new GroupSegment(step.group(), step.segment());
        var last = glances.get(where);
        if (last == null || System.nanoTime() - last.at > GLANCE) {
            var any = jdbc.sql("""
                            select exists (select from platform.failing_process where processing_group = ? and segment = ?)""")
                    .params(step.group(), step.segment())
                    .query(Boolean.class)
                    .single();
            last = new Glance(any, System.nanoTime());
            glances.put(where, last);
        }
        return last.any;
    }

    int failures(ProcessStep step) {
        return failures(step, "");
    }

    /** As they stand until the present transaction ends: nobody resumes the process meanwhile. */
    int failuresLocked(ProcessStep step) {
        return failures(step, " for update");
    }

    void failed(ProcessStep step, EventMessage<?> event, String why) {
        glances.put(new GroupSegment(step.group(), step.segment()), new Glance(true, System.nanoTime()));
        apart.executeWithoutResult(transaction -> jdbc.sql("""
                        insert into platform.failing_process as failing (processing_group, segment, process,
                            failures, event_identifier, why, last_failed_at)
                        values (?, ?, ?, 1, ?, ?, ?)
                        on conflict (processing_group, segment, process) do update
                        set failures = failing.failures + 1, event_identifier = excluded.event_identifier,
                            why = excluded.why, last_failed_at = excluded.last_failed_at
                        """)
                .params(step.group(), step.segment(), step.process(), event.getIdentifier(), why)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }

    void recovered(ProcessStep step) {
        jdbc.sql("delete from platform.failing_process where processing_group = ? and segment = ? and process = ?")
                .params(step.group(), step.segment(), step.process())
                .update();
    }

    private int failures(ProcessStep step, String locking) {
        return jdbc.sql("select failures from platform.failing_process"
                        + " where processing_group = ? and segment = ? and process = ?" + locking)
                .params(step.group(), step.segment(), step.process())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
