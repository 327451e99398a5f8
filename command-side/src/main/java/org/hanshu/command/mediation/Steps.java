package org.hanshu.command.mediation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationEvent.AgreementDrafted;
import org.hanshu.api.mediation.MediationEvent.AgreementSealed;
import org.hanshu.api.mediation.MediationEvent.MediationApplied;
import org.hanshu.api.mediation.MediationEvent.MediationOpened;
import org.hanshu.api.mediation.MediationEvent.MediatorSigned;
import org.hanshu.api.mediation.MediationEvent.PartySigned;
import org.hanshu.api.mediation.MediationEvent.ReviewApplied;
import org.hanshu.api.mediation.ReviewKind;

/**
 * On which days, as they were told, a mediation took its steps 各环节日期.
 *
 * @param opened when it was taken up; the day of the application until then
 * @param signed when the present draft was signed, by whomever
 * @param sealed since when the agreement binds; the day of the application until then
 * @param reviewed when both sides applied for each review
 */
record Steps(LocalDate opened, List<LocalDate> signed, LocalDate sealed, Map<ReviewKind, LocalDate> reviewed) {

    static Steps of(MediationApplied applied) {
        return new Steps(applied.appliedOn(), List.of(), applied.appliedOn(), Map.of());
    }

    Steps after(MediationEvent event) {
        return switch (event) {
            case MediationOpened one -> new Steps(one.openedOn(), signed, sealed, reviewed);
            case AgreementDrafted another -> new Steps(opened, List.of(), sealed, reviewed);
            case PartySigned one -> signed(one.signedOn());
            case MediatorSigned one -> signed(one.signedOn());
            case AgreementSealed one -> new Steps(opened, signed, one.sealedOn(), reviewed);
            case ReviewApplied one -> reviewed(one.kind(), one.appliedOn());
            default -> this; // Nothing else is followed by another step.
        };
    }

    LocalDate firstSigned() {
        return signed.stream().min(Comparator.naturalOrder()).orElse(opened);
    }

    LocalDate lastSigned() {
        return signed.stream().max(Comparator.naturalOrder()).orElse(opened);
    }

    /** A court that entrusted the mediation decides without having been asked apart. */
    LocalDate reviewed(ReviewKind kind) {
        return reviewed.getOrDefault(kind, sealed);
    }

    private Steps signed(LocalDate day) {
        return new Steps(opened, Stream.concat(signed.stream(), Stream.of(day)).toList(), sealed, reviewed);
    }

    private Steps reviewed(ReviewKind kind, LocalDate day) {
        var all = new HashMap<>(reviewed);
        all.put(kind, day);
        return new Steps(opened, signed, sealed, Map.copyOf(all));
    }
}
