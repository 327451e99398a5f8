package org.hanshu.command.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;

/** Questions that the given handlers answer in the same process. */
public final class TestQuestions {

    private TestQuestions() {}

    public static Questions answeredBy(Object handler) {
        var bus = SimpleQueryBus.builder().build();
        new AnnotationQueryHandlerAdapter<>(handler).subscribe(bus);
        return new Questions(
                DefaultQueryGateway.builder().queryBus(bus).build(),
                Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC));
    }
}
