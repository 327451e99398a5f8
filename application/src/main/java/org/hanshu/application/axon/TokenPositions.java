package org.hanshu.application.axon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads positions from the tokens: those of this process as they stand, those of others as they were stored and from there on. */
final class TokenPositions implements Positions {

    private final JdbcClient jdbc;
    private final Serializer serializer;
    private final EventProcessingConfiguration processing;
    private final PassedOver passedOver;

    TokenPositions(
            JdbcClient jdbc, Serializer serializer, EventProcessingConfiguration processing, PassedOver passedOver) {
        this.jdbc = jdbc;
        this.serializer = serializer;
        this.processing = processing;
        this.passedOver = passedOver;
    }

    @Override
    public OptionalLong ofLastEvent(String aggregateIdentifier) {
        return jdbc.sql("select max(globalIndex) from events.domain_event where aggregateIdentifier = ?")
                .param(aggregateIdentifier)
                .query((row, n) -> {
                    var index = row.getLong(1);
                    return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(index);
                })
                .single();
    }

    @Override
    public long head() {
        return jdbc.sql("select coalesce(max(globalIndex), 0) from events.domain_event")
                .query(Long.class)
                .single();
    }

    @Override
    public long of(String group) {
        return reached(group).stream()
                .mapToLong(each -> each.token().getIndex())
                .min()
                .orElse(0);
    }

    @Override
    public boolean holds(String group, long position) {
        var reached = reached(group);
        return !reached.isEmpty()
                && reached.stream()
                        .allMatch(each -> holds(each.token(), position)
                                || (!each.here() && passedOver.isAll(group, each.segment(), each.token(), position)));
    }

    @Override
    public boolean everythingHandled() {
        var head = head();
        return head == 0
                || processing.eventProcessors().values().stream()
                        .filter(StreamingEventProcessor.class::isInstance)
                        .map(StreamingEventProcessor.class::cast)
                        .allMatch(processor -> hasHandledAll(processor, head));
    }

    private boolean hasHandledAll(StreamingEventProcessor processor, long head) {
        var segments = processor.processingStatus().values();
        if (!areAllHere(segments) || segments.stream().anyMatch(EventTrackerStatus::isErrorState)) {
            return false;
        }
        var tokens = segments.stream()
                .map(status -> token(status.getTrackingToken()))
                .toList();
        return tokens.stream().allMatch(token -> token.getIndex() >= head && !anyCommitted(token.getGaps()));
    }

    private boolean anyCommitted(Collection<Long> gaps) {
        return !gaps.isEmpty()
                && jdbc.sql("select exists (select from events.domain_event where globalIndex in (:gaps))")
                        .param("gaps", gaps)
                        .query(Boolean.class)
                        .single();
    }

    private static boolean holds(GapAwareTrackingToken token, long position) {
        return token.getIndex() >= position && !token.getGaps().contains(position);
    }

    /** How far a segment came, which is worked on here or in another process. */
    private record Reached(Segment segment, GapAwareTrackingToken token, boolean here) {}

    private List<Reached> reached(String group) {
        var here = processing
                .eventProcessor(group, StreamingEventProcessor.class)
                .map(StreamingEventProcessor::processingStatus)
                .orElse(Map.of());
        return areAllHere(here.values())
                ? here.values().stream().map(TokenPositions::reachedHere).toList()
                : reached(group, here);
    }

    private List<Reached> reached(String group, Map<Integer, EventTrackerStatus> here) {
        var stored = new TreeMap<Integer, GapAwareTrackingToken>();
        jdbc.sql("select segment, token, tokenType from tokens.token where processorName = ?")
                .param(group)
                .query(row -> {
                    stored.put(row.getInt("segment"), stored(row.getBytes("token"), row.getString("tokenType")));
                });
        var all = stored.keySet().stream().mapToInt(Integer::intValue).toArray();
        var reached = new ArrayList<Reached>();
        stored.forEach((number, token) -> {
            var status = here.get(number);
            reached.add(
                    status == null
                            ? new Reached(Segment.computeSegment(number, all), token, false)
                            : reachedHere(status));
        });
        return reached;
    }

    private static Reached reachedHere(EventTrackerStatus status) {
        return new Reached(status.getSegment(), token(status.getTrackingToken()), true);
    }

    /** Whether these segments together handle every event. */
    private static boolean areAllHere(Collection<EventTrackerStatus> segments) {
        return segments.stream()
                        .mapToDouble(status -> 1.0 / (status.getSegment().getMask() + 1))
                        .sum()
                == 1.0;
    }

    private GapAwareTrackingToken stored(byte @Nullable [] token, @Nullable String type) {
        return token(
                token == null
                        ? null
                        : serializer.deserialize(new SimpleSerializedObject<>(token, byte[].class, type, null)));
    }

    private static GapAwareTrackingToken token(@Nullable TrackingToken token) {
        return WrappedToken.unwrapLowerBound(token) instanceof GapAwareTrackingToken reached
                ? reached
                : GapAwareTrackingToken.newInstance(0, List.of());
    }
}
