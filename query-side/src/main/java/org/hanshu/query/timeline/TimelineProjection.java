package org.hanshu.query.timeline;

import static java.time.ZoneOffset.UTC;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.hanshu.api.casefile.CaseFileEvent;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.child.ChildOpened;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letterbook.LetterBookEvent;
import org.hanshu.api.letterbook.LetterBookEvent.NumberAllotted;
import org.hanshu.api.letterbook.LetterBookEvent.NumberVoided;
import org.hanshu.api.mediation.MediationEvent.SessionRecorded;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.api.proposal.ProposalEvent.CaseConcerned;
import org.hanshu.api.proposal.ProposalEvent.Proposed;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverOffered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverReturned;
import org.hanshu.query.shared.AppendedRows;
import org.hanshu.query.shared.RowJson;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds every event to the timeline of what it is about, and notes to which cases that belongs. */
@Component
@ProcessingGroup(TimelineProjection.GROUP)
class TimelineProjection {

    static final String GROUP = "timeline_1";

    private final JdbcTemplate jdbc;
    private final AppendedRows entries;
    private final AppendedRows cases;
    private final AppendedRows links;
    private final AppendedRows hands;

    TimelineProjection(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        entries = new AppendedRows(jdbc, """
                insert into timeline_1.entries (event_id, about, position, type, occurred_at, recorded_at, actor,
                    organisation, role, on_behalf_of, substitution, corrects, payload)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb) on conflict do nothing""");
        cases = new AppendedRows(
                jdbc, "insert into timeline_1.cases (case_id, owner, filer) values (?, ?, ?) on conflict do nothing");
        hands = new AppendedRows(
                jdbc,
                "insert into timeline_1.hands (case_id, position, owner, asked) values (?, ?, ?, ?) on conflict do nothing");
        links = new AppendedRows(
                jdbc, "insert into timeline_1.links (about, case_id) values (?, ?) on conflict do nothing");
    }

    @EventHandler
    void on(SupervisionCaseEvent event, DomainEventMessage<?> message, TrackingToken place) {
        if (event instanceof ComplaintFiled filed) {
            cases.add(
                    filed.caseId().value(), filed.owner().value(), filed.filer().value());
            link(filed.caseId().value(), filed.caseId());
        }
        handed(event, place.position().orElseThrow());
        add(event.caseId().value(), message, place);
    }

    /** Who owns it from then on, and who is asked to. */
    private void handed(SupervisionCaseEvent event, long position) {
        switch (event) {
            case HandoverOffered offered -> hand(event, position, offered.from(), offered.to());
            case HandoverReturned returned -> hand(event, position, returned.owner(), null);
            case HandoverAccepted accepted -> hand(event, position, accepted.to(), null);
            default -> {} // It stays where it is.
        }
    }

    private void hand(SupervisionCaseEvent event, long position, OrganisationId owner, @Nullable OrganisationId asked) {
        hands.add(event.caseId().value(), position, owner.value(), asked == null ? null : asked.value());
    }

    @EventHandler
    void on(CaseFileEvent event, DomainEventMessage<?> message, TrackingToken place) {
        add(event.caseId().value(), message, place);
    }

    @EventHandler
    void on(LetterEvent event, DomainEventMessage<?> message, TrackingToken place) {
        if (event instanceof LetterDrafted drafted) {
            drafted.origin().cases().forEach(caseId -> link(drafted.letterId().value(), caseId));
        }
        add(event.letterId().value(), message, place);
    }

    @EventHandler
    void on(ChildEvent event, DomainEventMessage<?> message, TrackingToken place) {
        if (event instanceof ChildOpened opened) {
            opened.cases().forEach(caseId -> link(opened.childId(), caseId));
        }
        add(event.childId(), withoutPrivileged(event), message, place);
    }

    /** What was said in mediation is not used against anybody: it stands in no timeline. */
    private static Object withoutPrivileged(ChildEvent event) {
        return event instanceof SessionRecorded held
                ? new SessionRecorded(held.mediationId(), held.n(), held.heldOn(), held.present(), null)
                : event;
    }

    @EventHandler
    void on(LetterBookEvent event, DomainEventMessage<?> message, TrackingToken place) {
        var letterId =
                switch (event) {
                    case NumberAllotted allotted -> allotted.letterId();
                    case NumberVoided voided -> voided.letterId();
                };
        add(letterId.value(), message, place);
    }

    @EventHandler
    void on(ProposalEvent event, DomainEventMessage<?> message, TrackingToken place) {
        if (event instanceof Proposed proposed) {
            proposed.suggestion()
                    .cases()
                    .forEach(caseId -> link(proposed.proposalId().value(), caseId));
        }
        if (!(event instanceof CaseConcerned)) { // That it was proposed says as much.
            add(event.proposalId().value(), message, place);
        }
    }

    @ResetHandler
    void reset() {
        jdbc.execute("truncate table timeline_1.entries, timeline_1.cases, timeline_1.links, timeline_1.hands");
    }

    private void link(UUID about, CaseId caseId) {
        links.add(about, caseId.value());
    }

    private void add(UUID about, DomainEventMessage<?> message, TrackingToken place) {
        add(about, message.getPayload(), message, place);
    }

    private void add(UUID about, Object payload, DomainEventMessage<?> message, TrackingToken place) {
        var told = Told.of(message);
        var trail = message.getMetaData();
        entries.add(
                message.getIdentifier(),
                about,
                place.position().orElseThrow(),
                EventNames.of(message.getPayloadType()),
                told.occurredAt().atOffset(UTC),
                told.recordedAt().atOffset(UTC),
                told.actor(),
                trail.get(Trail.ORGANISATION),
                trail.get(Trail.ROLE),
                trail.get(Trail.ON_BEHALF_OF),
                trail.get(Trail.SUBSTITUTION),
                trail.get(Trail.CORRECTS),
                RowJson.mapper().writeValueAsString(payload));
    }
}
