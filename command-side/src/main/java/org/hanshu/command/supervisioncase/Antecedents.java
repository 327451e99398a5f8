package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseStep.ACCEPT;
import static org.hanshu.command.supervisioncase.CaseStep.ANSWER;
import static org.hanshu.command.supervisioncase.CaseStep.ASSIGN;
import static org.hanshu.command.supervisioncase.CaseStep.CLOSE;
import static org.hanshu.command.supervisioncase.CaseStep.CONCLUDE;
import static org.hanshu.command.supervisioncase.CaseStep.CONSULTATION_FAILED;
import static org.hanshu.command.supervisioncase.CaseStep.CONVERT;
import static org.hanshu.command.supervisioncase.CaseStep.HAND_OVER;
import static org.hanshu.command.supervisioncase.CaseStep.MERGE;
import static org.hanshu.command.supervisioncase.CaseStep.PROPOSE_CONSULTATION;
import static org.hanshu.command.supervisioncase.CaseStep.PROVIDE_INFORMATION;
import static org.hanshu.command.supervisioncase.CaseStep.RECORD_SETTLEMENT;
import static org.hanshu.command.supervisioncase.CaseStep.REOPEN;
import static org.hanshu.command.supervisioncase.CaseStep.REQUEST_INFORMATION;
import static org.hanshu.command.supervisioncase.CaseStep.SPLIT;
import static org.hanshu.command.supervisioncase.CaseStep.TAKE_OVER;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.StepTimeCorrected;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.AdmitMerge;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.ConfirmMerge;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.MergeInto;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.SplitCase;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseTakenIn;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AcceptCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AdmitChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AnswerConsultation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AssignSupervisors;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.CloseCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConcludeInvestigation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmLetter;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmOpen;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConvertApproach;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.FailConsultation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.FileComplaint;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.OfferHandover;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ProposeConsultation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ProvideInformation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReassignSupervisors;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RecordPerformance;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RecordSettlement;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RefuseCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReopenCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RequestInformation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReturnHandover;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.TakeOver;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ApproachConverted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationAnswered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationFailed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationProposed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverOffered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationProvided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationRequested;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InvestigationConcluded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementRecorded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.jspecify.annotations.Nullable;

/**
 * When a case took the steps on which others depend 先后, by when they happened.
 *
 * @param filed when it was filed: whatever happens to it comes after that
 * @param taken when each other step was taken last
 */
record Antecedents(@Nullable Taken filed, Map<CaseStep, Taken> taken) {

    /** @param event the id of the event that told the step */
    record Taken(String event, Instant at) {

        Taken after(StepTimeCorrected right) {
            return right.event().equals(event) ? new Taken(event, right.at()) : this;
        }
    }

    static final Antecedents NONE = new Antecedents(null, Map.of());

    /** What is merged or split goes on as it stands, and so comes after all that brought it there. */
    private static final Set<CaseStep> AS_IT_STANDS = EnumSet.of(
            REQUEST_INFORMATION,
            PROVIDE_INFORMATION,
            CONVERT,
            ACCEPT,
            ASSIGN,
            PROPOSE_CONSULTATION,
            CONSULTATION_FAILED,
            TAKE_OVER,
            REOPEN,
            MERGE,
            SPLIT);

    Antecedents after(SupervisionCaseEvent event, String id, Instant at) {
        if (event instanceof ComplaintFiled) {
            return new Antecedents(new Taken(id, at), taken);
        }
        if (event instanceof StepTimeCorrected right) {
            return after(right);
        }
        var step = step(event);
        if (step.isEmpty()) {
            return this;
        }
        var steps = new EnumMap<CaseStep, Taken>(CaseStep.class);
        steps.putAll(taken);
        steps.put(step.get(), new Taken(id, at));
        return new Antecedents(filed, steps);
    }

    private Antecedents after(StepTimeCorrected right) {
        var steps = new EnumMap<CaseStep, Taken>(CaseStep.class);
        taken.forEach((step, when) -> steps.put(step, when.after(right)));
        return new Antecedents(filed == null ? null : filed.after(right), steps);
    }

    /** The earliest time at which this can have happened. */
    Optional<Instant> of(SupervisionCaseCommand command) {
        if (command instanceof FileComplaint told) {
            return Optional.of(told.receivedAt()).filter(received -> filed == null);
        }
        return Stream.concat(
                        Stream.ofNullable(filed),
                        needed(command).stream().map(taken::get).flatMap(Stream::ofNullable))
                .map(Taken::at)
                .max(Comparator.naturalOrder());
    }

    /** What comes to its file, to its parties or from elsewhere depends on no step; nor does work on one claim on another's. */
    private static Set<CaseStep> needed(SupervisionCaseCommand command) {
        return switch (command) {
            case AcceptCase c -> Set.of(PROVIDE_INFORMATION, CONVERT);
            case RefuseCase c -> Set.of(PROVIDE_INFORMATION, CONVERT);
            case RequestInformation c -> Set.of(CONVERT);
            case ProvideInformation c -> Set.of(REQUEST_INFORMATION);
            case AnswerConsultation c -> Set.of(PROVIDE_INFORMATION, CONVERT);
            case ConvertApproach c -> Set.of(ANSWER, CONVERT);
            case AssignSupervisors c -> Set.of(ACCEPT, REOPEN, TAKE_OVER);
            case ReassignSupervisors c -> Set.of(ASSIGN, REOPEN, TAKE_OVER);
            case ConcludeInvestigation c -> Set.of(ASSIGN, REOPEN, MERGE, SPLIT);
            case ConfirmOpen c -> Set.of(ACCEPT, REOPEN);
            case ConfirmLetter c -> Set.of(ACCEPT, REOPEN);
            case AdmitChild c -> Set.of(ACCEPT, REOPEN);
            case ProposeConsultation c -> Set.of(ACCEPT, REOPEN, CONSULTATION_FAILED);
            case RecordSettlement c -> Set.of(PROPOSE_CONSULTATION);
            case RecordPerformance c -> Set.of(RECORD_SETTLEMENT);
            case FailConsultation c -> Set.of(PROPOSE_CONSULTATION, RECORD_SETTLEMENT);
            case OfferHandover c -> Set.of(TAKE_OVER);
            case TakeOver c -> Set.of(HAND_OVER);
            case ReturnHandover c -> Set.of(HAND_OVER);
            case CloseCase c ->
                Set.of(ACCEPT, ASSIGN, CONCLUDE, RECORD_SETTLEMENT, CONSULTATION_FAILED, REOPEN, MERGE, SPLIT);
            case ReopenCase c -> Set.of(CLOSE);
            case ConfirmMerge c -> AS_IT_STANDS;
            case AdmitMerge c -> AS_IT_STANDS;
            case MergeInto c -> AS_IT_STANDS;
            case SplitCase c -> AS_IT_STANDS;
            default -> Set.of();
        };
    }

    private static Optional<CaseStep> step(SupervisionCaseEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case CaseAccepted e -> ACCEPT;
                    case InformationRequested e -> REQUEST_INFORMATION;
                    case InformationProvided e -> PROVIDE_INFORMATION;
                    case ConsultationAnswered e -> ANSWER;
                    case ApproachConverted e -> CONVERT;
                    case SupervisorsAssigned e -> ASSIGN;
                    case InvestigationConcluded e -> CONCLUDE;
                    case ConsultationProposed e -> PROPOSE_CONSULTATION;
                    case SettlementRecorded e -> RECORD_SETTLEMENT;
                    case ConsultationFailed e -> CONSULTATION_FAILED;
                    case HandoverOffered e -> HAND_OVER;
                    case HandoverAccepted e -> TAKE_OVER;
                    case CaseClosed e -> CLOSE;
                    case CaseReopened e -> REOPEN;
                    case CaseMerged e -> MERGE;
                    case CaseTakenIn e -> MERGE;
                    case CaseSplit e -> SPLIT;
                    default -> null;
                });
    }
}
