package org.hanshu.saga.caseproposals;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static java.util.stream.Collectors.partitioningBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.hanshu.api.proposal.LapseReason;
import org.hanshu.api.proposal.ProposalCommand.LapseProposal;
import org.hanshu.api.proposal.ProposalCommand.PassOnProposal;
import org.hanshu.api.proposal.ProposalEvent.CaseConcerned;
import org.hanshu.api.proposal.ProposalEvent.Proposed;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.supervisioncase.CaseCourse;
import org.hanshu.api.supervisioncase.CaseWatchCommand.TellCourse;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseLapsed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseRefused;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationAnswered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverAccepted;
import org.hanshu.saga.shared.AsSystem;

/**
 * What was proposed about one case 随案办理: whoever takes the case over is asked, and once it ends nobody is. What is about
 * several lapses with the last of them that ends, and so a case that ends, and may be reopened, still knows of it.
 */
@Saga
@ProcessingGroup("case-proposals")
@JsonAutoDetect(fieldVisibility = ANY)
public class CaseProposalsSaga {

    private List<ProposalId> proposals = List.of();
    private List<AboutSeveral> shared = List.of();

    /** A proposal, and the cases that it is about. */
    record AboutSeveral(ProposalId proposal, List<CaseId> cases) {

        boolean isOver(Instant at, CommandGateway commands) {
            return cases.stream()
                    .map(each -> AsSystem.<CaseCourse>ask(commands, new TellCourse(each), at))
                    .noneMatch(CaseCourse::open);
        }
    }

    public CaseProposalsSaga() {} // Axon makes one per case.

    /** The case may have ended, or gone elsewhere, before the proposal was put. */
    @StartSaga
    @SagaEventHandler(keyName = "caseId", associationProperty = "goesWith")
    void on(Proposed event, @Timestamp Instant at, CommandGateway commands) {
        if (event.goesWithACase()) {
            follow(event, at, commands);
        } else {
            SagaLifecycle.end();
        }
    }

    private void follow(Proposed event, Instant at, CommandGateway commands) {
        if (!proposals.contains(event.proposalId())) {
            proposals = Stream.concat(proposals.stream(), Stream.of(event.proposalId()))
                    .toList();
        }
        var suggestion = event.suggestion();
        CaseCourse course =
                AsSystem.ask(commands, new TellCourse(suggestion.cases().getFirst()), at);
        if (!course.open()) {
            end(at, commands);
        } else if (suggestion.letterId() == null && !suggestion.owner().equals(course.owner())) {
            passOn(new PassOnProposal(event.proposalId(), suggestion.owner(), course.owner()), at, commands);
        }
    }

    /** The case may have ended before the proposal was put. */
    @StartSaga
    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseConcerned event, @Timestamp Instant at, CommandGateway commands) {
        var about = new AboutSeveral(event.proposalId(), event.cases());
        if (!shared.contains(about)) {
            shared = Stream.concat(shared.stream(), Stream.of(about)).toList();
        }
        CaseCourse course = AsSystem.ask(commands, new TellCourse(event.caseId()), at);
        if (!course.open()) {
            end(at, commands);
        }
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(HandoverAccepted event, @Timestamp Instant at, CommandGateway commands) {
        proposals.forEach(each -> passOn(new PassOnProposal(each, event.from(), event.to()), at, commands));
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseClosed event, @Timestamp Instant at, CommandGateway commands) {
        end(at, commands);
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseMerged event, @Timestamp Instant at, CommandGateway commands) {
        end(at, commands);
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseRefused event, @Timestamp Instant at, CommandGateway commands) {
        end(at, commands);
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(CaseLapsed event, @Timestamp Instant at, CommandGateway commands) {
        end(at, commands);
    }

    @SagaEventHandler(associationProperty = "caseId")
    void on(ConsultationAnswered event, @Timestamp Instant at, CommandGateway commands) {
        end(at, commands);
    }

    private static void passOn(PassOnProposal command, Instant at, CommandGateway commands) {
        AsSystem.send(commands, command, at);
    }

    /** What waits for other cases is kept: this one may be reopened, and be the last to end. */
    private void end(Instant at, CommandGateway commands) {
        var byEnd = shared.stream().collect(partitioningBy(each -> each.isOver(at, commands)));
        var over = byEnd.getOrDefault(true, List.of()).stream().map(AboutSeveral::proposal);
        Stream.concat(proposals.stream(), over)
                .forEach(each -> AsSystem.send(commands, new LapseProposal(each, LapseReason.CASE_ENDED), at));
        proposals = List.of();
        shared = byEnd.getOrDefault(false, List.of());
        if (shared.isEmpty()) {
            SagaLifecycle.end();
        }
    }
}
