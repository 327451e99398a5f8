package org.hanshu.command.supervisioncase;

import static java.util.stream.Collectors.joining;
import static org.hanshu.api.vocabulary.CaseStatus.ACCEPTED;
import static org.hanshu.api.vocabulary.CaseStatus.ANSWERED;
import static org.hanshu.api.vocabulary.CaseStatus.CLOSED;
import static org.hanshu.api.vocabulary.CaseStatus.CONCLUDED;
import static org.hanshu.api.vocabulary.CaseStatus.CONSULTING;
import static org.hanshu.api.vocabulary.CaseStatus.HANDLING;
import static org.hanshu.api.vocabulary.CaseStatus.INFORMATION_REQUESTED;
import static org.hanshu.api.vocabulary.CaseStatus.INVESTIGATING;
import static org.hanshu.api.vocabulary.CaseStatus.SCREENING;
import static org.hanshu.api.vocabulary.CaseStatus.SUSPENDED;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.api.supervisioncase.ChildKind;
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
    EVIDENCE,
    CONTACTS,
    NOTES,
    CALLBACK,
    CONCLUDE,
    LETTERS,
    MEDIATIONS,
    REFERRALS,
    LEGAL_AID,
    NOTE_PROCEEDING,
    END_PROCEEDING,
    PROPOSE_CONSULTATION,
    RECORD_SETTLEMENT,
    RECORD_PERFORMANCE,
    CONSULTATION_FAILED,
    HAND_OVER,
    TAKE_OVER,
    RETURN_HANDOVER,
    CLOSE,
    REOPEN,
    CONVERT,
    ADD_RESPONDENT,
    IDENTIFY_RESPONDENT,
    ADD_CLAIMANTS,
    ADD_CLAIMS,
    APPOINT_REPRESENTATIVES,
    CONSENT,
    WITHDRAW_CONSENT,
    WITHDRAW,
    REASSIGN,
    LINK,
    MERGE,
    SPLIT,
    MARK_COLLECTIVE,
    REPORT_UP,
    NOTIFY,
    EXTEND,
    REMIND,
    ANSWER_REMINDER,
    AWAIT_AGENCY,
    STOP_AWAITING,
    INTERRUPTIONS,
    ERASE;

    /** While it is open whether the wrong is one, more may be claimed. */
    private static final List<CaseStep> BEFORE_CONCLUSION = List.of(
            ADD_RESPONDENT,
            IDENTIFY_RESPONDENT,
            ADD_CLAIMANTS,
            ADD_CLAIMS,
            APPOINT_REPRESENTATIVES,
            CONSENT,
            WITHDRAW_CONSENT,
            WITHDRAW,
            NOTE_PROCEEDING,
            END_PROCEEDING,
            HAND_OVER,
            TAKE_OVER,
            RETURN_HANDOVER,
            LINK);

    private static final List<CaseStep> AFTER_CONCLUSION = List.of(
            ADD_RESPONDENT,
            IDENTIFY_RESPONDENT,
            ADD_CLAIMANTS,
            APPOINT_REPRESENTATIVES,
            CONSENT,
            WITHDRAW_CONSENT,
            WITHDRAW,
            NOTE_PROCEEDING,
            END_PROCEEDING,
            HAND_OVER,
            TAKE_OVER,
            RETURN_HANDOVER,
            REASSIGN,
            LINK);

    /** Who was answered and now complains after all. */
    private static final List<CaseStep> AFTER_AN_ANSWER =
            List.of(ADD_RESPONDENT, IDENTIFY_RESPONDENT, ADD_CLAIMANTS, ADD_CLAIMS, LINK);

    private static final Map<CaseStatus, List<CaseStep>> ALLOWED = Map.of(
            SCREENING, and(BEFORE_CONCLUSION, ACCEPT, REFUSE, REQUEST_INFORMATION, ANSWER, CONVERT, MERGE, SPLIT),
            INFORMATION_REQUESTED, and(BEFORE_CONCLUSION, PROVIDE_INFORMATION, ACCEPT, REFUSE, ANSWER, CONVERT, MERGE),
            ACCEPTED,
                    and(
                            BEFORE_CONCLUSION,
                            ASSIGN,
                            RECORD_STATEMENT,
                            LETTERS,
                            MEDIATIONS,
                            REFERRALS,
                            LEGAL_AID,
                            PROPOSE_CONSULTATION,
                            CLOSE,
                            MERGE,
                            SPLIT),
            CONSULTING,
                    and(BEFORE_CONCLUSION, RECORD_STATEMENT, RECORD_SETTLEMENT, CONSULTATION_FAILED, CLOSE, REASSIGN),
            INVESTIGATING,
                    and(
                            BEFORE_CONCLUSION,
                            RECORD_STATEMENT,
                            CONCLUDE,
                            LETTERS,
                            MEDIATIONS,
                            REFERRALS,
                            LEGAL_AID,
                            PROPOSE_CONSULTATION,
                            CLOSE,
                            REASSIGN,
                            MERGE,
                            SPLIT),
            CONCLUDED,
                    and(
                            AFTER_CONCLUSION,
                            RECORD_STATEMENT,
                            LETTERS,
                            MEDIATIONS,
                            REFERRALS,
                            LEGAL_AID,
                            PROPOSE_CONSULTATION,
                            CLOSE),
            HANDLING,
                    and(
                            AFTER_CONCLUSION,
                            RECORD_STATEMENT,
                            LETTERS,
                            MEDIATIONS,
                            REFERRALS,
                            LEGAL_AID,
                            RECORD_PERFORMANCE,
                            CONSULTATION_FAILED,
                            CLOSE),
            SUSPENDED, and(AFTER_CONCLUSION, RECORD_STATEMENT, REFERRALS, LEGAL_AID, CLOSE),
            ANSWERED, and(AFTER_AN_ANSWER, CONVERT),
            CLOSED, List.of(END_PROCEEDING, REOPEN, WITHDRAW_CONSENT, LINK));

    /** The states of an accepted case that is worked on: it rests while everything in it is decided elsewhere. */
    private static final Set<CaseStatus> WORKED_ON =
            EnumSet.of(ACCEPTED, CONSULTING, INVESTIGATING, CONCLUDED, HANDLING);

    /** The states in which another case can be merged into it: what it is about is still open. */
    private static final Set<CaseStatus> TAKES_IN =
            EnumSet.of(SCREENING, INFORMATION_REQUESTED, ACCEPTED, CONSULTING, INVESTIGATING);

    /** What a case does not do while another is on its way into it: it might end, or go elsewhere, without it. */
    private static final Set<CaseStep> AFTER_MERGES =
            EnumSet.of(REFUSE, ANSWER, CONVERT, CONCLUDE, CLOSE, HAND_OVER, TAKE_OVER, MERGE, SPLIT);

    static boolean takesIn(CaseStatus status) {
        return TAKES_IN.contains(status);
    }

    boolean waitsForMerges() {
        return AFTER_MERGES.contains(this);
    }

    /** Whether it has not ended, or went on after it had. */
    static boolean isOpen(CaseStatus status) {
        return switch (status) {
            case SCREENING, INFORMATION_REQUESTED, SUSPENDED -> true;
            default -> rests(status);
        };
    }

    static boolean rests(CaseStatus status) {
        return WORKED_ON.contains(status);
    }

    /** The step that opens such a child. */
    static CaseStep of(ChildKind child) {
        return switch (child) {
            case LETTER -> LETTERS;
            case MEDIATION -> MEDIATIONS;
            case REFERRAL -> REFERRALS;
            case LEGAL_AID -> LEGAL_AID;
            case INBOUND_LETTER -> NOTES;
        };
    }

    /** The step that enters this in the case's file. */
    static CaseStep of(EntryKind entry) {
        return switch (entry) {
            case STATEMENT -> RECORD_STATEMENT;
            case EVIDENCE -> EVIDENCE;
            case CONTACT -> CONTACTS;
            case NOTE -> NOTES;
            case CALLBACK -> CALLBACK;
        };
    }

    /** Refuses the step where the case does not stand so that it can be taken, and says which can. */
    void checkFrom(CaseStatus status) {
        if (!allowedIn(status).contains(this)) {
            var paths = allowedIn(status).stream().map(CaseStep::path).collect(joining(", "));
            var allowed = paths.isEmpty() ? "-" : paths;
            throw CaseRule.NOT_IN_THIS_STATE.violated(Map.of("state", status.name(), "allowed", allowed));
        }
    }

    private static List<CaseStep> and(List<CaseStep> parties, CaseStep... course) {
        return Stream.concat(Stream.of(course), parties.stream()).toList();
    }

    boolean isAllowedIn(CaseStatus status) {
        return allowedIn(status).contains(this);
    }

    private static List<CaseStep> allowedIn(CaseStatus status) {
        return Stream.of(
                        ALLOWED.getOrDefault(status, List.of()),
                        inTheFile(status),
                        watching(status),
                        afterwards(status))
                .flatMap(List::stream)
                .toList();
    }

    /** What is done by who watches over a case. */
    private static List<CaseStep> watching(CaseStatus status) {
        return switch (status) {
            case SCREENING, INFORMATION_REQUESTED ->
                List.of(MARK_COLLECTIVE, REPORT_UP, REMIND, ANSWER_REMINDER, INTERRUPTIONS);
            case ACCEPTED, INVESTIGATING ->
                List.of(MARK_COLLECTIVE, REPORT_UP, EXTEND, REMIND, ANSWER_REMINDER, AWAIT_AGENCY, INTERRUPTIONS);
            case CONSULTING -> List.of(MARK_COLLECTIVE, REPORT_UP, EXTEND, REMIND, ANSWER_REMINDER, INTERRUPTIONS);
            case CONCLUDED, HANDLING ->
                List.of(MARK_COLLECTIVE, REPORT_UP, REMIND, ANSWER_REMINDER, AWAIT_AGENCY, INTERRUPTIONS);
            case SUSPENDED ->
                List.of(MARK_COLLECTIVE, REPORT_UP, REMIND, ANSWER_REMINDER, STOP_AWAITING, INTERRUPTIONS);
            case CLOSED -> List.of(NOTIFY);
            case REFUSED, TRANSFERRED, LAPSED, MERGED, ANSWERED -> List.of();
        };
    }

    /** What is due to people once nothing is done for them any more: that they are forgotten. */
    private static List<CaseStep> afterwards(CaseStatus status) {
        return switch (status) {
            case CLOSED, REFUSED, TRANSFERRED, LAPSED, MERGED, ANSWERED -> List.of(ERASE);
            default -> List.of();
        };
    }

    /** What the file of a case takes: evidence while it is worked on, a call to somebody before, a note at any time. */
    private static List<CaseStep> inTheFile(CaseStatus status) {
        return switch (status) {
            case SCREENING, INFORMATION_REQUESTED -> List.of(CONTACTS, NOTES);
            case ACCEPTED, CONSULTING, INVESTIGATING, CONCLUDED, HANDLING, SUSPENDED ->
                List.of(EVIDENCE, CONTACTS, NOTES, CALLBACK);
            case CLOSED, ANSWERED -> List.of(NOTES, CALLBACK);
            case REFUSED, TRANSFERRED, LAPSED, MERGED -> List.of(NOTES);
        };
    }

    /** How the step is called in an address. */
    private String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
