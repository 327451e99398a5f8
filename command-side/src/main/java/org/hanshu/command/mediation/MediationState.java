package org.hanshu.command.mediation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationEvent.MediationApplied;
import org.hanshu.api.mediation.MediationEvent.MediationConsentAsked;
import org.hanshu.api.mediation.MediationEvent.MediationConsentGiven;
import org.hanshu.api.mediation.MediationEvent.MediationOpened;
import org.hanshu.api.mediation.MediationEvent.ReviewApplied;
import org.hanshu.api.mediation.MediationEvent.ReviewDenied;
import org.hanshu.api.mediation.MediationEvent.ReviewGranted;
import org.hanshu.api.mediation.MediationEvent.SessionRecorded;
import org.hanshu.api.mediation.MediationEvent.SessionScheduled;
import org.hanshu.api.mediation.MediationParty;
import org.hanshu.api.mediation.ReviewKind;
import org.hanshu.api.shared.MediationId;
import org.hanshu.api.vocabulary.MediationStatus;

/**
 * How a mediation stands.
 *
 * @param consented who consents to it
 * @param sessions whether each was held, by number from 1
 * @param reviews how far each review has come
 * @param steps on which days it came to where it is
 * @param breach what of the agreement was not kept
 */
record MediationState(
        MediationApplied applied,
        MediationStatus status,
        Set<MediationParty> consented,
        List<String> mediators,
        Map<Integer, Boolean> sessions,
        Agreement agreement,
        Map<ReviewKind, Review> reviews,
        Steps steps,
        Breach breach) {

    /** How far a review has come. */
    enum Review {
        APPLIED,
        GRANTED,
        DENIED
    }

    static MediationState of(MediationApplied applied) {
        return new MediationState(
                applied,
                MediationStatus.APPLIED,
                Set.copyOf(applied.applicants()),
                List.of(),
                Map.of(),
                Agreement.NONE,
                Map.of(),
                Steps.of(applied),
                Breach.NONE);
    }

    MediationId id() {
        return applied.mediationId();
    }

    MediationState after(MediationEvent event) {
        var to = event.leadsTo();
        var there = new MediationState(
                applied,
                to == null ? status : to,
                consented,
                mediators,
                sessions,
                agreement.after(event),
                reviews,
                steps.after(event),
                breach.after(event));
        return switch (event) {
            case MediationConsentGiven given -> there.consenting(given.party());
            case MediationOpened opened -> there.mediatedBy(opened.mediators());
            case SessionScheduled session -> there.session(session.n(), false);
            case SessionRecorded session -> there.session(session.n(), true);
            case ReviewApplied review -> there.review(review.kind(), Review.APPLIED);
            case ReviewGranted review -> there.review(review.kind(), Review.GRANTED);
            case ReviewDenied review -> there.review(review.kind(), Review.DENIED);
            case MediationConsentAsked asked -> there;
            default -> there; // The agreement, and the state that it leads to, are told already.
        };
    }

    boolean isParty(MediationParty one) {
        return applied.parties().contains(one);
    }

    /** Those whose consent is still missing, in their order. */
    List<MediationParty> unheard() {
        return without(consented);
    }

    /** Everybody but these. */
    List<MediationParty> without(Set<MediationParty> some) {
        return applied.parties().stream().filter(each -> !some.contains(each)).toList();
    }

    /** Whether both sides and a mediator signed what was agreed, and only the seal is missing. */
    boolean isSigned() {
        return status == MediationStatus.AGREED
                && without(agreement.signed()).isEmpty()
                && !agreement.by().isEmpty();
    }

    boolean isGranted() {
        return reviews.containsValue(Review.GRANTED);
    }

    private MediationState consenting(MediationParty party) {
        var all = new HashSet<>(consented);
        all.add(party);
        return new MediationState(
                applied, status, Set.copyOf(all), mediators, sessions, agreement, reviews, steps, breach);
    }

    private MediationState mediatedBy(List<String> accounts) {
        var all = new LinkedHashSet<>(
                Stream.concat(mediators.stream(), accounts.stream()).toList());
        return new MediationState(
                applied, status, consented, List.copyOf(all), sessions, agreement, reviews, steps, breach);
    }

    private MediationState session(int n, boolean held) {
        var all = new LinkedHashMap<>(sessions);
        all.put(n, held);
        return new MediationState(
                applied, status, consented, mediators, Map.copyOf(all), agreement, reviews, steps, breach);
    }

    private MediationState review(ReviewKind kind, Review review) {
        var all = new LinkedHashMap<>(reviews);
        all.put(kind, review);
        return new MediationState(
                applied, status, consented, mediators, sessions, agreement, Map.copyOf(all), steps, breach);
    }
}
