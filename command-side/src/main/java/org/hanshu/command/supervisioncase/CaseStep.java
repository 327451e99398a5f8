package org.hanshu.command.supervisioncase;

import static java.util.stream.Collectors.joining;
import static org.hanshu.api.vocabulary.CaseStatus.ACCEPTED;
import static org.hanshu.api.vocabulary.CaseStatus.CLOSED;
import static org.hanshu.api.vocabulary.CaseStatus.CONCLUDED;
import static org.hanshu.api.vocabulary.CaseStatus.HANDLING;
import static org.hanshu.api.vocabulary.CaseStatus.INFORMATION_REQUESTED;
import static org.hanshu.api.vocabulary.CaseStatus.INVESTIGATING;
import static org.hanshu.api.vocabulary.CaseStatus.SCREENING;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hanshu.api.vocabulary.CaseStatus;

/** The steps of a case's life and the states in which each may be taken: the one table of both. */
enum CaseStep {
    ACCEPT(SCREENING, INFORMATION_REQUESTED),
    REFUSE(SCREENING, INFORMATION_REQUESTED),
    REQUEST_INFORMATION(SCREENING),
    PROVIDE_INFORMATION(INFORMATION_REQUESTED),
    ANSWER(SCREENING, INFORMATION_REQUESTED),
    ASSIGN(ACCEPTED),
    RECORD_STATEMENT(ACCEPTED, INVESTIGATING, CONCLUDED, HANDLING),
    CONCLUDE(INVESTIGATING),
    LETTERS(ACCEPTED, INVESTIGATING, CONCLUDED, HANDLING),
    CLOSE(ACCEPTED, INVESTIGATING, CONCLUDED, HANDLING),
    REOPEN(CLOSED);

    private final Set<CaseStatus> from;

    CaseStep(CaseStatus... from) {
        this.from = Set.of(from);
    }

    /** Refuses the step where the case does not stand so that it can be taken, and says which can. */
    void checkFrom(CaseStatus status) {
        if (!from.contains(status)) {
            throw CaseRule.NOT_IN_THIS_STATE.violated(Map.of("state", status.name(), "allowed", allowedIn(status)));
        }
    }

    private static String allowedIn(CaseStatus status) {
        var steps = Arrays.stream(values())
                .filter(step -> step.from.contains(status))
                .map(step -> step.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(joining(", "));
        return steps.isEmpty() ? "-" : steps;
    }
}
