package org.hanshu.query.worklist;

import static org.hanshu.api.shared.Role.CLERK;
import static org.hanshu.api.shared.Role.HEAD;
import static org.hanshu.api.shared.Role.LAWYER;
import static org.hanshu.api.shared.Role.MEDIATOR;
import static org.hanshu.api.shared.Role.OFFICER;
import static org.hanshu.api.shared.Role.PARTNER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hanshu.api.shared.Role;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.ChildKind;

/** What there can be to do, and whose business it is. */
public enum TaskKind {
    SCREEN_CASE(OFFICER, HEAD),
    ANSWER_CONSULTATION(CLERK, OFFICER, HEAD),
    CHASE_INFORMATION(CLERK, OFFICER),
    ASSIGN_SUPERVISORS(HEAD),
    INVESTIGATE(OFFICER),
    CONCLUDE_INVESTIGATION(HEAD),
    FOLLOW_CONSULTATION(OFFICER),
    CHECK_SETTLEMENT_TERM(OFFICER),
    TAKE_OVER(HEAD),
    DRAFT_LETTER(OFFICER),
    CLOSE_CASE(HEAD),
    SUBMIT_LETTER(OFFICER),
    REVISE_LETTER(OFFICER),
    APPROVE_LETTER(HEAD),
    ISSUE_LETTER(HEAD),
    SERVE_LETTER(OFFICER),
    PUBLISH_NOTICE(OFFICER),
    CHASE_REPLY(OFFICER, HEAD),
    CHASE_RECTIFICATION(OFFICER, HEAD),
    VERIFY_RECTIFICATION(OFFICER),
    ASSESS_LETTER(OFFICER),
    CONFIRM_CORRECTION(OFFICER, HEAD),
    RECHECK_LETTER(OFFICER),
    ANSWER_PROPOSAL(OFFICER, HEAD),
    DECIDE_RETENTION(HEAD),
    FOLLOW_MEDIATION(OFFICER, HEAD),
    FOLLOW_REFERRAL(OFFICER, HEAD),
    FOLLOW_LEGAL_AID(OFFICER, HEAD),
    FOLLOW_INBOUND(OFFICER, HEAD),
    REPORT_COLLECTIVE(OFFICER, HEAD),
    NOTIFY_COMPLAINANT(CLERK, OFFICER),
    CALL_BACK(CLERK, OFFICER),
    ANSWER_REMINDER(OFFICER, HEAD),
    SAVE_LIMITATION(OFFICER, HEAD),
    CHECK_AID_APPLICATION(OFFICER, HEAD),
    CHASE_AID_PAPERS(OFFICER, HEAD),
    DECIDE_LEGAL_AID(HEAD),
    DECIDE_AID_OBJECTION(OFFICER, HEAD),
    ASSIGN_LAWYER(HEAD),
    WORK_ON_LEGAL_AID(LAWYER),
    SEND_REFERRAL(HEAD),
    CHASE_REFERRAL(OFFICER, HEAD),
    CLOSE_REFERRAL(OFFICER, HEAD),
    ACKNOWLEDGE_REFERRAL(PARTNER),
    DECIDE_REFERRAL(PARTNER),
    GIVE_REFERRAL_RESULT(PARTNER),
    MEDIATE(MEDIATOR);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<Role> roles;

    TaskKind(Role... roles) {
        this.roles = Set.of(roles);
    }

    /** What a clock of a case waits for, where that is no step of the case itself. */
    static Optional<TaskKind> waitedFor(String clock) {
        return switch (clock) {
            case "collective-report" -> Optional.of(REPORT_COLLECTIVE);
            case "closing-notice" -> Optional.of(NOTIFY_COMPLAINANT);
            case "callback" -> Optional.of(CALL_BACK);
            default -> CaseWatchEvent.reminderOf(clock) > 0 ? Optional.of(ANSWER_REMINDER) : Optional.empty();
        };
    }

    static TaskKind following(ChildKind kind) {
        return switch (kind) {
            case MEDIATION -> FOLLOW_MEDIATION;
            case REFERRAL -> FOLLOW_REFERRAL;
            case LEGAL_AID -> FOLLOW_LEGAL_AID;
            case INBOUND_LETTER -> FOLLOW_INBOUND;
            case LETTER -> throw new IllegalArgumentException("A letter's steps are tasks of their own");
        };
    }

    /** In the order of the roles, so that a row is written the same every time. */
    List<Role> roles() {
        return roles.stream().sorted().toList();
    }
}
