package org.hanshu.application.axon;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.axonframework.common.property.Property;
import org.axonframework.common.property.PropertyAccessStrategy;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.SagaConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.modelling.saga.SagaEventHandler;

/** Which process an event belongs to: the id by which the group's saga is found, or the aggregate where there is no saga. */
final class AssociatedIds {

    private final List<Association> associations;

    private AssociatedIds(List<Association> associations) {
        this.associations = associations;
    }

    /** Events of this type lead to their saga by this property. */
    private record Association(Class<?> event, String property) {}

    static AssociatedIds of(String group, EventProcessingConfiguration processing) {
        return new AssociatedIds(processing.sagaConfigurations().stream()
                .filter(saga -> saga.processingGroup().equals(group))
                .map(SagaConfiguration::type)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(SagaEventHandler.class) && method.getParameterCount() > 0)
                .map(method -> new Association(
                        method.getParameterTypes()[0],
                        method.getAnnotation(SagaEventHandler.class).associationProperty()))
                .toList());
    }

    String of(DomainEventMessage<?> event) {
        return associations.stream()
                .filter(association -> association.event().isAssignableFrom(event.getPayloadType()))
                .findFirst()
                .map(association -> value(event.getPayload(), association.property()))
                .orElseGet(event::getAggregateIdentifier);
    }

    private static String value(Object payload, String property) {
        Property<Object> found = PropertyAccessStrategy.getProperty(payload.getClass(), property);
        return String.valueOf(Objects.requireNonNull(found, property).<Object>getValue(payload));
    }
}
