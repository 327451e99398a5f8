package org.hanshu.application.axon;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.stream.Stream;
import org.axonframework.messaging.ScopeAware;
import org.axonframework.messaging.ScopeAwareProvider;
import org.axonframework.messaging.ScopeDescriptor;
import org.axonframework.modelling.saga.SagaScopeDescriptor;
import org.hanshu.application.peal.Peal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Raises an alarm when a deadline fires and nobody is there to hear it. */
final class WatchedScopes implements ScopeAwareProvider {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedScopes.class);

    private final ScopeAwareProvider scopes;
    private final JdbcClient jdbc;
    private final Counter unheard;

    WatchedScopes(ScopeAwareProvider scopes, JdbcClient jdbc, MeterRegistry meters) {
        this.scopes = scopes;
        this.jdbc = jdbc;
        this.unheard =
                meters.counter("hanshu.deadlines.unheard"); // There from the first, so that an alert can ask for it.
    }

    @Override
    public Stream<ScopeAware> provideScopeAwareStream(ScopeDescriptor scope) {
        var hearing = scopes.provideScopeAwareStream(scope)
                .filter(one -> one.canResolve(scope))
                .toList();
        if (hearing.isEmpty() || (scope instanceof SagaScopeDescriptor saga && isLost(saga))) {
            unheard.increment();
            LOG.warn("ALARM: a deadline fired and found no {}", scope.scopeDescription());
        }
        return hearing.stream();
    }

    private boolean isLost(SagaScopeDescriptor saga) {
        var id = String.valueOf(saga.getIdentifier());
        return Peal.current().flatMap(peal -> peal.sagas().find(id)).isEmpty()
                && !jdbc.sql("select exists (select from " + RememberingSagaStore.SAGA_TABLE + " where sagaId = ?)"
                                + " or exists (select from platform.ended_saga where saga_id = ?)")
                        .params(id, id)
                        .query(Boolean.class)
                        .single();
    }
}
