package org.hanshu.saga.recommendation;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.agency.Organisation;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.proposal.ProposalCommand.Propose;
import org.hanshu.api.proposal.ProposalEvent.ProposalAccepted;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeclined;
import org.hanshu.api.proposal.ProposalEvent.ProposalLapsed;
import org.hanshu.api.proposal.ProposalEvent.Proposed;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.rulebook.LetterKindRule.IssuerLevel;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.saga.shared.AsSystem;
import org.jspecify.annotations.Nullable;

/**
 * A 建议书 is sent by a general union of the county or above: where a union below says yes to one, the union above is
 * asked to send it.
 */
@Saga
@ProcessingGroup("requested-letter")
@JsonAutoDetect(fieldVisibility = ANY)
public class RequestedLetterSaga {

    private static final Set<IssuerLevel> BELOW = Set.of(IssuerLevel.ENTERPRISE, IssuerLevel.INDUSTRY);

    private @Nullable Suggestion suggestion;

    public RequestedLetterSaga() {} // Axon makes one per proposal.

    @StartSaga
    @SagaEventHandler(associationProperty = "proposalId")
    void on(Proposed event, KnownOrganisations organisations) {
        if (isAboutARequest(event.suggestion(), organisations.now())) {
            suggestion = event.suggestion();
        } else {
            SagaLifecycle.end();
        }
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "proposalId")
    void on(ProposalAccepted event, @Timestamp Instant at, CommandGateway commands, KnownOrganisations organisations) {
        var asked = suggestion;
        if (asked != null) {
            above(asked, organisations.now())
                    .map(above -> requested(event.proposalId(), asked, above))
                    .ifPresent(each -> AsSystem.send(commands, each, at));
        }
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "proposalId")
    void on(ProposalDeclined event) {}

    @EndSaga
    @SagaEventHandler(associationProperty = "proposalId")
    void on(ProposalLapsed event) {}

    private static boolean isAboutARequest(Suggestion suggestion, Organisations known) {
        return suggestion.what() == Suggestion.What.NEXT_LETTER
                && LetterKind.RECOMMENDATION.equals(suggestion.letterKind())
                && above(suggestion, known).isPresent();
    }

    /** The union above, where the one that is asked may not send it. */
    private static Optional<Organisation> above(Suggestion suggestion, Organisations known) {
        return known.find(suggestion.owner())
                .filter(owner -> owner.level().filter(BELOW::contains).isPresent())
                .flatMap(Organisation::parent)
                .flatMap(known::existing);
    }

    private static Propose requested(ProposalId accepted, Suggestion suggestion, Organisation above) {
        return new Propose(
                new ProposalId(Derived.PROPOSAL.id(accepted, Suggestion.Why.REQUESTED_BELOW)),
                new Suggestion(
                        Suggestion.What.REQUESTED_LETTER,
                        Suggestion.Why.REQUESTED_BELOW,
                        above.id(),
                        suggestion.cases(),
                        suggestion.letterId(),
                        suggestion.letterKind(),
                        suggestion.rule()));
    }
}
