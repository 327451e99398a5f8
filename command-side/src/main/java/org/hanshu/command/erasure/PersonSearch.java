package org.hanshu.command.erasure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hanshu.api.casefile.CaseFileEvent.StatementRecorded;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.legalaid.LegalAidEvent;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Personal.Kind;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PartiesCorrected;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.ErasableClaimant;
import org.hanshu.api.supervisioncase.MentioningCase;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsAdded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.command.shared.KnownPeople;
import org.springframework.stereotype.Component;

/** Searches what is remembered for a person: under which other names they are known, and in which texts they stand. */
@Component
class PersonSearch {

    private static final String REASON = "erasure";

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

    Called called(ErasableClaimant claimant, Reading reading) {
        var told = remembered(claimant.streams(), claimant.caseId(), reading).stream()
                .flatMap(PersonSearch::claimants)
                .filter(each -> each.n() == claimant.claimant())
                .toList();
        var ever = told.stream().flatMap(each -> sealed.in(each).stream()).toList();
        var opened = opened(ever, reading);
        return new Called(
                byKind(opened, new HashSet<>(sealed.in(told.getLast()))::contains), byKind(opened, each -> true));
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

    /**
     * The texts in which the person stands, and the person's own: what they said, and of what they complained alone. Who is
     * named as nobody's claimant or respondent, as a witness is, is named in a text of its own.
     */
    Set<UUID> texts(ErasableClaimant claimant, Called called, Reading reading) {
        var history = remembered(claimant.streams(), claimant.caseId(), reading);
        var found = naming(history, called, reading);
        history.stream().flatMap(event -> own(event, claimant)).forEach(found::add);
        return found;
    }

    /**
     * The numbers by which nobody but these can be meant: an identity number, and a mobile phone of which nobody else told.
     */
    Set<String> numbers(Called called, Set<UUID> these) {
        var theirs = people.of(Kind.PHONE, called.now(Kind.PHONE));
        return Stream.concat(
                        called.now(Kind.IDENTITY_NUMBER).stream(),
                        called.now(Kind.PHONE).stream()
                                .filter(phone -> these.containsAll(theirs.getOrDefault(phone, Set.of()))))
                .map(ToldNumbers::normal)
                .filter(ToldNumbers::isOfAPerson)
                .collect(toSet());
    }

    /**
     * The texts in which the person stands in a case of others: those that tell a number of theirs, a name of its own that is
     * theirs to the letter, and what is said with either and names them. Any other text may be about somebody else.
     */
    Set<UUID> texts(MentioningCase other, Called called, Set<String> numbers, Reading reading) {
        var history = remembered(other.streams(), other.caseId(), reading);
        var parties = parties(history);
        opened(history.stream().flatMap(event -> told(event, parties)).collect(toSet()), reading);
        return history.stream()
                .map(event -> opened(told(event, parties).collect(toSet()), reading))
                .flatMap(told -> about(told, called, numbers))
                .collect(toSet());
    }

    private static Stream<UUID> about(Map<Personal<String>, String> told, Called called, Set<String> numbers) {
        Predicate<Map.Entry<Personal<String>, String>> certainly = each -> !Collections.disjoint(
                        ToldNumbers.told(each.getValue()), numbers)
                || (each.getKey().kind() == Kind.NAME && called.now(Kind.NAME).contains(each.getValue()));
        if (told.entrySet().stream().noneMatch(certainly)) {
            return Stream.empty();
        }
        return told.entrySet().stream()
                .filter(certainly.or(each -> called.isNamedIn(each.getValue())))
                .map(each -> each.getKey().subject());
    }

    private Set<UUID> naming(List<Object> history, Called called, Reading reading) {
        var parties = parties(history);
        var texts = history.stream().flatMap(event -> told(event, parties)).collect(toSet());
        return opened(texts, reading).entrySet().stream()
                .filter(each -> called.standsIn(each.getValue()))
                .map(each -> each.getKey().subject())
                .collect(toCollection(HashSet::new));
    }

    /** What was told in texts of their own, and under names of their own: a party's name is the party's everywhere. */
    private Stream<Personal<String>> told(Object event, Set<UUID> parties) {
        return sealed.in(event).stream()
                .filter(each -> each.kind() == Kind.TEXT
                        || (each.kind() == Kind.NAME && !parties.contains(each.subject()) && !namesParties(event)));
    }

    /** Who claims or answers in these, of whatever case. */
    private Set<UUID> parties(List<Object> history) {
        return history.stream()
                .filter(PersonSearch::namesParties)
                .flatMap(event -> sealed.in(event).stream())
                .filter(each -> each.kind() != Kind.TEXT)
                .map(Personal::subject)
                .collect(toSet());
    }

    private static boolean namesParties(Object event) {
        return event instanceof SupervisionCaseEvent
                || event instanceof LegalAidEvent
                || (event instanceof LetterDrafted drafted
                        && drafted.addressee().respondent() != null);
    }

    private Map<Personal<String>, String> opened(Collection<Personal<String>> several, Reading reading) {
        return reading.opened(several, unread -> {
            if (sealed.locksAny(unread)) {
                throw ErasureRule.SEALED.violated(Map.of());
            }
            return sealed.opened(unread, reading.reader(), REASON);
        });
    }

    private static Stream<Claimant> claimants(Object event) {
        return switch (event) {
            case ComplaintFiled filed -> filed.claimants().stream();
            case ClaimantsAdded added -> added.claimants().stream();
            case PartiesCorrected right -> right.claimants().stream();
            default -> Stream.empty();
        };
    }

    private static Map<Kind, Set<String>> byKind(
            Map<Personal<String>, String> opened, Predicate<Personal<String>> counts) {
        return opened.entrySet().stream()
                .filter(each -> counts.test(each.getKey()))
                .collect(groupingBy(each -> each.getKey().kind(), mapping(Map.Entry::getValue, toSet())));
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
        return people.of(kind, called.now(kind)).values().stream()
                .flatMap(Collection::stream)
                .collect(toCollection(HashSet::new));
    }

    private List<Object> remembered(List<String> streams, CaseId caseId, Reading reading) {
        return reading.history(caseId, named -> Stream.concat(streams.stream(), places.proposals(named).stream())
                .flatMap(stream -> events.readEvents(stream, 0).asStream())
                .<Object>map(EventMessage::getPayload)
                .toList());
    }
}
