package org.hanshu.application.axon;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.AggregateCacheEntry;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hanshu.application.peal.Peal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Aggregates that decided lately, so that the next command need not read their history again. One that has events which it
 * does not know, for another process wrote them, is not given out: what decides has seen every event there is. One that
 * holds a text in the open, for it was just told it, is not kept: it would outlive the text's key.
 */
final class RecentAggregates implements Cache {

    private static final int MOST = 2_000;

    private final ObjectProvider<EventStore> events;
    private final Map<Object, SoftReference<Object>> held = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, SoftReference<Object>> eldest) {
            return size() > MOST;
        }
    };

    RecentAggregates(ObjectProvider<EventStore> events) {
        this.events = events;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // As Axon asks for it.
    public <K, V> @Nullable V get(K id) {
        var entry = find(id);
        if (entry != null && !isUpToDate(id.toString(), entry)) {
            remove(id);
            return null;
        }
        return (V) entry;
    }

    /** Deadlines that ring together ask thousands, which would push out those that people work on. */
    @Override
    public synchronized void put(Object id, Object entry) {
        if (Peal.current().isPresent() && !held.containsKey(id)) {
            return;
        }
        if (OpenTexts.anyIn(aggregate(entry).getAggregateRoot())) {
            held.remove(id);
        } else {
            held.put(id, new SoftReference<>(entry));
        }
    }

    @Override
    public synchronized boolean putIfAbsent(Object id, Object entry) {
        if (find(id) != null) {
            return false;
        }
        put(id, entry);
        return true;
    }

    @Override
    public synchronized boolean remove(Object id) {
        return held.remove(id) != null;
    }

    @Override
    public synchronized void removeAll() {
        held.clear();
    }

    @Override
    public boolean containsKey(Object id) {
        return find(id) != null;
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("Nobody listens for what is forgotten here");
    }

    private synchronized @Nullable Object find(Object id) {
        var reference = held.get(id);
        return reference == null ? null : reference.get();
    }

    private boolean isUpToDate(String id, Object entry) {
        var known = aggregate(entry).version();
        return known != null
                && events.getObject()
                        .lastSequenceNumberFor(id)
                        .filter(known::equals)
                        .isPresent();
    }

    /** The entry has the aggregate itself, and makes none anew: it needs nothing to give it back. */
    private static EventSourcedAggregate<?> aggregate(Object entry) {
        return ((AggregateCacheEntry<?>) entry).recreateAggregate(null, null, null);
    }
}
