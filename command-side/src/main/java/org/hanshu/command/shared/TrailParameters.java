package org.hanshu.command.shared;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Trail;
import org.jspecify.annotations.Nullable;

/** Gives handlers who asks and when it happened, read from the message's metadata. */
public final class TrailParameters implements ParameterResolverFactory {

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        var type = parameters[index].getType();
        if (type == Caller.class) {
            return new FromTrail<>(Trail.ACTOR, Caller::of);
        }
        if (type == OccurredAt.class) {
            return new FromTrail<>(Trail.OCCURRED_AT, TrailParameters::occurredAt);
        }
        return null;
    }

    private static OccurredAt occurredAt(Map<String, ?> trail) {
        return new OccurredAt(Instant.parse(String.valueOf(trail.get(Trail.OCCURRED_AT))));
    }

    /** A handler that asks for it handles only messages that carry it. */
    private record FromTrail<T>(String key, Function<Map<String, ?>, T> reading) implements ParameterResolver<T> {

        @Override
        public T resolveParameterValue(Message<?> message) {
            return reading.apply(message.getMetaData());
        }

        @Override
        public boolean matches(Message<?> message) {
            return message.getMetaData().containsKey(key);
        }
    }
}
