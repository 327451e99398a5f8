package org.hanshu.application.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CompletableFuture;
import org.hanshu.application.sample.SampleCommand.Begin;
import org.hanshu.application.sample.SampleCommand.Touch;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RunningHanshu
class PositionsTest {

    @Autowired
    private Engine engine;

    @Autowired
    private Positions positions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final String id = Engine.newId();

    @Test
    void ofAnAggregateIsThatOfItsLastEvent() {
        engine.send(new Begin(id));
        var begun = positions.ofLastEvent(id).orElseThrow();
        engine.send(new Touch(id));

        assertThat(positions.ofLastEvent(id).orElseThrow()).isGreaterThan(begun).isLessThanOrEqualTo(positions.head());
        assertThat(positions.ofLastEvent(Engine.newId())).isEmpty();
    }

    @Test
    void areHeldByAReadModelSoonAfter() {
        engine.send(new Begin(id));
        var written = positions.ofLastEvent(id).orElseThrow();

        await().until(() -> positions.holds("sample_1", written));
        assertThat(positions.of("sample_1")).isGreaterThanOrEqualTo(written);
        assertThat(positions.holds("sample_1", written + 1000)).isFalse();
    }

    @Test
    void areHeldThoughARolledBackCommandLeftAGap() {
        engine.send(new Begin(id));
        burnNumber();
        engine.send(new Touch(id));
        engine.awaitHandled();

        assertThat(positions.holds("sample_1", positions.head())).isTrue();
        assertThat(positions.everythingHandled()).isTrue();
    }

    @Test
    void areNotHeldWhileACommandBelowStillCommits() {
        engine.send(new Begin(id));
        engine.awaitHandled();
        new TransactionTemplate(transactions).executeWithoutResult(slow -> {
            var open = nextNumber();
            CompletableFuture.runAsync(() -> engine.send(new Touch(id))).join();
            await().until(() -> positions.of("sample_1") > open);

            assertThat(positions.holds("sample_1", open)).isFalse();
        });
    }

    @Test
    void ofAGroupThatDoesNotExistAreNone() {
        assertThat(positions.of("nobody_1")).isZero();
        assertThat(positions.holds("nobody_1", 1)).isFalse();
    }

    private void burnNumber() {
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
                    nextNumber();
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
    }

    private long nextNumber() {
        return jdbc.sql("select nextval('events.domain_event_globalindex_seq')")
                .query(Long.class)
                .single();
    }
}
