package org.hanshu.command.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OccurredAt;
import org.junit.jupiter.api.Test;

class TrailParametersTest {

    private static final Instant LATE_EVENING = Instant.parse("2026-11-23T17:00:00Z");
    private static final GenericMessage<String> MESSAGE =
            new GenericMessage<>("anything", Caller.SYSTEM.trail(LATE_EVENING, "SAGA"));

    @Test
    void nameTheCaller() throws Exception {
        assertThat(parameter(0)).isEqualTo(Caller.SYSTEM);
    }

    @Test
    void tellWhenItHappened() throws Exception {
        assertThat(parameter(1)).isEqualTo(new OccurredAt(LATE_EVENING));
    }

    @SuppressWarnings("unused") // Its parameters are what is resolved.
    static void handler(Caller caller, OccurredAt occurredAt) {}

    private static Object parameter(int index) throws Exception {
        var handler = TrailParametersTest.class.getDeclaredMethod("handler", Caller.class, OccurredAt.class);
        ParameterResolver<?> resolver = ClasspathParameterResolverFactory.forClass(TrailParametersTest.class)
                .createInstance(handler, handler.getParameters(), index);
        return resolver.resolveParameterValue(MESSAGE);
    }
}
