package org.hanshu.application.axon;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.stream.Stream;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.ScopeAware;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.modelling.saga.SagaScopeDescriptor;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningHanshu
class UnheardDeadlineTest {

    @Autowired
    private JdbcClient jdbc;

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final SagaScopeDescriptor saga = new SagaScopeDescriptor("SampleSaga", Engine.newId());

    @Test
    void raisesAnAlarmWhereNoSagaRuns() {
        scopes(Stream.of()).provideScopeAwareStream(saga);

        assertThat(alarms()).isEqualTo(1);
    }

    @Test
    void raisesAnAlarmWhereItsSagaIsGone() {
        scopes(Stream.of(new Everybody())).provideScopeAwareStream(saga);

        assertThat(alarms()).isEqualTo(1);
    }

    @Test
    void isNoMatterWhereItsSagaHasEnded() {
        jdbc.sql("insert into platform.ended_saga (saga_id, ended_at) values (?, now())")
                .param(saga.getIdentifier())
                .update();
        scopes(Stream.of(new Everybody())).provideScopeAwareStream(saga);

        assertThat(alarms()).isZero();
    }

    private WatchedScopes scopes(Stream<ScopeAware> hearing) {
        return new WatchedScopes(scope -> hearing, jdbc, meters);
    }

    private double alarms() {
        return meters.counter("hanshu.deadlines.unheard").count();
    }

    private static final class Everybody implements ScopeAware {

        @Override
        public void send(Message<?> message, ScopeDescriptor scope) {}

        @Override
        public boolean canResolve(ScopeDescriptor scope) {
            return true;
        }
    }
}
