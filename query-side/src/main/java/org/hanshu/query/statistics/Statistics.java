package org.hanshu.query.statistics;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.hanshu.api.vocabulary.Cause;
import org.jspecify.annotations.Nullable;

/**
 * What there was to do in a period and what became of it. A count that is null is hidden from this reader.
 *
 * @param from the first day of the period
 * @param to its last day
 * @param smallCellsHidden whether counts below five are hidden, as from readers who are not of the owning union
 * @param satisfaction the call-backs of the period by what was said
 */
public record Statistics(
        LocalDate from,
        LocalDate to,
        @Nullable String region,
        @Nullable Cause cause,
        boolean smallCellsHidden,
        CaseFacts cases,
        LetterFacts letters,
        DemandFacts demands,
        ChildFacts mediations,
        ChildFacts referrals,
        ChildFacts legalAid,
        MoneyFacts money,
        List<Count> satisfaction,
        Rates rates) {

    /** How many there are of one sort. */
    public record Count(String code, String name, @Nullable Long count) implements Cells<Count> {

        @Override
        public List<@Nullable Long> cells() {
            return Collections.singletonList(count);
        }

        @Override
        public Count hidden() {
            return new Count(code, name, null);
        }
    }

    /**
     * Cases of one sort: carried in and opened are together ended and open. A case that is reopened is opened once more.
     *
     * @param carriedIn open before the period began
     * @param opened received or reopened in the period
     * @param reopened how many of the opened were closed before
     * @param ended no longer open, for whatever reason, in the period
     * @param open still open when the period ends
     */
    public record Movement(
            String code,
            String name,
            @Nullable Long carriedIn,
            @Nullable Long opened,
            @Nullable Long reopened,
            @Nullable Long ended,
            @Nullable Long open)
            implements Cells<Movement> {

        @Override
        public List<@Nullable Long> cells() {
            return Arrays.asList(carriedIn, opened, reopened, ended, open);
        }

        @Override
        public Movement hidden() {
            return new Movement(code, name, null, null, null, null, null);
        }
    }

    /**
     * The time limits of one rule whose last day lies in the period.
     *
     * @param code the rule's id
     * @param ours whether the union has to keep it, and not the parties
     */
    public record Limit(
            String code,
            String name,
            boolean ours,
            @Nullable Long met,
            @Nullable Long missed,
            @Nullable Long running) implements Cells<Limit> {

        @Override
        public List<@Nullable Long> cells() {
            return Arrays.asList(met, missed, running);
        }

        @Override
        public Limit hidden() {
            return new Limit(code, name, ours, null, null, null);
        }
    }

    /**
     * The cases of the period: those that were open on any day of it.
     *
     * @param byDispute labour disputes apart from freight and deposits, which are none
     * @param byState those of the period, in the state that they are in today
     * @param byCause a case counts under each of its causes
     * @param byClosingReason those ended in the period; {@code REFUSED} are those not accepted
     * @param byLight those open when the period ends, with the light of today
     */
    @Schema(name = "CaseStatistics")
    public record CaseFacts(
            Movement all,
            List<Movement> byDispute,
            List<Movement> byKind,
            List<Movement> byRegion,
            List<Movement> byCause,
            List<Count> byState,
            List<Count> byClosingReason,
            List<Count> byLight,
            List<Limit> limits) {}

    /** Letters of one kind in one state. */
    public record LetterCount(String kind, String status, String name, long count) {}

    /**
     * The letters signed in the period, or drafted in it and not signed.
     *
     * @param replies those that ask for an answer until a day in the period, by what became of it
     */
    @Schema(name = "LetterStatistics")
    public record LetterFacts(List<LetterCount> byKindAndState, List<Count> replies) {}

    /** The demands of the letters that were signed in the period and not withdrawn. */
    @Schema(name = "DemandStatistics")
    public record DemandFacts(long demanded, long verified, List<Count> byState) {}

    /** Amounts in yuan of cases that stand under one law, or under both. */
    public record Amounts(String code, String name, String claimed, String verifiedPaid) {}

    /**
     * Amounts in yuan.
     *
     * @param claimed in the cases of the period, those merged into others left out
     * @param demanded by the letters of the period
     * @param verifiedPaid of which it was verified in the period that the workers got it, by letters and settlements
     * @param byDispute claims one by one; what a letter on both got stands under both
     */
    @Schema(name = "MoneyStatistics")
    public record MoneyFacts(
            @Nullable String claimed,
            @Nullable String demanded,
            @Nullable String verifiedPaid,
            List<Amounts> byDispute) {}

    /**
     * A rate with the formula by which it is reckoned.
     *
     * @param rate to four places; null where there is nothing to divide by
     * @param apart what might be thought to be in it and is not
     */
    public record Rate(
            String name,
            String formula,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal rate,
            List<Count> apart) {}

    /** What was got of what was claimed, with the formula; amounts in yuan. */
    public record Recovery(
            String name,
            String formula,
            @Nullable String verifiedPaid,
            @Nullable String claimed,
            @Nullable BigDecimal rate) {}

    /** The rates of the period: there is no agreed definition of any, so each says its own. */
    public record Rates(Rate onTime, Rate closure, Rate reply, Rate rectified, Recovery recovery, Rate satisfaction) {}
}
