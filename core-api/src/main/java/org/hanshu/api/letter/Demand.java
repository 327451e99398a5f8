package org.hanshu.api.letter;

import java.util.List;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * One wrong and what is asked for it 问题与要求: demands stand one to one with problems.
 *
 * @param n its number in the letter, from 1, never given again
 * @param respondent which respondent is to do it, by number in the case
 * @param claims which claims it serves, by number in the case
 * @param amount what is to be paid, or null where it is not about money
 * @param persons how many workers it concerns
 */
public record Demand(
        int n,
        Personal<String> problem,
        Personal<String> demand,
        @Nullable Integer respondent,
        List<Integer> claims,
        @Nullable Money amount,
        @Nullable Integer persons) {}
