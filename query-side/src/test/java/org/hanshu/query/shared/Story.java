package org.hanshu.query.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.hanshu.api.account.AccountEvent;
import org.hanshu.api.agency.AgencyEvent;
import org.hanshu.api.casefile.CaseFileEvent;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.imports.ImportEvent;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letterbook.LetterBookEvent;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;

/** Events as the store gives them, each with its place, its times and who made it happen. */
public final class Story {

    private final List<GenericTrackedDomainEventMessage<?>> events = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private Instant now = Instant.parse("2026-11-23T01:00:00Z");

    public Story by(Caller caller, Object... happened) {
        for (var event : happened) {
            add(caller, now, event);
            now = now.plus(Duration.ofMinutes(1));
        }
        return this;
    }

    /** What happened earlier and was written down only now. */
    public Story late(Caller caller, Instant occurredAt, Object event) {
        add(caller, occurredAt, event);
        now = now.plus(Duration.ofMinutes(1));
        return this;
    }

    /** All of it was decided in one go. */
    public Story atOnce(Caller caller, Object... happened) {
        var at = now;
        for (var event : happened) {
            add(caller, at, event, Map.of(Trail.CAUSATION, "decision at " + at));
        }
        now = now.plus(Duration.ofMinutes(1));
        return this;
    }

    /** What puts the event with this id right. */
    public Story correcting(Caller caller, String id, Object event) {
        add(caller, now, event, Map.of(Trail.CORRECTS, id));
        now = now.plus(Duration.ofMinutes(1));
        return this;
    }

    /** The id of the last event of this sort. */
    public String idOf(Class<?> sort) {
        return events.stream()
                .filter(event -> sort.isInstance(event.getPayload()))
                .reduce((one, later) -> later)
                .orElseThrow()
                .getIdentifier();
    }

    /** A day passes. */
    public Story until(LocalDate day) {
        now = day.atTime(9, 0).atZone(java.time.ZoneId.of("Asia/Shanghai")).toInstant();
        return this;
    }

    public Instant now() {
        return now;
    }

    public List<GenericTrackedDomainEventMessage<?>> events() {
        return List.copyOf(events);
    }

    public TrackedEventMessage<?> last() {
        return events.getLast();
    }

    private void add(Caller caller, Instant occurredAt, Object event) {
        add(caller, occurredAt, event, Map.of());
    }

    private void add(Caller caller, Instant occurredAt, Object event, Map<String, String> more) {
        var id = aggregate(event);
        var sequence = sequences.merge(id, 0L, (before, zero) -> before + 1);
        events.add(new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(events.size() + 1L),
                new org.axonframework.eventhandling.GenericDomainEventMessage<>(
                        "type",
                        id,
                        sequence,
                        event,
                        MetaData.from(caller.trail(occurredAt, "HTTP")).mergedWith(more),
                        UUID.nameUUIDFromBytes((id + sequence).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .toString(),
                        now)));
    }

    private static String aggregate(Object event) {
        return switch (event) {
            case SupervisionCaseEvent of -> of.caseId().toString();
            case CaseFileEvent of -> of.caseFileId().toString();
            case LetterEvent of -> of.letterId().toString();
            case ChildEvent of -> of.childId().toString();
            case LetterBookEvent of -> of.bookId().toString();
            case ProposalEvent of -> of.proposalId().toString();
            case ImportEvent of -> of.importId().toString();
            case AccountEvent of -> of.accountId().toString();
            case AgencyEvent of -> of.agencyId().toString();
            default -> throw new IllegalArgumentException(event.toString());
        };
    }
}
