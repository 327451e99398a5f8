package org.hanshu.query.shared;

import java.time.LocalDate;
import java.util.Locale;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.WhyThisDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when something has to be done, by which rule and why.
 *
 * @param date the last day in time
 * @param rule the time-limit rule's id
 * @param ruleVersion the rule book's version
 * @param calendarVersion the work calendar's version
 * @param provisional whether a year's holiday notice was still unknown
 * @param why the reckoning in a sentence
 */
public record ReplyDue(
        LocalDate date, String rule, int ruleVersion, String calendarVersion, boolean provisional, String why) {

    public static ReplyDue of(Deadline deadline, Locale reader) {
        return new ReplyDue(
                deadline.due(),
                deadline.rule(),
                deadline.ruleVersion(),
                deadline.calendarVersion(),
                deadline.provisional(),
                WhyThisDate.sentence(deadline, reader));
    }

    /** The clock for the answer among a letter's clocks, where one was set. */
    public static @Nullable ReplyDue in(Clocks clocks, Locale reader) {
        return clocks.named(LetterEvent.REPLY)
                .map(clock -> of(clock.deadline(), reader))
                .orElse(null);
    }
}
