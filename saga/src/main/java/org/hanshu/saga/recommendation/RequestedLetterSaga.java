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
import org.hanshu.api.shared.OrganisationId;
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

    /** As it was when the letter was proposed; none in what was stored before it was remembered. */
    private @Nullable OrganisationId above;

    public RequestedLetterSaga() {} // Axon makes one per proposal.

    @StartSaga
    @SagaEventHandler(associationProperty = "proposalId")
    void on(Proposed event, KnownOrganisations organisations) {
        var asked = event.suggestion();
        above = isAboutTheLetter(asked) ? above(asked, organisations.now()).orElse(null) : null;
        if (above == null) {
            SagaLifecycle.end();
        } else {
            suggestion = asked;
        }
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "proposalId")
    void on(ProposalAccepted event, @Timestamp Instant at, CommandGateway commands, KnownOrganisations organisations) {
        var asked = suggestion;
        if (asked != null) {
            var asks = above(asked, organisations.now()).orElse(above);
            if (asks == null) { // Fails, and is parked: somebody said yes, and is not to wait for nothing.
                throw new IllegalStateException("No union is above " + asked.owner() + " any more");
            }
            AsSystem.send(commands, requested(event.proposalId(), asked, asks), at);
        }
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "proposalId")
    void on(ProposalDeclined event) {}

    @EndSaga
    @SagaEventHandler(associationProperty = "proposalId")
    void on(ProposalLapsed event) {}

    private static boolean isAboutTheLetter(Suggestion suggestion) {
        return suggestion.what() == Suggestion.What.NEXT_LETTER
                && LetterKind.RECOMMENDATION.equals(suggestion.letterKind());
    }

    /** The union above, where the one that is asked may not send it. */
    private static Optional<OrganisationId> above(Suggestion suggestion, Organisations known) {
        return known.find(suggestion.owner())
                .filter(owner -> owner.level().filter(BELOW::contains).isPresent())
                .flatMap(Organisation::parent)
                .flatMap(known::existing)
                .map(Organisation::id);
    }

    private static Propose requested(ProposalId accepted, Suggestion suggestion, OrganisationId above) {
        return new Propose(
                new ProposalId(Derived.PROPOSAL.id(accepted, Suggestion.Why.REQUESTED_BELOW)),
                new Suggestion(
                        Suggestion.What.REQUESTED_LETTER,
                        Suggestion.Why.REQUESTED_BELOW,
                        above,
                        suggestion.cases(),
                        suggestion.letterId(),
                        suggestion.letterKind(),
                        suggestion.rule()));
    }
}
