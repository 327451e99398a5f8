package org.hanshu.application.axon;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How little of an aggregate's history has to be read for its next decision. */
@Configuration(proxyBeanMethods = false)
class SnapshotConfiguration {

    @Bean
    SnapshotTriggerDefinition everyHundredEvents(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, 100);
    }

    @Bean
    Cache recentAggregates(ObjectProvider<EventStore> events) {
        return new RecentAggregates(events);
    }

    /** An aggregate's snapshot is stored under the name of its type. */
    @Bean
    StoredNames.More snapshotNames(ListableBeanFactory beans) {
        var names = new HashMap<String, Class<?>>();
        for (var bean : beans.getBeanNamesForAnnotation(Aggregate.class)) {
            var aggregate = beans.findAnnotationOnBean(bean, Aggregate.class);
            var type = beans.getType(bean);
            if (aggregate != null && type != null && !aggregate.type().isEmpty()) {
                names.put(aggregate.type() + ".snapshot", type);
            }
        }
        return new StoredNames.More(Map.copyOf(names));
    }
}
