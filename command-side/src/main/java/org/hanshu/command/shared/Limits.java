package org.hanshu.command.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.rulebook.LetterKindRule;
import org.hanshu.api.rulebook.TimeRule;
import org.hanshu.api.shared.Region;
import org.hanshu.command.shared.period.Due;

/**
 * The published time limits 时限, letter catalogue and work calendar, as every decision may ask them: facts of the rule book
 * and the calendar, as new as the last published version. Each answer carries the versions that it was found with.
 */
public interface Limits {

    /**
     * The time limit that the rule sets.
     *
     * @param name which clock of the aggregate this is, for instance {@code reply}
     * @param ruleId for instance {@code letter.opinion.reply}
     * @param start the day of the event that starts it, which is not counted
     * @param now before which no reminder is set
     */
    Deadline deadline(String name, String ruleId, Region region, LocalDate start, Instant now);

    /** A time limit whose last day somebody promised or ordered; {@code ground} stands in the place of a rule's id. */
    Deadline agreed(String name, String ground, LocalDate start, LocalDate due, Instant now);

    /** The same time limit with a last day that a person names, for instance by an extension. */
    Deadline moved(Deadline earlier, LocalDate due, Instant now);

    /** The same time limit with so much laid on its last day; as provisional as what it was counted on. */
    Deadline laidOn(Deadline earlier, int amount, PeriodUnit unit, Instant now);

    /** The rule that holds in this region for what starts on this day: the most specific region's, then the newest. */
    Optional<TimeRule> rule(String ruleId, Region region, LocalDate start);

    /**
     * The rule by which a time limit was counted, as it stood in the version of the book that was in force then; none where
     * somebody promised, ordered or extended its last day.
     */
    Optional<TimeRule> setBy(Deadline deadline, Region region);

    /** What the letter catalogue says of this kind of letter. */
    Optional<LetterKindRule> letterKind(String code);

    /** When a period ends that no rule names. */
    Due reckon(LocalDate from, int amount, PeriodUnit unit);

    /** The books themselves, as one version. */
    LimitsInForce inForce();
}
