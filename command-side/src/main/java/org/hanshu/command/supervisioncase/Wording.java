package org.hanshu.command.supervisioncase;

import java.util.Optional;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsWithdrawn;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ApproachConverted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseRefused;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationAnswered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationFailed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationProposed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverOffered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverReturned;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationProvided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationRequested;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InvestigationConcluded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementRecorded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementTermPerformed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.jspecify.annotations.Nullable;

/** The one text that an entry of a case has, and in which place it stands there. */
record Wording(String place, @Nullable Personal<String> text, boolean needed) {

    /** As it was put right last. */
    static Optional<Wording> in(CaseEntry entry) {
        return in(entry.event())
                .map(told ->
                        new Wording(told.place(), entry.text() == null ? told.text() : entry.text(), told.needed()));
    }

    private static Optional<Wording> in(SupervisionCaseEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case ComplaintFiled filed -> new Wording("narrative", filed.narrative(), true);
                    case CaseRefused refused -> new Wording("text", refused.text(), true);
                    case InformationRequested asked -> new Wording("text", asked.text(), true);
                    case InformationProvided given -> new Wording("text", given.text(), true);
                    case ConsultationAnswered answered -> new Wording("text", answered.text(), true);
                    case ApproachConverted converted -> new Wording("reason", converted.reason(), true);
                    case ClaimantsWithdrawn gone -> new Wording("reason", gone.reason(), true);
                    case SupervisorsAssigned assigned -> reason(assigned.reason());
                    case InvestigationConcluded concluded -> new Wording("text", concluded.text(), true);
                    case ProceedingEnded ended -> new Wording("outcome", ended.outcome(), true);
                    case ConsultationProposed proposed -> new Wording("text", proposed.text(), false);
                    case SettlementRecorded settled -> new Wording("text", settled.text(), true);
                    case SettlementTermPerformed done -> new Wording("text", done.text(), false);
                    case ConsultationFailed failed -> new Wording("reason", failed.reason(), true);
                    case HandoverOffered offered -> new Wording("reason", offered.reason(), true);
                    case HandoverReturned returned -> new Wording("reason", returned.reason(), true);
                    case CaseClosed closed -> new Wording("text", closed.text(), false);
                    case CaseReopened again -> new Wording("reason", again.reason(), true);
                    default -> null; // It says nothing in somebody's own words.
                });
    }

    /** Nobody says why those are assigned who are the first. */
    private static @Nullable Wording reason(@Nullable Personal<String> told) {
        return told == null ? null : new Wording("reason", told, true);
    }
}
