package org.hanshu.command.supervisioncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.GZ;
import static org.hanshu.command.supervisioncase.CaseBench.filed;

import java.util.List;
import java.util.stream.IntStream;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CollectiveFound;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.vocabulary.Cause;
import org.junit.jupiter.api.Test;

/** When a dispute is proposed to be one of many. */
class ManyTest {

    @Test
    void isOneWhereTenAskTheSameEachInTheirOwnClaim() {
        var claims = IntStream.rangeClosed(1, 10)
                .mapToObj(n -> claim(n, Cause.UNPAID_WAGES, List.of(n)))
                .toList();
        assertThat(found(10, claims))
                .containsExactly(new CollectiveFound(CASE, GZ, 10, List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)));
    }

    @Test
    void isOneWhereTenShareAClaim() {
        var shared = claim(
                1, Cause.UNPAID_WAGES, IntStream.rangeClosed(1, 10).boxed().toList());
        assertThat(found(10, List.of(shared))).containsExactly(new CollectiveFound(CASE, GZ, 10, List.of(1)));
    }

    @Test
    void isNoneWhereTenAskForDifferentThings() {
        var five = IntStream.rangeClosed(1, 5).boxed().toList();
        var others = IntStream.rangeClosed(6, 10).boxed().toList();
        assertThat(found(10, List.of(claim(1, Cause.UNPAID_WAGES, five), claim(2, Cause.REST_AND_LEAVE, others))))
                .isEmpty();
    }

    @Test
    void isNoneOfNine() {
        assertThat(found(9, List.of(claim(1, Cause.UNPAID_WAGES, List.of(1, 2, 3, 4, 5, 6, 7, 8, 9)))))
                .isEmpty();
    }

    private static List<CaseWatchEvent> found(int workers, List<Claim> claims) {
        var claimants = IntStream.rangeClosed(1, workers)
                .mapToObj(n -> new Claimant(n, null, null, null, null, null))
                .toList();
        return Many.found(CASE, new CaseState(filed(claimants, workers, claims)));
    }

    private static Claim claim(int n, Cause cause, List<Integer> claimants) {
        return new Claim(n, cause, null, null, null, null, claimants, List.of(1));
    }
}
