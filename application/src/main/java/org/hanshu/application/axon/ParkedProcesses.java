package org.hanshu.application.axon;

import static org.hanshu.application.axon.FailingProcesses.PATIENCE;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Processes that failed three times at one event; resumed, they handle what waits in order, one transaction each. */
final class ParkedProcesses implements Parked.Resumable {

    private final JdbcClient jdbc;
    private final FailingProcesses failing;
    private final ParkedEvents parked;
    private final ProcessorRules rules;
    private final Steps steps;

    ParkedProcesses(JdbcClient jdbc, FailingProcesses failing, ParkedEvents parked, ProcessorRules rules, Steps steps) {
        this.jdbc = jdbc;
        this.failing = failing;
        this.parked = parked;
        this.rules = rules;
        this.steps = steps;
    }

    /** What a step needs beside its handlers. */
    record Steps(
            EventStore events,
            TokenStore tokens,
            TransactionManager transactions,
            CorrelationDataProvider correlation) {}

    @Override
    public List<ParkedItem> list() {
        return jdbc.sql("""
                        select failing.*, (select count(*) from platform.parked_event parked
                            where parked.processing_group = failing.processing_group
                            and parked.segment = failing.segment and parked.process = failing.process) as waiting
                        from platform.failing_process failing where failures >= ?
                        order by last_failed_at, processing_group, segment, process
                        """).param(PATIENCE).query((row, n) -> item(row)).list();
    }

    @Override
    public void resume(ParkedItem item) {
        var step = step(item);
        for (var waiting : parked.of(step)) {
            if (!handled(step, waiting)) {
                return;
            }
        }
        steps.transactions().executeInTransaction(() -> {
            failing.failuresLocked(step);
            if (parked.of(step).isEmpty()) {
                failing.recovered(step);
            }
        });
        if (!parked.of(step).isEmpty()) {
            resume(item); // More was parked meanwhile.
        }
    }

    private boolean handled(ProcessStep step, ParkedEvents.Waiting waiting) {
        EventMessage<?> event = steps.events()
                .readEvents(waiting.aggregateIdentifier(), waiting.sequenceNumber())
                .next();
        var work = DefaultUnitOfWork.startAndGet(event);
        work.attachTransaction(steps.transactions());
        work.registerCorrelationDataProvider(steps.correlation());
        var result = work.executeWithResult(() -> {
            failing.failuresLocked(step);
            handle(step, event);
            parked.remove(waiting.id());
            return true;
        });
        if (result.isExceptional()) {
            failing.failed(step, event, String.valueOf(result.exceptionResult()));
        }
        return !result.isExceptional();
    }

    private void handle(ProcessStep step, EventMessage<?> event) throws Exception {
        var invoker = rules.invoker(step.group());
        if (invoker == null) {
            throw new IllegalStateException(step.group() + " does not run in this process");
        }
        var segment = Segment.computeSegment(step.segment(), steps.tokens().fetchSegments(step.group()));
        invoker.handle(event, segment);
    }

    private static ParkedItem item(ResultSet row) throws SQLException {
        var step = new ProcessStep(row.getString("processing_group"), row.getInt("segment"), row.getString("process"));
        return new ParkedItem(
                step.group() + "." + step.segment() + "." + step.process(),
                ParkedItem.Kind.PROCESS,
                step.group(),
                step.process(),
                row.getObject("last_failed_at", OffsetDateTime.class).toInstant(),
                row.getInt("waiting"),
                row.getString("why"));
    }

    private static ProcessStep step(ParkedItem item) {
        var rest = item.id().substring(item.group().length() + 1);
        var segment = Integer.parseInt(rest.substring(0, rest.indexOf('.')));
        return new ProcessStep(item.group(), segment, item.about());
    }
}
