package org.hanshu.query.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.period.LeftOut;
import org.hanshu.api.rulebook.TimeRule;
import org.jspecify.annotations.Nullable;

/**
 * Why a time limit ends on its day 期限说明.
 *
 * @param id whose it is: the case, the letter, the mediation, the referral or the grant of legal aid
 * @param title what it waits for, in the reader's language
 * @param number the case's or the letter's number
 * @param start the day of the event that starts it, which is not counted
 * @param rolledFrom the last day before it moved because offices are closed on it
 * @param why the reckoning in a sentence
 * @param rule what the rule book says; none where somebody promised, ordered or extended the last day
 * @param days each day from the one after the start to the last one
 * @param notices the holiday notices that it was counted with
 */
public record DeadlineReason(
        UUID id,
        String name,
        String title,
        @Nullable String number,
        LocalDate start,
        LocalDate due,
        boolean provisional,
        @Nullable LocalDate rolledFrom,
        String why,
        String ruleId,
        int ruleVersion,
        @Nullable TimeRule rule,
        String calendarVersion,
        List<NoticeUsed> notices,
        List<Day> days) {

    /** The notice of one year. */
    public record NoticeUsed(int year, String source) {}

    /**
     * One day on the way.
     *
     * @param n how many units are counted with it; none where it is not counted
     * @param leftOut why it is not counted, where it is not
     */
    public record Day(LocalDate date, @Nullable Integer n, LeftOut.@Nullable Reason leftOut) {}
}
