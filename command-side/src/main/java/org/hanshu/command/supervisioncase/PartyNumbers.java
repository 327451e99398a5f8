package org.hanshu.command.supervisioncase;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The numbers by which people name who and what stands in a case. */
final class PartyNumbers {

    private PartyNumbers() {}

    /** Each once, and of somebody who still claims. */
    static void checkClaimants(Parties parties, List<Integer> numbers, String field) {
        check(numbers, n -> n >= 1 && n <= parties.claimants(), field);
        checkHere(numbers, parties.gone().claimants(), field);
        numbers.stream().filter(n -> !parties.joined().claims(n)).findFirst().ifPresent(n -> {
            throw CaseRule.NO_LONGER_CLAIMS.violated(Map.of("field", field, "n", n.toString()));
        });
    }

    static void checkRespondents(Parties parties, List<Integer> numbers, String field) {
        check(numbers, n -> n >= 1 && n <= parties.respondents().size(), field);
        checkHere(numbers, parties.gone().respondents(), field);
    }

    static void checkClaims(Parties parties, List<Integer> numbers, String field) {
        check(numbers, n -> n >= 1 && n <= parties.claims().size(), field);
        checkHere(numbers, parties.gone().claims(), field);
    }

    static List<Integer> all(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }

    /** Everybody who still claims. */
    static List<Integer> claiming(Parties parties) {
        return all(parties.claimants()).stream()
                .filter(n -> parties.joined().claims(n))
                .toList();
    }

    /** The numbers of those who still claim one of these, or anything where none is named. */
    static List<Integer> claiming(Parties parties, List<Integer> named) {
        return parties.ownClaims().stream()
                .filter(claim -> named.isEmpty() || named.contains(claim.n()))
                .flatMap(claim -> claim.claimants().stream())
                .filter(n -> parties.joined().claims(n))
                .distinct()
                .sorted()
                .toList();
    }

    /** All against whom something is claimed here or may be. */
    static List<Integer> answering(Parties parties) {
        return all(parties.respondents().size()).stream()
                .filter(n -> !parties.gone().respondents().containsKey(n))
                .toList();
    }

    static <T> List<T> chained(List<T> before, List<T> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }

    /** Nothing is decided here about what became another case's. */
    static void checkHere(List<Integer> numbers, Map<Integer, String> gone, String field) {
        numbers.stream().filter(gone::containsKey).findFirst().ifPresent(n -> {
            throw CaseRule.WENT_TO_ANOTHER_CASE.violated(
                    Map.of("field", field, "n", n.toString(), "number", gone.get(n)));
        });
    }

    private static void check(List<Integer> numbers, IntPredicate isThere, String field) {
        if (!numbers.stream().allMatch(isThere::test)) {
            throw CaseRule.NUMBERS_NAME_WHO_IS_THERE.violatedBy(field);
        }
        if (new HashSet<>(numbers).size() < numbers.size()) {
            throw CaseRule.NAMED_ONCE.violatedBy(field);
        }
    }
}
