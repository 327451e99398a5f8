package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.EARLIER;
import static org.hanshu.command.supervisioncase.CaseBench.GZ;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.SUPERVISORS;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseHistory.investigating;
import static org.hanshu.command.supervisioncase.CaseHistory.then;

import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.ConfirmMerge;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.MergeInto;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.SplitCase;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AcceptCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.CloseCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmEntry;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmLetter;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReassignSupervisors;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReopenCase;
import org.hanshu.api.vocabulary.ClosingReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of a case that is dealt with in another. */
class MergedCaseTest {

    private static final List<Object> MERGED = then(investigating(), new CaseMerged(CASE, 1, EARLIER, "2", TEXT));

    static Stream<SupervisionCaseCommand> whatIsNoLongerDoneHere() {
        return Stream.of(
                new AcceptCase(CASE),
                new ConfirmMerge(CASE, EARLIER),
                new MergeInto(CASE, EARLIER, "2", GZ, NOW.plusSeconds(60), null),
                new SplitCase(CASE, EARLIER, List.of(1), List.of(), List.of(), TEXT),
                new CloseCase(CASE, ClosingReason.EMPLOYER_GONE, TEXT, List.of()),
                new ReopenCase(CASE, TEXT, List.of()),
                new ReassignSupervisors(CASE, SUPERVISORS, TEXT),
                new ConfirmLetter(CASE, "PROMPT", null));
    }

    @ParameterizedTest
    @MethodSource("whatIsNoLongerDoneHere")
    void saysInWhichCaseItIsDealtWith(SupervisionCaseCommand command) {
        supervisionCase()
                .given(MERGED)
                .when(command, command instanceof ConfirmLetter ? OFFICER : HEAD)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage("case.merged-away");
    }

    @Test
    void takesNotesStill() {
        supervisionCase()
                .given(MERGED)
                .when(new ConfirmEntry(CASE, EntryKind.NOTE), OFFICER)
                .expectSuccessfulHandlerExecution();
    }
}
