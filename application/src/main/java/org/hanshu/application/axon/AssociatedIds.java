package org.hanshu.application.axon;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.axonframework.common.property.Property;
import org.axonframework.common.property.PropertyAccessStrategy;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.SagaConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.modelling.saga.AssociationValue;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.jspecify.annotations.Nullable;

/** Which process an event belongs to: the id by which the group's saga is found, or the aggregate where there is no saga. */
final class AssociatedIds {

    private final List<Association> associations;
    private final Map<Class<?>, List<Way>> ways = new ConcurrentHashMap<>();

    private AssociatedIds(List<Association> associations) {
        this.associations = associations;
    }

    /** Events of this type lead to their saga by this property, which the saga knows by this key. */
    private record Association(Class<?> event, String property, String key) {

        static Association of(Method handler) {
            var how = handler.getAnnotation(SagaEventHandler.class);
            var key = how.keyName().isEmpty() ? how.associationProperty() : how.keyName();
            return new Association(handler.getParameterTypes()[0], how.associationProperty(), key);
        }

        Way in(Class<?> payload) {
            Property<Object> found = PropertyAccessStrategy.getProperty(payload, property);
            return new Way(key, Objects.requireNonNull(found, property));
        }
    }

    /** How events of one class lead to their saga. */
    private record Way(String key, Property<Object> property) {

        String id(EventMessage<?> event) {
            return String.valueOf(property.<Object>getValue(event.getPayload()));
        }

        boolean leadsTo(Segment segment, EventMessage<?> event) {
            return segment.matches(new AssociationValue(key, id(event)));
        }
    }

    static AssociatedIds of(String group, EventProcessingConfiguration processing) {
        return new AssociatedIds(processing.sagaConfigurations().stream()
                .filter(saga -> saga.processingGroup().equals(group))
                .map(SagaConfiguration::type)
                .flatMap(AssociatedIds::methods)
                .filter(method -> method.isAnnotationPresent(SagaEventHandler.class) && method.getParameterCount() > 0)
                .map(Association::of)
                .toList());
    }

    /** Its own and those of what it extends. */
    private static Stream<Method> methods(@Nullable Class<?> type) {
        return type == null
                ? Stream.empty()
                : Stream.concat(Arrays.stream(type.getDeclaredMethods()), methods(type.getSuperclass()));
    }

    String of(DomainEventMessage<?> event) {
        return ways(event).stream().findFirst().map(way -> way.id(event)).orElseGet(event::getAggregateIdentifier);
    }

    /** Whether a saga that the event leads to lives in this segment; true of every segment where no saga asks for it. */
    boolean leadTo(Segment segment, EventMessage<?> event) {
        var ways = ways(event);
        return ways.isEmpty() || ways.stream().anyMatch(way -> way.leadsTo(segment, event));
    }

    private List<Way> ways(EventMessage<?> event) {
        return ways.computeIfAbsent(event.getPayloadType(), payload -> associations.stream()
                .filter(association -> association.event().isAssignableFrom(payload))
                .map(association -> association.in(payload))
                .distinct()
                .toList());
    }
}
