package org.hanshu.application.erasure;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.shared.CaseId;
import org.hanshu.application.axon.Positions;
import org.hanshu.application.web.Patience;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.Rejected;
import org.hanshu.command.erasure.PersonPlaces;
import org.hanshu.query.dossier.FindPlacesOfPerson;
import org.hanshu.query.dossier.FindProposalsOfCase;
import org.hanshu.query.shared.Questions;
import org.springframework.stereotype.Component;

/** Asks the dossiers, once they hold everything that was acknowledged before. */
@Component
class DossierPlaces implements PersonPlaces {

    private static final String DOSSIERS = "dossier_1";
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Questions questions;
    private final Positions positions;

    DossierPlaces(Questions questions, Positions positions) {
        this.questions = questions;
        this.positions = positions;
    }

    @Override
    public List<Place> of(Set<UUID> people) {
        var head = positions.head();
        if (!Patience.until(() -> positions.holds(DOSSIERS, head), LONGEST)) {
            throw new Rejected(Problem.of(503, "platform.behind").retryAfter(Duration.ofSeconds(1)));
        }
        return questions.ask(new FindPlacesOfPerson(people)).places().stream()
                .map(each -> new Place(new CaseId(each.caseId()), each.claimant()))
                .toList();
    }

    @Override
    public List<String> proposals(CaseId caseId) {
        return questions.ask(new FindProposalsOfCase(caseId.value())).proposals().stream()
                .map(UUID::toString)
                .toList();
    }
}
