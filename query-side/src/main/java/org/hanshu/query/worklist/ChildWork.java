package org.hanshu.query.worklist;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hanshu.api.child.ChildAssigned;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.child.ChildOpened;
import org.hanshu.api.mediation.MediationEvent.MediationOpened;
import org.hanshu.api.referral.ReferralEvent.ReferralSent;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.api.vocabulary.MediationStatus;
import org.hanshu.query.shared.ChildCorrections;
import org.hanshu.query.shared.ChildProgress;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * What there is to do on a mediation, a referral or a grant of legal aid: what its state asks for, or its clocks wait for.
 *
 * @param assigned the accounts of those who work on it and see nothing else
 * @param aid what else there is to know of legal aid
 * @param agency the agency that it was sent to, where it was
 * @param corrections those that wait for a second person
 */
record ChildWork(
        ChildKind kind,
        @Nullable CaseId caseId,
        OrganisationId owner,
        ChildProgress progress,
        List<String> assigned,
        LegalAidWork aid,
        @Nullable OrganisationId agency,
        ChildCorrections corrections) {

    private static final Set<String> IN_MEDIATION = Set.of(MediationStatus.OPEN.name(), MediationStatus.AGREED.name());
    private static final Set<String> ENDED = Stream.of(
                    MediationStatus.PERFORMED,
                    MediationStatus.BREACHED,
                    MediationStatus.FAILED,
                    MediationStatus.EXPIRED,
                    MediationStatus.REFUSED)
            .map(Enum::name)
            .collect(toUnmodifiableSet());

    ChildWork {
        assigned = requireNonNullElse(assigned, List.of()); // Rows that an earlier release wrote have none.
        aid = requireNonNullElse(aid, LegalAidWork.NONE);
        corrections = requireNonNullElse(corrections, ChildCorrections.NONE);
    }

    static Optional<ChildWork> evolve(Optional<ChildWork> before, ChildEvent event, Told told) {
        return event instanceof ChildOpened opened
                ? Optional.of(new ChildWork(
                        opened.kind(),
                        opened.cases().stream().findFirst().orElse(null),
                        opened.owner(),
                        ChildProgress.NONE.after(event),
                        List.of(),
                        LegalAidWork.NONE,
                        null,
                        ChildCorrections.NONE))
                : before.map(work -> work.after(event, told));
    }

    private ChildWork after(ChildEvent event, Told told) {
        return new ChildWork(
                kind,
                caseId,
                owner,
                progress.after(event),
                assigned(event),
                aid.after(event, told),
                event instanceof ReferralSent sent ? sent.to().organisation() : agency,
                corrections.after(event, told));
    }

    private List<String> assigned(ChildEvent event) {
        return switch (event) {
            case ChildAssigned to -> List.of(to.account());
            case MediationOpened opened -> opened.mediators();
            default -> assigned;
        };
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    List<Task> tasks() {
        var confirm = corrections.waiting().stream().map(each -> Task.of(TaskKind.CONFIRM_CORRECTION, null, Light.GREY)
                .notBy(List.of(each.by()))
                .about(each.asked().n()));
        return Stream.concat(steps().stream(), confirm).toList();
    }

    private List<Task> steps() {
        if (kind == ChildKind.LEGAL_AID) {
            return aid.tasks(progress, assigned);
        }
        if (kind == ChildKind.REFERRAL) {
            return ReferralWork.tasks(progress, agency);
        }
        return Stream.concat(followed(), mediated()).toList();
    }

    private Stream<Task> followed() {
        return progress.clocks().live().isEmpty() && !isMediated()
                ? Stream.empty()
                : Stream.of(Task.of(TaskKind.following(kind), progress.clocks()));
    }

    /** Before it is taken up, and once it binds without a last day, nothing runs; its case waits for it all the same. */
    private boolean isMediated() {
        return kind == ChildKind.MEDIATION && !ENDED.contains(progress.status());
    }

    /** Until the agreement binds it is in the mediators' hands. */
    private Stream<Task> mediated() {
        return kind == ChildKind.MEDIATION && IN_MEDIATION.contains(progress.status())
                ? Stream.of(Task.of(TaskKind.MEDIATE, progress.clocks()).onlyBy(assigned))
                : Stream.empty();
    }
}
