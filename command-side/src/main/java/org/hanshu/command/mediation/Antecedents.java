package org.hanshu.command.mediation;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanshu.api.mediation.MediationCommand;
import org.hanshu.api.mediation.MediationCommand.ApplyForMediation;
import org.hanshu.api.mediation.MediationCommand.ApplyForReview;
import org.hanshu.api.mediation.MediationCommand.AskForConsent;
import org.hanshu.api.mediation.MediationCommand.BreachAgreement;
import org.hanshu.api.mediation.MediationCommand.ConfirmMediation;
import org.hanshu.api.mediation.MediationCommand.DraftAgreement;
import org.hanshu.api.mediation.MediationCommand.ExtendTerm;
import org.hanshu.api.mediation.MediationCommand.FailMediation;
import org.hanshu.api.mediation.MediationCommand.GiveMediationConsent;
import org.hanshu.api.mediation.MediationCommand.MoveSession;
import org.hanshu.api.mediation.MediationCommand.OpenMediation;
import org.hanshu.api.mediation.MediationCommand.PerformAgreement;
import org.hanshu.api.mediation.MediationCommand.RecordPaymentOrder;
import org.hanshu.api.mediation.MediationCommand.RecordReviewResult;
import org.hanshu.api.mediation.MediationCommand.RecordSession;
import org.hanshu.api.mediation.MediationCommand.RefuseMediationConsent;
import org.hanshu.api.mediation.MediationCommand.ScheduleSession;
import org.hanshu.api.mediation.MediationCommand.SealAgreement;
import org.hanshu.api.mediation.MediationCommand.SignAgreement;
import org.hanshu.api.mediation.MediationCommand.SignAsMediator;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationEvent.AgreementBreached;
import org.hanshu.api.mediation.MediationEvent.AgreementDrafted;
import org.hanshu.api.mediation.MediationEvent.AgreementSealed;
import org.hanshu.api.mediation.MediationEvent.MediationApplied;
import org.hanshu.api.mediation.MediationEvent.MediationConsentGiven;
import org.hanshu.api.mediation.MediationEvent.MediationOpened;
import org.hanshu.api.mediation.MediationEvent.MediatorSigned;
import org.hanshu.api.mediation.MediationEvent.PartySigned;
import org.hanshu.api.mediation.MediationEvent.ReviewApplied;

/**
 * What must have happened to a mediation before something else can have 先后.
 *
 * @param latest when each kind of thing last happened
 */
record Antecedents(Map<Class<? extends MediationEvent>, Instant> latest) {

    static final Antecedents NONE = new Antecedents(Map.of());

    Antecedents after(MediationEvent event, Instant at) {
        var more = new HashMap<>(latest);
        more.merge(event.getClass(), at, (one, other) -> one.isAfter(other) ? one : other);
        return new Antecedents(Map.copyOf(more));
    }

    /** The earliest time at which this can have happened. */
    Optional<Instant> of(MediationCommand command) {
        return switch (command) {
            case ApplyForMediation c -> Optional.empty();
            case ConfirmMediation c -> last(List.of());
            case AskForConsent c -> last(List.of());
            case GiveMediationConsent c -> last(List.of());
            case RefuseMediationConsent c -> last(List.of());
            case ExtendTerm c -> last(List.of());
            case OpenMediation c -> last(List.of(MediationConsentGiven.class));
            case ScheduleSession c -> last(List.of(MediationOpened.class));
            case MoveSession c -> last(List.of(MediationOpened.class));
            case RecordSession c -> last(List.of(MediationOpened.class));
            case DraftAgreement c -> last(List.of(MediationOpened.class));
            case FailMediation c -> last(List.of(MediationOpened.class));
            case SignAgreement c -> last(List.of(AgreementDrafted.class));
            case SignAsMediator c -> last(List.of(AgreementDrafted.class));
            case SealAgreement c -> last(List.of(AgreementDrafted.class, PartySigned.class, MediatorSigned.class));
            case ApplyForReview c -> last(List.of(AgreementSealed.class));
            case RecordReviewResult c -> last(List.of(AgreementSealed.class, ReviewApplied.class));
            case PerformAgreement c -> last(List.of(AgreementSealed.class));
            case BreachAgreement c -> last(List.of(AgreementSealed.class));
            case RecordPaymentOrder c -> last(List.of(AgreementBreached.class));
        };
    }

    private Optional<Instant> last(List<Class<? extends MediationEvent>> sorts) {
        return Stream.concat(Stream.of(MediationApplied.class), sorts.stream())
                .flatMap(sort -> Optional.ofNullable(latest.get(sort)).stream())
                .max(Comparator.naturalOrder());
    }
}
