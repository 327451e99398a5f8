package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.LETTER;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.filed;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseHistory.then;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.TestExecutor;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.ErasableClaimant;
import org.hanshu.api.supervisioncase.ErasureCommand;
import org.hanshu.api.supervisioncase.ErasureCommand.ConfirmErasure;
import org.hanshu.api.supervisioncase.ErasureCommand.ConfirmMentions;
import org.hanshu.api.supervisioncase.ErasureCommand.EraseClaimant;
import org.hanshu.api.supervisioncase.ErasureCommand.EraseMentions;
import org.hanshu.api.supervisioncase.MentioningCase;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantErased;
import org.hanshu.api.supervisioncase.PartiesEvent.MentionsErased;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseRefused;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.vocabulary.CaseRefusalReason;
import org.hanshu.api.vocabulary.ErasureGround;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A claimant who asks to be forgotten")
class ErasedClaimantTest {

    private static final String ORDER = "穗删〔2026〕1号";
    private static final UUID DRIVER = new UUID(0, 4);
    private static final UUID NARRATIVE = TEXT.subject();
    private static final EraseClaimant ERASE =
            new EraseClaimant(CASE, 1, Set.of(DRIVER), Set.of(NARRATIVE), ErasureGround.CONSENT_WITHDRAWN, ORDER);
    private static final ClaimantErased ERASED =
            new ClaimantErased(CASE, 1, List.of(DRIVER), List.of(NARRATIVE), ErasureGround.CONSENT_WITHDRAWN, ORDER);

    @Test
    void isErasedOnceTheCaseIsOver() {
        given(over()).when(ERASE, HEAD).expectEvents(ERASED);
    }

    @Test
    void isErasedOnce() {
        given(then(over(), ERASED)).when(ERASE, HEAD).expectNoEvents();
    }

    @Test
    @DisplayName("loses what was written since as well")
    void losesWhatCameSince() {
        var later = new UUID(0, 77);
        var again = new EraseClaimant(CASE, 1, Set.of(DRIVER), Set.of(later), ErasureGround.CONSENT_WITHDRAWN, ORDER);
        given(then(over(), ERASED))
                .when(again, HEAD)
                .expectEvents(new ClaimantErased(
                        CASE, 1, List.of(DRIVER), List.of(later), ErasureGround.CONSENT_WITHDRAWN, ORDER));
    }

    @Test
    void isSearchedForInTheCaseAndItsFileAndWhatItOpened() {
        var answer = new ErasableClaimant(
                CASE,
                1,
                1,
                DRIVER,
                true,
                List.of(CASE.toString(), CaseFileId.of(CASE).toString()));
        given(over())
                .when(new ConfirmErasure(CASE, 1, ErasureGround.CONSENT_WITHDRAWN), HEAD)
                .expectResultMessagePayload(answer);
    }

    @Test
    void isNeededWhileTheCaseGoesOn() {
        refused(
                List.of(filed()),
                new ConfirmErasure(CASE, 1, ErasureGround.CONSENT_WITHDRAWN),
                "case.not-in-this-state");
        refused(List.of(filed()), ERASE, "case.not-in-this-state");
    }

    @Test
    void isNeededWhileALetterGoesOn() {
        var open = List.of(
                filed(),
                new ChildAdmitted(CASE, LETTER, ChildKind.LETTER, "PROMPT", null, NOW),
                new CaseRefused(CASE, CaseRefusalReason.OTHER, TEXT));
        refused(open, ERASE, "case.children-are-open");
    }

    @Test
    void isNamedByANumberThatIsThere() {
        refused(over(), new ConfirmErasure(CASE, 2, ErasureGround.CONSENT_WITHDRAWN), "case.numbers-name-who-is-there");
        refused(over(), new ConfirmErasure(CASE, 0, ErasureGround.CONSENT_WITHDRAWN), "case.numbers-name-who-is-there");
    }

    @Test
    void isErasedByTheHeadOnly() {
        given(over())
                .when(ERASE, OFFICER)
                .expectException(RuleViolated.class)
                .expectExceptionMessage("shared.not-allowed");
    }

    @Test
    void isKeptWhileNobodyWasAskedWhetherItsTimeIsOver() {
        refused(over(), new ConfirmErasure(CASE, 1, ErasureGround.RETENTION_OVER), "case.kept-still");
        refused(
                over(),
                new EraseClaimant(CASE, 1, Set.of(DRIVER), Set.of(), ErasureGround.RETENTION_OVER, ORDER),
                "case.kept-still");
    }

    @Test
    @DisplayName("as somebody who claims elsewhere, loses the texts in which they stand here")
    void isErasedAsAWitness() {
        var erase = new EraseMentions(CASE, Set.of(NARRATIVE), ErasureGround.CONSENT_WITHDRAWN, ORDER);
        var erased = new MentionsErased(CASE, List.of(NARRATIVE), ErasureGround.CONSENT_WITHDRAWN, ORDER);
        given(over()).when(erase, HEAD).expectEvents(erased);
        given(then(over(), erased)).when(erase, HEAD).expectNoEvents();
        given(over())
                .when(new ConfirmMentions(CASE), HEAD)
                .expectNoEvents()
                .expectResultMessagePayload(new MentioningCase(
                        CASE.value(),
                        1,
                        List.of(CASE.toString(), CaseFileId.of(CASE).toString())));
        for (var each : List.of(erase, new ConfirmMentions(CASE))) {
            refused(List.of(filed()), each, "case.not-in-this-state");
            given(over())
                    .when(each, OFFICER)
                    .expectException(RuleViolated.class)
                    .expectExceptionMessage("shared.not-allowed");
        }
    }

    private static List<Object> over() {
        return List.of(filed(), new CaseRefused(CASE, CaseRefusalReason.OTHER, TEXT));
    }

    private static TestExecutor<SupervisionCase> given(List<?> history) {
        return supervisionCase().given(history);
    }

    private static void refused(List<?> history, ErasureCommand command, String code) {
        given(history)
                .when(command, HEAD)
                .expectException(RuleViolated.class)
                .expectExceptionMessage(code)
                .expectNoEvents();
    }
}
