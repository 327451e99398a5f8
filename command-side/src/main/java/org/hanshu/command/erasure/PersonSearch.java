package org.hanshu.command.erasure;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hanshu.api.casefile.CaseFileEvent.StatementRecorded;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Personal.Kind;
import org.hanshu.api.supervisioncase.ErasableClaimant;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.command.shared.KnownPeople;
import org.springframework.stereotype.Component;

/** Searches what is remembered for a person: under which other names they are known, and in which texts they stand. */
@Component
class PersonSearch {

    private static final String REASON = "erasure";
    private static final Set<Kind> NAMES = Set.of(Kind.NAME, Kind.IDENTITY_NUMBER, Kind.PHONE);

    private final EventStore events;
    private final SealedTexts sealed;
    private final KnownPeople people;
    private final PersonPlaces places;

    PersonSearch(EventStore events, SealedTexts sealed, KnownPeople people, PersonPlaces places) {
        this.events = events;
        this.sealed = sealed;
        this.people = people;
        this.places = places;
    }

    /** What somebody is called, by kind; who was erased is called nothing. */
    record Called(Map<Kind, Set<String>> values) {

        Set<String> of(Kind kind) {
            return values.getOrDefault(kind, Set.of());
        }

        boolean standsIn(String text) {
            return values.values().stream().flatMap(Set::stream).anyMatch(text::contains);
        }
    }

    Called called(ErasableClaimant claimant, Caller reader) {
        var told = remembered(claimant)
                .flatMap(event -> sealed.in(event.getPayload()).stream())
                .filter(each -> each.subject().equals(claimant.person()) && NAMES.contains(each.kind()))
                .collect(toCollection(HashSet::new));
        var values = sealed.opened(told, reader, REASON).entrySet().stream()
                .collect(toMap(each -> each.getKey().kind(), each -> Set.of(each.getValue()), PersonSearch::both));
        return new Called(values);
    }

    /** The data subjects that are this person: by the identity number, or by name and phone together. */
    Set<UUID> same(ErasableClaimant claimant, Called called) {
        var same = new HashSet<>(known(called, Kind.IDENTITY_NUMBER));
        var byPhone = new HashSet<>(known(called, Kind.PHONE));
        byPhone.retainAll(known(called, Kind.NAME));
        same.addAll(byPhone);
        same.add(claimant.person());
        return same;
    }

    /** The texts in which the person stands, and the person's own: what they said, and of what they complained alone. */
    Set<UUID> texts(ErasableClaimant claimant, Called called, Caller reader) {
        var history = remembered(claimant).toList();
        var texts = history.stream()
                .flatMap(event -> sealed.in(event.getPayload()).stream())
                .filter(each -> each.kind() == Kind.TEXT)
                .collect(toCollection(HashSet::new));
        var found = sealed.opened(texts, reader, REASON).entrySet().stream()
                .filter(each -> called.standsIn(each.getValue()))
                .map(each -> each.getKey().subject())
                .collect(toCollection(HashSet::new));
        history.stream().flatMap(event -> own(event.getPayload(), claimant)).forEach(found::add);
        return found;
    }

    private static Stream<UUID> own(Object event, ErasableClaimant claimant) {
        if (event instanceof ComplaintFiled filed && claimant.alone()) {
            return Stream.of(filed.narrative().subject());
        }
        return event instanceof StatementRecorded said
                        && said.party() == Party.CLAIMANT
                        && said.partyNumber() == claimant.claimant()
                ? Stream.of(said.text().subject())
                : Stream.empty();
    }

    private Set<UUID> known(Called called, Kind kind) {
        return people.of(kind, called.of(kind)).values().stream()
                .flatMap(Collection::stream)
                .collect(toCollection(HashSet::new));
    }

    private Stream<? extends EventMessage<?>> remembered(ErasableClaimant claimant) {
        return Stream.concat(claimant.streams().stream(), places.proposals(claimant.caseId()).stream())
                .flatMap(stream -> events.readEvents(stream, 0).asStream());
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
