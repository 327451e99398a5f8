package org.hanshu.application.peal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets deadlines that wait at the same time ring in one transaction: then a dozen statements and a commit serve them all.
 * One that waits by itself rings by itself, and so does each of a peal that failed.
 */
public final class Peals implements AutoCloseable {

    /** So many at most: the aggregates of a peal are locked until its end, and people's commands wait for them. */
    public static final int MOST = 64;

    private static final Logger LOG = LoggerFactory.getLogger(Peals.class);

    /** So many at most ring alone at a time: people need connections, too. */
    private static final int ALONE = 8;

    /** So long they are waited for while others gather; one that waits for a lock holds them up no longer. */
    private static final long PATIENCE = Duration.ofMillis(500).toNanos();

    private static final long STORM = Duration.ofMillis(500).toNanos();

    private final PeopleFirst people;
    private final JdbcClient jdbc;
    private final TransactionManager transactions;
    private final Supplier<? extends SchedulerClient> scheduler;
    private final ConcurrentLinkedQueue<Fired> waiting = new ConcurrentLinkedQueue<>();
    private final ExecutorService ringer = Executors.newSingleThreadExecutor(new AxonThreadFactory("Peals"));
    private final Semaphore alone = new Semaphore(ALONE, true);
    private volatile long lastFull = System.nanoTime() - STORM;

    public Peals(
            PeopleFirst people,
            JdbcClient jdbc,
            TransactionManager transactions,
            Supplier<? extends SchedulerClient> scheduler) {
        this.people = people;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.scheduler = scheduler;
    }

    /** Comes back when the deadline has rung; says how the scheduler is to take leave of it. */
    public CompletionHandler<DbSchedulerBinaryDeadlineDetails> ring(
            Execution execution, String saga, Runnable ringing) {
        var fired = new Fired(execution, saga, ringing);
        waiting.add(fired);
        try {
            ringer.execute(this::ringNext);
        } catch (RejectedExecutionException closing) {
            if (waiting.remove(fired)) {
                fired.ringAlone(alone);
            }
        }
        return fired.await();
    }

    /** Whatever happens, nobody is left waiting. */
    private void ringNext() {
        var next = next();
        if (next.size() <= 1 || !triedTogether(next)) {
            ringAlone(next);
        }
    }

    /** Each on the thread that the scheduler gave it, so that one that is stuck leaves the others free. */
    private void ringAlone(List<Fired> all) {
        all.forEach(each -> each.ringAlone(alone));
        var until = System.nanoTime() + PATIENCE;
        for (var each : all) {
            if (!each.isOverWithin(until - System.nanoTime())) {
                return;
            }
        }
    }

    private boolean triedTogether(List<Fired> all) {
        try {
            return rangTogether(all);
        } catch (RuntimeException | Error e) { // No transaction could be had, for instance.
            LOG.warn("{} deadlines ring one by one, for they could not begin together", all.size(), e);
            return false;
        }
    }

    /** Those that wait, in the order in which they were due; the second of one saga is left for the next peal. */
    private List<Fired> next() {
        var next = new ArrayList<Fired>(MOST);
        var sagas = new HashSet<String>();
        for (Iterator<Fired> each = waiting.iterator(); each.hasNext() && next.size() < MOST; ) {
            var fired = each.next();
            if (sagas.add(fired.saga())) {
                next.add(fired);
                each.remove();
            }
        }
        return next;
    }

    /** Whether peal follows upon full peal, so that what their events lead to does well to wait and be done in few steps. */
    public boolean areManyDue() {
        return System.nanoTime() - lastFull < STORM;
    }

    private boolean rangTogether(List<Fired> all) {
        var work = DefaultUnitOfWork.<Message<?>>startAndGet(null);
        work.attachTransaction(transactions);
        var result = work.executeWithResult(() -> {
            var sagas = SagasOfPeal.read(jdbc, all.stream().map(Fired::saga).toList());
            var peal = new Peal(sagas, HistoriesOfPeal.read(jdbc, sagas.associatedIds()));
            peal.begin(work);
            work.onPrepareCommit(done -> write(peal, all));
            ring(all);
            return peal;
        });
        if (result.isExceptional()) {
            LOG.info(
                    "{} deadlines ring one by one, for together they failed: {}",
                    all.size(),
                    result.exceptionResult().toString());
            return false;
        }
        all.forEach(Fired::hasRung);
        lastFull = all.size() == MOST ? System.nanoTime() : lastFull;
        return true;
    }

    private void ring(List<Fired> all) {
        var patience = PeopleFirst.PATIENCE;
        for (var each : all) {
            patience -= people.letPass(patience);
            each.ring();
        }
        people.letPass(patience);
    }

    private void write(Peal peal, List<Fired> rung) {
        peal.sagas().write();
        scheduler.get().scheduleBatch(peal.bells());
        var removed = jdbc.sql("""
                        delete from deadlines.scheduled_tasks t using unnest(?, ?) as rung (id, version)
                        where t.task_name = 'AxonDeadline' and t.task_instance = rung.id and t.version = rung.version""")
                .param(rung.stream().map(Fired::id).toArray(String[]::new))
                .param(rung.stream().map(Fired::version).toArray(Long[]::new))
                .update();
        if (removed != rung.size()) {
            throw new OptimisticLockingFailureException("Another process has taken some of the deadlines");
        }
    }

    @Override
    public void close() {
        ringer.shutdown();
    }
}
