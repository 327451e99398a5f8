package org.hanshu.command.mediation;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.mediation.MediationCommand.RecordPaymentOrder;
import org.hanshu.api.mediation.MediationEvent.PaymentOrderDecided;
import org.hanshu.api.mediation.MediationEvent.RemediesOpened;
import org.hanshu.api.mediation.OpenRemedy;
import org.hanshu.api.mediation.Remedy;
import org.hanshu.api.shared.OccurredAt;

/** What becomes of the payment order 支付令 that a breach opened, and what opens next. */
record Ordering(OccurredAt at) {

    List<ChildEvent> decided(MediationState mediation, RecordPaymentOrder command) {
        MediationMove.PAYMENT_ORDER.require(mediation.status());
        var open = mediation.breach().remedies();
        var ordered = termsOf(open, Remedy.PAYMENT_ORDER);
        if (ordered.isEmpty()) {
            throw MediationRule.PAYMENT_ORDER_STANDS_OPEN.violated(Map.of());
        }
        var on = StepDay.of("decidedOn", command.decidedOn(), mediation.steps().sealed(), at);
        return List.of(
                new PaymentOrderDecided(mediation.id(), command.effective(), on, command.number()),
                new RemediesOpened(
                        mediation.id(), command.effective() ? executed(open, ordered) : sued(open, ordered)));
    }

    /** An order that took effect is executed like a judgment (民事诉讼法 227). */
    private static List<OpenRemedy> executed(List<OpenRemedy> open, List<Integer> ordered) {
        var others = open.stream()
                .map(each -> new OpenRemedy(
                        each.remedy(),
                        each.terms().stream()
                                .filter(term -> !ordered.contains(term))
                                .toList()))
                .filter(each -> !each.terms().isEmpty());
        return Stream.concat(Stream.of(new OpenRemedy(Remedy.EXECUTE, ordered)), others)
                .toList();
    }

    /** Once its procedure was ended one may sue on the agreement itself (劳动争议司法解释一 13). */
    private static List<OpenRemedy> sued(List<OpenRemedy> open, List<Integer> ordered) {
        var others = open.stream()
                .filter(each -> each.remedy() != Remedy.PAYMENT_ORDER && each.remedy() != Remedy.SUE_DIRECTLY);
        var terms = new TreeSet<>(termsOf(open, Remedy.SUE_DIRECTLY));
        terms.addAll(ordered);
        return Stream.concat(others, Stream.of(new OpenRemedy(Remedy.SUE_DIRECTLY, List.copyOf(terms))))
                .toList();
    }

    private static List<Integer> termsOf(List<OpenRemedy> open, Remedy remedy) {
        return open.stream()
                .filter(each -> each.remedy() == remedy)
                .flatMap(each -> each.terms().stream())
                .toList();
    }
}
