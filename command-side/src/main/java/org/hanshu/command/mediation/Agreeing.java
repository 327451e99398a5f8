package org.hanshu.command.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.mediation.AgreementTerm;
import org.hanshu.api.mediation.MediationCommand.DraftAgreement;
import org.hanshu.api.mediation.MediationCommand.SealAgreement;
import org.hanshu.api.mediation.MediationCommand.SignAgreement;
import org.hanshu.api.mediation.MediationCommand.SignAsMediator;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationEvent.AgreementDrafted;
import org.hanshu.api.mediation.MediationEvent.AgreementSealed;
import org.hanshu.api.mediation.MediationEvent.MediatorSigned;
import org.hanshu.api.mediation.MediationEvent.PartySigned;
import org.hanshu.api.mediation.ReviewKind;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Region;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.ToldDay;
import org.hanshu.command.shared.clock.ChildClocks;
import org.jspecify.annotations.Nullable;

/**
 * How an agreement comes to bind: both sides sign, the mediator signs, the organisation seals (劳动争议调解仲裁法 14).
 *
 * @param now before which no reminder is set
 */
record Agreeing(Limits limits, OccurredAt at, Instant now) {

    private static final String PERFORMANCE = "mediation.performance";

    List<ChildEvent> draft(MediationState mediation, DraftAgreement command) {
        if (command.terms().isEmpty()) {
            throw MediationRule.AGREES_ON_SOMETHING.violatedBy("terms");
        }
        for (var term : command.terms()) {
            check(mediation, term, "terms[" + (term.n() - 1) + "]");
        }
        MediationMove.DRAFT_AGREEMENT.require(mediation.status());
        var last = mediation.agreement().last();
        var terms = command.terms().stream().map(term -> numbered(term, last)).toList();
        return List.of(new AgreementDrafted(mediation.id(), terms, command.text()));
    }

    private void check(MediationState mediation, AgreementTerm term, String field) {
        if (mediation.applied().claims().stream().noneMatch(claim -> claim.n() == term.claim())) {
            throw MediationRule.ABOUT_CLAIMS_OF_THE_CASE.violatedBy(field + ".claim");
        }
        if (term.moneyOnly() && term.amount() == null) {
            throw MediationRule.MONEY_HAS_AN_AMOUNT.violatedBy(field + ".amount");
        }
        if (term.due() != null) {
            new ToldDay(field + ".due", term.due()).notBefore(at.day(), MediationRule.NOT_BEFORE::violated);
        }
    }

    /** Numbers go on where an earlier draft's ended. */
    private static AgreementTerm numbered(AgreementTerm term, int last) {
        return new AgreementTerm(
                last + term.n(), term.claim(), term.amount(), term.due(), term.moneyOnly(), term.text());
    }

    List<ChildEvent> sign(MediationState mediation, SignAgreement command) {
        Consenting.checkParty(mediation, command.party());
        MediationMove.SIGN.require(mediation.status());
        if (mediation.agreement().signed().contains(command.party())) {
            throw MediationRule.SIGNED_ONCE.violated(Map.of());
        }
        return List.of(new PartySigned(mediation.id(), command.party(), signedOn(mediation, command.signedOn())));
    }

    List<ChildEvent> sign(MediationState mediation, SignAsMediator command, String mediator) {
        MediationMove.MEDIATOR_SIGN.require(mediation.status());
        if (mediation.agreement().by().contains(mediator)) {
            throw MediationRule.SIGNED_ONCE.violated(Map.of());
        }
        return List.of(new MediatorSigned(mediation.id(), mediator, signedOn(mediation, command.signedOn())));
    }

    private LocalDate signedOn(MediationState mediation, @Nullable LocalDate told) {
        return StepDay.of("signedOn", told, mediation.steps().opened(), at);
    }

    List<ChildEvent> seal(MediationState mediation, ChildClocks clocks, SealAgreement command) {
        MediationMove.SEAL.require(mediation.status());
        var missing = mediation.without(mediation.agreement().signed());
        if (!missing.isEmpty() || mediation.agreement().by().isEmpty()) {
            var names = missing.isEmpty() ? "MEDIATOR" : Naming.of(missing);
            throw MediationRule.SEALED_ONCE_SIGNED.violated(Map.of("missing", names));
        }
        var id = mediation.id().value();
        var sealedOn =
                StepDay.of("sealedOn", command.sealedOn(), mediation.steps().lastSigned(), at);
        var events = new ArrayList<ChildEvent>();
        events.add(new AgreementSealed(mediation.id(), sealedOn));
        clocks.met(id, ChildKind.MEDIATION, MediationEvent.TERM, OccurredAt.on(sealedOn))
                .forEach(events::add);
        Stream.concat(reviews(mediation, sealedOn), performance(mediation, sealedOn))
                .map(clock -> new ChildDeadlineSet(id, ChildKind.MEDIATION, clock))
                .forEach(events::add);
        return events;
    }

    private Stream<Deadline> reviews(MediationState mediation, LocalDate sealedOn) {
        return Stream.of(ReviewKind.values())
                .filter(kind -> Remedies.isReviewedBy(kind, mediation.applied()))
                .filter(kind -> isOpen(limits, kind, mediation.applied().region(), sealedOn))
                .map(kind -> review(limits, kind, mediation.applied().region(), sealedOn, now));
    }

    /** Whether the place's rules let an agreement be given force so: a way that is open for no day is not open there. */
    static boolean isOpen(Limits limits, ReviewKind kind, Region region, LocalDate sealedOn) {
        return limits.rule("mediation." + MediationEvent.reviewClock(kind), region, sealedOn)
                .filter(rule -> rule.amount() > 0)
                .isPresent();
    }

    static Deadline review(Limits limits, ReviewKind kind, Region region, LocalDate sealedOn, Instant now) {
        var name = MediationEvent.reviewClock(kind);
        return limits.deadline(name, "mediation." + name, region, sealedOn, now);
    }

    /** What was agreed without a last day is followed by nobody's clock. */
    private Stream<Deadline> performance(MediationState mediation, LocalDate sealedOn) {
        return mediation.agreement().terms().stream()
                .map(Agreement.Term::agreed)
                .flatMap(term -> Stream.ofNullable(term.due())
                        .map(due -> limits.agreed(
                                MediationEvent.performanceClock(term.n()), PERFORMANCE, sealedOn, due, now)));
    }
}
