package org.hanshu.command.mediation;

import static org.hanshu.api.letter.VerificationBasis.BANK_RECORD;
import static org.hanshu.api.letter.VerificationBasis.WORKER_CONFIRMED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.mediation.MediationCommand.BreachAgreement;
import org.hanshu.api.mediation.MediationCommand.PerformAgreement;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationEvent.AgreementBreached;
import org.hanshu.api.mediation.MediationEvent.MediationPerformed;
import org.hanshu.api.mediation.MediationEvent.TermPerformed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.command.shared.clock.ChildClocks;

/** Whether what was agreed is kept 履行, and what is open where it is not. */
record Keeping(OccurredAt at) {

    List<ChildEvent> perform(MediationState mediation, ChildClocks clocks, PerformAgreement command) {
        MediationMove.PERFORM.require(mediation.status());
        var term = term(mediation, command.n());
        check(term, command);
        var performedOn = StepDay.of(
                "performedOn", command.performedOn(), mediation.steps().firstSigned(), at);
        var paid = Optional.ofNullable(command.amount()).or(term::owed);
        var fulfilled = paid.flatMap(now -> term.owed().filter(owed -> now.compareTo(owed) < 0))
                .isEmpty();
        var events = new ArrayList<ChildEvent>();
        events.add(new TermPerformed(
                mediation.id(),
                command.n(),
                paid.orElse(null),
                command.basis(),
                performedOn,
                command.text(),
                fulfilled));
        if (fulfilled) {
            var name = MediationEvent.performanceClock(command.n());
            clocks.met(mediation.id().value(), ChildKind.MEDIATION, name, OccurredAt.on(performedOn))
                    .forEach(events::add);
        }
        if (isLast(mediation, (TermPerformed) events.getFirst())) {
            events.add(new MediationPerformed(mediation.id()));
        }
        return events;
    }

    private static Agreement.Term term(MediationState mediation, int n) {
        return mediation
                .agreement()
                .find(n)
                .orElseThrow(
                        () -> MediationRule.HAS_NO_SUCH_TERM.violated(Map.of("field", "n", "n", Integer.toString(n))));
    }

    /** A payment is kept on the bank's or the worker's word only. */
    private static void check(Agreement.Term term, PerformAgreement command) {
        if (term.fulfilled()) {
            throw MediationRule.TERM_IS_KEPT.violated(Map.of("n", Integer.toString(command.n())));
        }
        var owed = term.owed().orElse(null);
        if (owed != null && command.basis() != BANK_RECORD && command.basis() != WORKER_CONFIRMED) {
            throw MediationRule.PAYMENT_NEEDS_PROOF.violatedBy("basis");
        }
        if (command.amount() != null && (owed == null || command.amount().compareTo(owed) > 0)) {
            throw MediationRule.NO_MORE_IS_OWED.violated(
                    Map.of("field", "amount", "owed", owed == null ? "-" : owed.toString()));
        }
    }

    private static boolean isLast(MediationState mediation, TermPerformed performed) {
        return mediation.agreement().after(performed).isKept();
    }

    List<ChildEvent> breach(MediationState mediation, BreachAgreement command) {
        MediationMove.BREACH.require(mediation.status());
        command.terms().forEach(n -> term(mediation, n));
        var today = at.day();
        var broken = mediation.agreement().terms().stream()
                .filter(term -> command.terms().isEmpty()
                        ? term.agreed().due() != null && term.isOverdueOn(today)
                        : command.terms().contains(term.agreed().n()))
                .filter(term -> !mediation.breach().isOf(term))
                .toList();
        if (broken.isEmpty() || !broken.stream().allMatch(term -> term.isOverdueOn(today))) {
            throw MediationRule.BREACHED_ONCE_OVERDUE.violated(Map.of("today", today.toString()));
        }
        var terms = broken.stream().map(Agreement.Term::agreed).toList();
        var left = mediation.breach().left(mediation.agreement());
        return List.of(new AgreementBreached(
                mediation.id(),
                terms.stream().map(term -> term.n()).toList(),
                command.text(),
                Remedies.of(
                        mediation, Stream.concat(left.stream(), terms.stream()).toList())));
    }
}
