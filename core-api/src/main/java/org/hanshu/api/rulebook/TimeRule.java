package org.hanshu.api.rulebook;

import java.time.LocalDate;
import java.time.LocalTime;
import org.hanshu.api.period.PeriodUnit;
import org.jspecify.annotations.Nullable;

/**
 * One time limit as law, policy, local rule or our own default sets it.
 *
 * @param id what it limits, for instance {@code letter.opinion.reply}
 * @param region the region code prefix in which it holds; empty for the whole country
 * @param validFrom the first start day to which it applies
 * @param validTo the last such day, or null while it is in force
 * @param amount how many units; zero for the same day, and for a way that is open to nobody there
 * @param cutOff the hour of the last day after which it is missed, or null for the day's end
 * @param startEvent the stored name of the event whose day starts it
 * @param source where it is written
 */
public record TimeRule(
        String id,
        String region,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int amount,
        PeriodUnit unit,
        boolean rolls,
        @Nullable LocalTime cutOff,
        String startEvent,
        Authority authority,
        String source) {

    /** What stands behind a rule. */
    public enum Authority {
        /** 法律、行政法规、司法解释 */
        LAW,
        /** 国家政策文件 */
        POLICY,
        /** 地方性规定, in force only in its place. */
        LOCAL,
        /** Our own configurable default, without legal force. */
        DEFAULT
    }
}
