package org.hanshu.query.statistics;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.hanshu.query.statistics.Statistics.Count;
import org.hanshu.query.statistics.Statistics.Movement;
import org.jspecify.annotations.Nullable;

/**
 * Mediations, referrals or grants of legal aid of the period: those that were open on any day of it, opened by the reader's
 * unions.
 *
 * @param reached in how many in the period what they are for was reached: the agreement bound, the agency took it on, aid
 *     was given
 * @param byOutcome those ended in the period, by what came of them
 * @param byLight those open when the period ends, with the light of today; red ones are overdue
 * @param agreed yuan promised in agreements that began to bind in the period
 * @param recovered yuan of which it was told in the period that the workers got it; what a letter or settlement got them may
 *     be the same money, and is not added to it
 */
@Schema(name = "ChildStatistics")
public record ChildFacts(
        Movement all,
        Count reached,
        List<Count> byOutcome,
        List<Count> byLight,
        @Nullable String agreed,
        @Nullable String recovered) {}
