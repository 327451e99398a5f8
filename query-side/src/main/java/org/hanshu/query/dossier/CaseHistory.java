package org.hanshu.query.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hanshu.api.casefile.CaseFileEvent;
import org.hanshu.api.casefile.CaseFileEvent.EntryAnnulled;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.query.shared.Told;
import org.springframework.stereotype.Component;

/** The case as it stood and was known on any day, folded from its events by the functions that keep the rows. */
@Component
class CaseHistory {

    private final EventStore events;

    CaseHistory(EventStore events) {
        this.events = events;
    }

    /** Nothing where the case had not begun yet, or was not known. */
    Optional<CaseParts> of(UUID id, Collection<UUID> proposalIds, Instant asOf, Instant knownAt, boolean all) {
        var then = new Moment(asOf, knownAt);
        return view(id, then)
                .map(view -> all ? view : view.knownBeyondTheOwner())
                .map(view -> new CaseParts(
                        view,
                        WentOn.of(view, other -> view(other, then)).orElse(null),
                        Claimants.all(view.filed().claimants()),
                        file(id, FileReach.of(view, all), then),
                        letters(view, then),
                        children(view, then),
                        proposals(proposalIds, then)));
    }

    private static Optional<CaseView> view(UUID id, Moment then) {
        return then.<SupervisionCaseEvent, CaseView>fold(id, SupervisionCaseEvent.class, CaseFold::evolve);
    }

    private static FileContents file(UUID caseId, FileReach reach, Moment then) {
        var file = CaseFileId.of(new CaseId(caseId)).value();
        var happened = then.happened(file, CaseFileEvent.class);
        var annulled = happened.stream()
                .map(Happened::event)
                .filter(EntryAnnulled.class::isInstance)
                .map(each -> ((EntryAnnulled) each).event())
                .toList();
        return FileContents.of(happened.stream()
                .filter(each -> !annulled.contains(each.told().id()))
                .flatMap(each -> FileEntry.of(each.event(), each.told()).stream())
                .filter(reach::shows)
                .toList());
    }

    private Map<UUID, LetterView> letters(CaseView view, Moment then) {
        var letters = new LinkedHashMap<UUID, LetterView>();
        view.children().stream()
                .filter(child -> child.kind() == ChildKind.LETTER)
                .forEach(child -> then.<LetterEvent, LetterView>fold(child.id(), LetterEvent.class, LetterFold::evolve)
                        .ifPresent(letter -> letters.put(child.id(), letter)));
        return letters;
    }

    private Map<UUID, ChildView> children(CaseView view, Moment then) {
        var children = new LinkedHashMap<UUID, ChildView>();
        view.children().stream()
                .filter(child -> child.kind() != ChildKind.LETTER)
                .forEach(child -> then.<ChildEvent, ChildView>fold(child.id(), ChildEvent.class, ChildView::evolve)
                        .ifPresent(found -> children.put(child.id(), found)));
        return children;
    }

    private Map<UUID, ProposalView> proposals(Collection<UUID> ids, Moment then) {
        var proposals = new LinkedHashMap<UUID, ProposalView>();
        ids.forEach(id -> then.<ProposalEvent, ProposalView>fold(id, ProposalEvent.class, ProposalView::evolve)
                .ifPresent(proposal -> proposals.put(id, proposal)));
        return proposals;
    }

    /** How an event changes what it is about. */
    private interface Fold<E, V> {

        Optional<V> evolve(Optional<V> before, E event, Told told);
    }

    /** An event that had happened, and was known. */
    private record Happened<E>(E event, Told told) {}

    /** What had happened by one instant, as it was known by another. */
    private final class Moment {

        private final Instant asOf;
        private final Instant knownAt;

        Moment(Instant asOf, Instant knownAt) {
            this.asOf = asOf;
            this.knownAt = knownAt;
        }

        <E, V> Optional<V> fold(UUID id, Class<E> type, Fold<E, V> fold) {
            var view = Optional.<V>empty();
            for (var each : happened(id, type)) {
                view = fold.evolve(view, each.event(), each.told());
            }
            return view;
        }

        <E> List<Happened<E>> happened(UUID id, Class<E> type) {
            var known = known(id);
            var times = new TrueTimes(known);
            var happened = new ArrayList<Happened<E>>();
            for (var event : known) {
                if (type.isInstance(event.getPayload()) && !times.of(event).isAfter(asOf)) {
                    happened.add(new Happened<>(type.cast(event.getPayload()), Told.of(event)));
                }
            }
            return happened;
        }

        private List<DomainEventMessage<?>> known(UUID id) {
            var known = new ArrayList<DomainEventMessage<?>>();
            events.readEvents(id.toString(), 0)
                    .asStream()
                    .filter(event -> !event.getTimestamp().isAfter(knownAt))
                    .forEach(known::add);
            return known;
        }
    }
}
