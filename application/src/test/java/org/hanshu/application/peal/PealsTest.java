package org.hanshu.application.peal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.deadline.dbscheduler.DbSchedulerBinaryDeadlineDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class PealsTest {

    /** No peal can be read ahead here: what rings nevertheless rings alone. */
    private final Peals peals = new Peals(
            new PeopleFirst(),
            JdbcClient.create(new DriverManagerDataSource("jdbc:none")),
            NoTransactionManager.instance(),
            () -> {
                throw new IllegalStateException("Nothing is scheduled here");
            });

    private final List<String> rung = new CopyOnWriteArrayList<>();

    /** As the scheduler's: one for each that it fires. */
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @AfterEach
    void close() {
        peals.close();
        threads.shutdown();
    }

    @Test
    void letsALoneDeadlineRingAtOnce() {
        ring("one", () -> assertThat(Peal.current()).isEmpty());

        assertThat(rung).containsExactly("one");
    }

    @Test
    void tellsOfAFailure() {
        assertThatThrownBy(() -> ring("one", () -> {
                    throw new IllegalStateException("it jams");
                }))
                .hasMessage("it jams");
    }

    @Test
    void letsEachRingAloneWhereTogetherTheyFail() throws InterruptedException {
        var first = new CountDownLatch(1);
        var busy = CompletableFuture.runAsync(() -> ring("busy", () -> await(first)), threads);
        var others = new CopyOnWriteArrayList<CompletableFuture<Void>>();
        for (var id : List.of("a", "b", "c")) {
            others.add(calling(id, () -> {}));
        }
        first.countDown();
        busy.join();
        others.forEach(CompletableFuture::join);

        assertThat(rung).containsExactlyInAnyOrder("busy", "a", "b", "c");
    }

    @Test
    void letsNobodyWaitForOneThatIsStuck() throws InterruptedException {
        var first = new CountDownLatch(1);
        var stuck = new CountDownLatch(1);
        var busy = CompletableFuture.runAsync(() -> ring("busy", () -> await(first)), threads);
        var one = calling("stuck", () -> await(stuck));
        var others = List.of(calling("a", () -> {}), calling("b", () -> {}));
        first.countDown();
        busy.join();
        others.forEach(each -> each.orTimeout(30, TimeUnit.SECONDS).join());
        ring("later", () -> {});

        assertThat(rung).containsExactlyInAnyOrder("busy", "a", "b", "later");
        stuck.countDown();
        one.join();
        assertThat(rung).contains("stuck");
    }

    @Test
    void firesOnceMoreWhateverFindsNoRoomBesideThoseThatAreStuck() throws InterruptedException {
        var stuck = new CountDownLatch(1);
        var all = new CopyOnWriteArrayList<CompletableFuture<Void>>();
        var begun = new CountDownLatch(8);
        for (var n = 0; n < 8; n++) {
            all.add(calling("stuck " + n, () -> {
                begun.countDown();
                await(stuck);
            }));
        }
        begun.await();

        var scheduler = new Noted();
        peals.ring(execution("later"), "saga of later", () -> rung.add("later"))
                .complete(ExecutionComplete.success(execution("later"), Instant.EPOCH, Instant.EPOCH), scheduler);

        assertThat(scheduler.done).containsExactly("again at " + Instant.EPOCH);
        assertThat(rung).isEmpty();
        stuck.countDown();
        all.forEach(CompletableFuture::join);
        ring("later", () -> {});
        assertThat(rung).hasSize(9).contains("later");
    }

    /** What the scheduler is told to do. */
    private static final class Noted extends ExecutionOperations<DbSchedulerBinaryDeadlineDetails> {

        private final List<String> done = new ArrayList<>();

        @SuppressWarnings("NullAway") // Nothing of it is used.
        Noted() {
            super(null, null, null);
        }

        @Override
        public void remove() {
            done.add("removed");
        }

        @Override
        public void reschedule(ExecutionComplete completed, Instant at) {
            done.add("again at " + at);
        }
    }

    private static Execution execution(String id) {
        return new Execution(Instant.EPOCH, new TaskInstance<>("bell", id));
    }

    /** Rings on a thread of its own, which has begun when this comes back. */
    private CompletableFuture<Void> calling(String id, Runnable ringing) throws InterruptedException {
        var called = new CountDownLatch(1);
        var done = CompletableFuture.runAsync(
                () -> {
                    called.countDown();
                    ring(id, ringing);
                },
                threads);
        called.await();
        return done;
    }

    @Test
    void leavesNobodyWaitingWhereNoTransactionCanBeHad() {
        try (var hapless = new Peals(
                new PeopleFirst(),
                JdbcClient.create(new DriverManagerDataSource("jdbc:none")),
                () -> {
                    throw new IllegalStateException("the database is away");
                },
                () -> {
                    throw new IllegalStateException("Nothing is scheduled here");
                })) {
            var first = new CountDownLatch(1);
            var busy = CompletableFuture.runAsync(() -> ring(hapless, "busy", () -> await(first)), threads);
            var others = List.of("a", "b", "c").stream()
                    .map(id -> CompletableFuture.runAsync(() -> ring(hapless, id, () -> {}), threads))
                    .toList();
            first.countDown();
            others.forEach(CompletableFuture::join);
            busy.join();
        }

        assertThat(rung).containsExactlyInAnyOrder("busy", "a", "b", "c");
    }

    private void ring(String id, Runnable ringing) {
        ring(peals, id, ringing);
    }

    private void ring(Peals peals, String id, Runnable ringing) {
        peals.ring(execution(id), "saga of " + id, () -> {
            ringing.run();
            rung.add(id);
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
