package org.hanshu.command.supervisioncase;

import static java.util.Collections.unmodifiableMap;
import static java.util.Objects.requireNonNullElse;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.ChildResult;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildDetached;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildVoided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildrenEvent;
import org.hanshu.api.vocabulary.LegalAidStatus;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.api.vocabulary.MediationStatus;
import org.hanshu.api.vocabulary.ReferralStatus;
import org.hanshu.api.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/**
 * The letters and other children that a case opened, by id, and how those that have ended did.
 *
 * @param detached those that go on by themselves, before the arbitrators
 */
record Children(Map<UUID, Child> byId, Set<UUID> detached) {

    static final Children NONE = new Children(Map.of(), Set.of());

    Children {
        detached = requireNonNullElse(detached, Set.of()); // A snapshot from before there were any has none.
    }

    record Child(
            ChildKind kind,
            @Nullable String letterKind,
            @Nullable End end) {

        boolean isOpen() {
            return end == null;
        }

        /** It ends once; but an agreement that was breached can be kept in the end. */
        boolean endsAs(String outcome) {
            return isOpen() || (endedAs(MediationStatus.BREACHED) && outcome.equals(MediationStatus.PERFORMED.name()));
        }

        boolean endedAs(Word status) {
            return end != null && end.outcome().equals(status.name());
        }
    }

    record End(String outcome, Set<String> hands, @Nullable ChildResult result) {

        static End of(ChildEnded ended) {
            var hands = ended.endedFor() == null ? Set.of(ended.endedBy()) : Set.of(ended.endedBy(), ended.endedFor());
            return new End(ended.outcome(), hands, ended.result());
        }
    }

    Children after(ChildrenEvent event) {
        return switch (event) {
            case ChildAdmitted admitted ->
                with(admitted.childId(), new Child(admitted.kind(), admitted.letterKind(), null));
            case ChildEnded ended ->
                with(ended.childId(), new Child(ended.kind(), letterKind(ended.childId()), End.of(ended)));
            case ChildReopened reopened ->
                with(reopened.childId(), new Child(reopened.kind(), letterKind(reopened.childId()), null));
            case ChildVoided voided -> without(voided.childId());
            case ChildDetached one -> {
                var all = new HashSet<>(detached);
                all.add(one.childId());
                yield new Children(byId, Set.copyOf(all));
            }
        };
    }

    private @Nullable String letterKind(UUID childId) {
        var child = byId.get(childId);
        return child == null ? null : child.letterKind();
    }

    private Children with(UUID childId, Child child) {
        var all = new LinkedHashMap<>(byId);
        all.put(childId, child);
        return new Children(unmodifiableMap(all), detached);
    }

    private Children without(UUID childId) {
        var rest = new LinkedHashMap<>(byId);
        rest.remove(childId);
        return new Children(unmodifiableMap(rest), detached);
    }

    @Nullable
    Child find(UUID childId) {
        return byId.get(childId);
    }

    /** Those that have not ended, as {@code LETTER id}; empty where all have. */
    String open() {
        return open(child -> true);
    }

    /** Those that have not ended and do not go on by themselves. */
    String openAndNotDetached() {
        return open(not(detached::contains));
    }

    /** Whether aid was given with which claims came before the arbitrators, and goes on or was seen through. */
    boolean hasAidInArbitration() {
        return detached.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .anyMatch(child -> child.isOpen() || child.endedAs(LegalAidStatus.CONCLUDED));
    }

    private String open(Predicate<UUID> which) {
        return byId.entrySet().stream()
                .filter(each -> each.getValue().isOpen() && which.test(each.getKey()))
                .map(each -> each.getValue().kind() + " " + each.getKey())
                .collect(joining(", "));
    }

    /** The letters that have not ended, by id; empty where all have. */
    String openLetters() {
        return byId.entrySet().stream()
                .filter(each -> each.getValue().isOpen() && each.getValue().kind() == ChildKind.LETTER)
                .map(each -> each.getKey().toString())
                .collect(joining(", "));
    }

    /** The letters of such kinds that have not ended, by id; empty where all have. */
    String openLettersOf(Predicate<String> letterKind) {
        return byId.entrySet().stream()
                .filter(each -> each.getValue().isOpen())
                .filter(each -> each.getValue().letterKind() != null
                        && letterKind.test(each.getValue().letterKind()))
                .map(each -> each.getKey().toString())
                .collect(joining(", "));
    }

    /** Whether there is or was a letter of this kind that was not withdrawn. */
    boolean hasLetter(String letterKind) {
        return letters(List.of(letterKind)).findAny().isPresent();
    }

    /** The letters of these kinds that were not withdrawn, by id. */
    Stream<UUID> letters(List<String> letterKinds) {
        return byId.entrySet().stream()
                .filter(each -> each.getValue().letterKind() != null
                        && letterKinds.contains(each.getValue().letterKind()))
                .filter(each -> !each.getValue().endedAs(LetterStatus.WITHDRAWN))
                .map(Map.Entry::getKey);
    }

    /** Those of these kinds that have not ended, by id. */
    List<UUID> open(Set<ChildKind> kinds) {
        return byId.entrySet().stream()
                .filter(each -> each.getValue().isOpen()
                        && kinds.contains(each.getValue().kind()))
                .map(Map.Entry::getKey)
                .toList();
    }

    boolean hasSatisfiedLetter() {
        return letters().anyMatch(each -> each.endedAs(LetterStatus.SATISFIED));
    }

    /** Whether a mediation ended so. */
    boolean endedAs(MediationStatus status) {
        return byId.values().stream().anyMatch(each -> each.kind() == ChildKind.MEDIATION && each.endedAs(status));
    }

    /** Whether an agency that took a referral on told of it what came out, or even enforced it. */
    boolean hasReferralWith(ChildResult... results) {
        var wanted = List.of(results);
        return endsOfReferrals().anyMatch(end -> end.result() != null && wanted.contains(end.result()));
    }

    /** Whether a referral that an agency got ended without its telling what came out. */
    boolean hasReferralWithoutResult() {
        return endsOfReferrals()
                .anyMatch(end -> end.result() == null && !end.outcome().equals(ReferralStatus.RECALLED.name()));
    }

    private Stream<End> endsOfReferrals() {
        return byId.values().stream()
                .filter(each -> each.kind() == ChildKind.REFERRAL)
                .map(Child::end)
                .filter(Objects::nonNull);
    }

    boolean has(ChildKind kind) {
        return byId.values().stream().anyMatch(each -> each.kind() == kind);
    }

    /** Whether the caller assessed one of the letters, or one of the two did in the other's place. */
    boolean wereAssessedBy(Caller caller) {
        return letters()
                .filter(each -> each.endedAs(LetterStatus.SATISFIED) || each.endedAs(LetterStatus.ESCALATED))
                .map(Child::end)
                .anyMatch(end -> end != null && caller.isAmong(end.hands()));
    }

    private Stream<Child> letters() {
        return byId.values().stream().filter(each -> each.kind() == ChildKind.LETTER);
    }
}
