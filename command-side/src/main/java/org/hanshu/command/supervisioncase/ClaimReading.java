package org.hanshu.command.supervisioncase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hanshu.api.supervisioncase.Claim;
import org.jspecify.annotations.Nullable;

/** Reads a claim as a form tells it, and hands it back where it contradicts itself. */
final class ClaimReading {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private ClaimReading() {}

    /** A claim whose number the case is still to give. */
    static Claim claim(int index, ComplaintForm.ClaimForm told, Instant now) {
        var field = "claims[" + index + "]";
        checkDays(field, told, now);
        return new Claim(
                0,
                told.cause(),
                told.amount(),
                told.from(),
                told.to(),
                told.knownOn(),
                FormChecks.either(told.claimants()),
                FormChecks.either(told.respondents()));
    }

    static void checkDays(String field, ComplaintForm.ClaimForm told, Instant now) {
        checkHappened(field + ".from", told.from(), now);
        checkHappened(field + ".knownOn", told.knownOn(), now);
        if (told.from() != null && told.to() != null && told.to().isBefore(told.from())) {
            throw IntakeRule.ENDS_BEFORE_IT_BEGINS.violatedBy(field + ".to");
        }
    }

    static void checkHappened(String field, @Nullable LocalDate on, Instant told) {
        if (on != null && on.isAfter(LocalDate.ofInstant(told, BEIJING))) {
            throw IntakeRule.TOLD_BEFORE_IT_HAPPENED.violatedBy(field);
        }
    }
}
