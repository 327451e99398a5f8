package org.hanshu.application.axon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads positions from the tokens: those of this process as they stand, those of others as they were stored. */
final class TokenPositions implements Positions {

    private final JdbcClient jdbc;
    private final Serializer serializer;
    private final EventProcessingConfiguration processing;

    TokenPositions(JdbcClient jdbc, Serializer serializer, EventProcessingConfiguration processing) {
        this.jdbc = jdbc;
        this.serializer = serializer;
        this.processing = processing;
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
        return tokens(group).stream()
                .mapToLong(GapAwareTrackingToken::getIndex)
                .min()
                .orElse(0);
    }

    @Override
    public boolean holds(String group, long position) {
        var tokens = tokens(group);
        return !tokens.isEmpty() && tokens.stream().allMatch(token -> holds(token, position));
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

    private List<GapAwareTrackingToken> tokens(String group) {
        var here = processing
                .eventProcessor(group, StreamingEventProcessor.class)
                .map(StreamingEventProcessor::processingStatus)
                .orElse(Map.of());
        if (areAllHere(here.values())) {
            return here.values().stream()
                    .map(status -> token(status.getTrackingToken()))
                    .toList();
        }
        var tokens = new ArrayList<GapAwareTrackingToken>();
        jdbc.sql("select segment, token, tokenType from tokens.token where processorName = ?")
                .param(group)
                .query(row -> {
                    var status = here.get(row.getInt("segment"));
                    tokens.add(
                            status == null
                                    ? stored(row.getBytes("token"), row.getString("tokenType"))
                                    : token(status.getTrackingToken()));
                });
        return tokens;
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
