package org.hanshu.command.supervisioncase;

import static java.util.stream.Collectors.joining;
import static org.hanshu.api.vocabulary.CaseStatus.ACCEPTED;
import static org.hanshu.api.vocabulary.CaseStatus.CLOSED;
import static org.hanshu.api.vocabulary.CaseStatus.CONCLUDED;
import static org.hanshu.api.vocabulary.CaseStatus.CONSULTING;
import static org.hanshu.api.vocabulary.CaseStatus.HANDLING;
import static org.hanshu.api.vocabulary.CaseStatus.INFORMATION_REQUESTED;
import static org.hanshu.api.vocabulary.CaseStatus.INVESTIGATING;
import static org.hanshu.api.vocabulary.CaseStatus.SCREENING;
import static org.hanshu.api.vocabulary.CaseStatus.SUSPENDED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hanshu.api.vocabulary.CaseStatus;

/** The steps of a case's life, and in the one table of both which may be taken in which state. */
enum CaseStep {
    ACCEPT,
    REFUSE,
    REQUEST_INFORMATION,
    PROVIDE_INFORMATION,
    ANSWER,
    ASSIGN,
    RECORD_STATEMENT,
    CONCLUDE,
    LETTERS,
    NOTE_PROCEEDING,
    END_PROCEEDING,
    PROPOSE_CONSULTATION,
    RECORD_SETTLEMENT,
    RECORD_PERFORMANCE,
    CONSULTATION_FAILED,
    CLOSE,
    REOPEN;

    /** Takes nothing forward and nothing back, so wherever somebody is at work. */
    private static final List<CaseStep> ASIDE = List.of(RECORD_STATEMENT, NOTE_PROCEEDING, END_PROCEEDING);

    private static final Map<CaseStatus, List<CaseStep>> ALLOWED = Map.of(
            SCREENING, List.of(ACCEPT, REFUSE, REQUEST_INFORMATION, ANSWER, NOTE_PROCEEDING, END_PROCEEDING),
            INFORMATION_REQUESTED,
                    List.of(PROVIDE_INFORMATION, ACCEPT, REFUSE, ANSWER, NOTE_PROCEEDING, END_PROCEEDING),
            ACCEPTED, working(ASSIGN, LETTERS, PROPOSE_CONSULTATION, CLOSE),
            CONSULTING, working(RECORD_SETTLEMENT, CONSULTATION_FAILED, CLOSE),
            INVESTIGATING, working(CONCLUDE, LETTERS, PROPOSE_CONSULTATION, CLOSE),
            CONCLUDED, working(LETTERS, PROPOSE_CONSULTATION, CLOSE),
            HANDLING, working(LETTERS, RECORD_PERFORMANCE, CONSULTATION_FAILED, CLOSE),
            SUSPENDED, working(CLOSE),
            CLOSED, List.of(END_PROCEEDING, REOPEN));

    private static List<CaseStep> working(CaseStep... forward) {
        return Stream.concat(Arrays.stream(forward), ASIDE.stream()).toList();
    }

    /** The states of an accepted case that is worked on: it rests while everything in it is decided elsewhere. */
    private static final Set<CaseStatus> WORKED_ON =
            EnumSet.of(ACCEPTED, CONSULTING, INVESTIGATING, CONCLUDED, HANDLING);

    static boolean rests(CaseStatus status) {
        return WORKED_ON.contains(status);
    }

    /** Refuses the step where the case does not stand so that it can be taken, and says which can. */
    void checkFrom(CaseStatus status) {
        if (!allowedIn(status).contains(this)) {
            var paths = allowedIn(status).stream().map(CaseStep::path).collect(joining(", "));
            var allowed = paths.isEmpty() ? "-" : paths;
            throw CaseRule.NOT_IN_THIS_STATE.violated(Map.of("state", status.name(), "allowed", allowed));
        }
    }

    private static List<CaseStep> allowedIn(CaseStatus status) {
        return ALLOWED.getOrDefault(status, List.of());
    }

    /** How the step is called in an address. */
    private String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
