package org.hanshu.api.supervisioncase;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.shared.Money;
import org.hanshu.api.vocabulary.Cause;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is claimed 诉求.
 *
 * @param n the number in the case, from 1, never given again
 * @param from the first day that it is about
 * @param to the last day that it is about, or null while it goes on
 * @param knownOn when the worker knew or should have known: the limitation starts on it (调解仲裁法 27)
 * @param claimants whose claim it is, by number
 * @param respondents against whom, by number
 */
public record Claim(
        int n,
        Cause cause,
        @Nullable Money amount,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate knownOn,
        List<Integer> claimants,
        List<Integer> respondents) {}
