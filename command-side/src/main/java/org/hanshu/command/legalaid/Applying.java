package org.hanshu.command.legalaid;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.legalaid.FastTrackGround;
import org.hanshu.api.legalaid.HardshipGround;
import org.hanshu.api.legalaid.LegalAidCommand.ApplyForLegalAid;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidApplied;
import org.hanshu.api.vocabulary.Cause;
import org.jspecify.annotations.Nullable;

/** How aid is applied for 申请, and by which track. */
final class Applying {

    private static final int FEW_DAYS = 7; // 法律援助法 44
    private static final int COLLECTIVE = 10; // 劳动争议调解仲裁法 7

    private Applying() {}

    /** Refuses what cannot be applied for. */
    private static void check(ApplyForLegalAid command) {
        if (command.workers().stream().noneMatch(worker -> worker.name() != null)) {
            throw AidRule.APPLIED_FOR_BY_NAME.violated();
        }
        if (command.claims().isEmpty()) {
            throw AidRule.IS_ABOUT_A_CLAIM.violated();
        }
        checkExemption(command.ground(), command.causes());
    }

    static List<ChildEvent> apply(ApplyForLegalAid command, AidTimes times) {
        check(command);
        var applied = new LegalAidApplied(
                command.legalAidId().value(),
                command.owner(),
                List.of(command.caseId()),
                command.region(),
                command.workers(),
                command.claims(),
                command.causes(),
                command.forms(),
                command.ground(),
                command.limitationEndsOn(),
                fastTrack(command, times.today()),
                command.offer(),
                command.text());
        return times.turning(AidState.of(applied, times.today()), applied)
                .set(AidTimes.CHECK, "legal-aid.check")
                .events();
    }

    /** Migrant workers are asked for no means where they claim pay or injury benefit, and only there (法律援助法 42). */
    static void checkExemption(@Nullable HardshipGround ground, List<Cause> causes) {
        var exempt = causes.contains(Cause.UNPAID_WAGES) || causes.contains(Cause.OCCUPATIONAL_INJURY);
        if (ground == HardshipGround.MIGRANT_WORKER && !exempt) {
            throw AidRule.EXEMPT_FOR_PAY_OR_INJURY.violated(Map.of("field", "ground"));
        }
    }

    /** Whether the last day is less than seven days away; what is over is near no more. */
    static boolean isNear(@Nullable LocalDate limitationEndsOn, LocalDate today) {
        var left = limitationEndsOn == null ? -1 : DAYS.between(today, limitationEndsOn);
        return left >= 0 && left < FEW_DAYS;
    }

    private static List<FastTrackGround> fastTrack(ApplyForLegalAid command, LocalDate today) {
        var grounds = EnumSet.noneOf(FastTrackGround.class);
        if (command.causes().contains(Cause.UNPAID_WAGES)) {
            grounds.add(FastTrackGround.WAGE_ARREARS);
        }
        if (command.causes().contains(Cause.OCCUPATIONAL_INJURY)) {
            grounds.add(FastTrackGround.INJURY);
        }
        if (isNear(command.limitationEndsOn(), today)) {
            grounds.add(FastTrackGround.LIMITATION_NEAR);
        }
        if (command.workers().size() >= COLLECTIVE) {
            grounds.add(FastTrackGround.COLLECTIVE);
        }
        return List.copyOf(grounds);
    }
}
