package org.hanshu.command.supervisioncase;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.Renumbered;
import org.hanshu.api.supervisioncase.Respondent;

/** Under which numbers those of one case stand in another. */
final class Numbering {

    private final Map<Integer, Integer> numbers = new TreeMap<>();

    /** Numbered anew from 1, in this order. */
    static Numbering inOrder(List<Integer> told) {
        var numbering = new Numbering();
        told.forEach(n -> numbering.put(n, numbering.numbers.size() + 1));
        return numbering;
    }

    void put(int was, int n) {
        numbers.put(was, n);
    }

    /** The new numbers of those who came. */
    List<Integer> known(List<Integer> told) {
        return told.stream().filter(numbers::containsKey).map(numbers::get).toList();
    }

    List<Renumbered> all() {
        return numbers.entrySet().stream()
                .map(each -> new Renumbered(each.getKey(), each.getValue()))
                .toList();
    }

    static Respondent numbered(Respondent one, int n) {
        return new Respondent(n, one.role(), one.kind(), one.name(), one.personalName(), one.uscc());
    }

    static Claimant numbered(Claimant one, int n) {
        return new Claimant(
                n, one.name(), one.identityNumber(), one.phone(), one.employmentForm(), one.employmentEndedOn());
    }

    static Claim numbered(Claim one, int n, List<Integer> claimants, List<Integer> respondents) {
        return new Claim(n, one.cause(), one.amount(), one.from(), one.to(), one.knownOn(), claimants, respondents);
    }
}
