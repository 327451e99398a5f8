package org.hanshu.command.supervisioncase;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.SettlementCorrected;
import org.hanshu.api.supervisioncase.SettlementTerm;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementRecorded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementTermPerformed;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.command.shared.correction.RightFields;

/** Says of what was settled, or of what was done about it, what should have been told; whether terms are kept follows. */
record CorrectingSettlement(CaseState filed, CaseLedger ledger, LocalDate today) {

    Stream<CaseCorrectionEvent> right(
            CaseEntry entry, SettlementRecorded settled, RightFields fields, Personal<String> reason) {
        var earliest = new OccurredAt(entry.at()).day();
        var terms = settled.terms().stream()
                .map(each -> right(each, fields, earliest))
                .toList();
        var changes = fields.changesIn(field -> field.startsWith("terms."));
        if (changes.isEmpty()) {
            return Stream.empty();
        }
        checkFollowed(settled.terms().getFirst().n());
        var fulfilled = terms.stream()
                .filter(each -> standing(each, done(each.n())).fulfilled())
                .map(SettlementTerm::n)
                .toList();
        terms.forEach(each -> checkKept(each.n(), fulfilled.contains(each.n())));
        return Stream.of(new SettlementCorrected(settled.caseId(), entry.id(), terms, fulfilled, changes, reason));
    }

    private static SettlementTerm right(SettlementTerm told, RightFields fields, LocalDate earliest) {
        var place = "terms." + told.n();
        var amount = fields.amount(place + ".amount", told.amount());
        var due = fields.optionalDay(place + ".due", told.due(), earliest, null);
        return new SettlementTerm(told.n(), told.claim(), amount, due);
    }

    Stream<CaseCorrectionEvent> right(
            String id, SettlementTermPerformed done, RightFields fields, Personal<String> reason) {
        var amount = fields.amount("amount", done.amount());
        var on = fields.day("performedOn", done.performedOn(), null, today);
        var changes = fields.changesIn(field -> true);
        if (changes.isEmpty()) {
            return Stream.empty();
        }
        var all = done(done.n(), id);
        all.add(new SettlementTermPerformed(
                done.caseId(), done.n(), amount, done.basis(), on, done.text(), done.fulfilled()));
        var standing = standing(term(done.n()), all);
        checkKept(done.n(), standing.fulfilled());
        return Stream.of(new PerformanceCorrected(
                done.caseId(), id, done.n(), amount, on, standing.paid(), standing.fulfilled(), changes, reason));
    }

    CaseCorrectionEvent annulled(String id, SettlementTermPerformed done, Personal<String> reason) {
        var others = done(done.n(), id);
        var standing = standing(term(done.n()), others);
        checkKept(done.n(), standing.fulfilled());
        var last = others.isEmpty() ? null : others.getLast().performedOn();
        return new PerformanceAnnulled(
                done.caseId(), id, done.n(), standing.paid(), last, standing.fulfilled(), reason);
    }

    /** How a term stands with what was done about it. */
    private static Consultation.Term standing(SettlementTerm term, List<SettlementTermPerformed> done) {
        var paid = done.stream()
                .map(SettlementTermPerformed::amount)
                .filter(Objects::nonNull)
                .reduce(Money.ZERO, Money::plus);
        var fulfilled = term.amount() == null ? !done.isEmpty() : paid.compareTo(term.amount()) >= 0;
        return new Consultation.Term(term, paid, fulfilled);
    }

    private List<SettlementTermPerformed> done(int term) {
        return ledger.all(SettlementTermPerformed.class).stream()
                .filter(each -> each.n() == term)
                .toList();
    }

    private List<SettlementTermPerformed> done(int term, String without) {
        return ledger.standing()
                .filter(each -> !each.id().equals(without))
                .map(CaseEntry::event)
                .filter(SettlementTermPerformed.class::isInstance)
                .map(SettlementTermPerformed.class::cast)
                .filter(each -> each.n() == term)
                .collect(toCollection(ArrayList::new));
    }

    private SettlementTerm term(int n) {
        return checkFollowed(n).agreed();
    }

    private Consultation.Term checkFollowed(int term) {
        return filed.consultation()
                .flatMap(each -> each.find(term))
                .orElseThrow(() -> CaseRule.NO_CONSULTATION_GOES_ON.violated(Map.of()));
    }

    /** A case that was closed because its terms were kept is opened again before one of them is not. */
    private void checkKept(int term, boolean fulfilled) {
        if (filed.status() == CaseStatus.CLOSED && checkFollowed(term).fulfilled() && !fulfilled) {
            throw CaseRule.A_CLOSED_CASE_IS_REOPENED.violated(Map.of());
        }
    }
}
