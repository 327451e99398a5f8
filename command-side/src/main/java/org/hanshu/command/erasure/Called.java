package org.hanshu.command.erasure;

import static java.util.stream.Collectors.toMap;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hanshu.api.shared.Personal.Kind;

/**
 * What somebody is called, by kind; who was erased is called nothing.
 *
 * @param now as it stands
 * @param ever also what was put right since: it stands in texts all the same
 */
record Called(Map<Kind, Set<String>> now, Map<Kind, Set<String>> ever) {

    Set<String> now(Kind kind) {
        return now.getOrDefault(kind, Set.of());
    }

    /** By which they are known wherever these are told, which a name alone is not. */
    Set<String> numbers() {
        var numbers = new HashSet<>(now(Kind.IDENTITY_NUMBER));
        numbers.addAll(now(Kind.PHONE));
        return numbers;
    }

    Called and(Called other) {
        return new Called(both(now, other.now), both(ever, other.ever));
    }

    /** Whether somebody else's identity number was told first: what is sealed for them may be sealed for that one, too. */
    boolean wasMistaken() {
        return ever.getOrDefault(Kind.IDENTITY_NUMBER, Set.of()).size()
                > now(Kind.IDENTITY_NUMBER).size();
    }

    /** A name of one character stands in words that name nobody. */
    boolean standsIn(String text) {
        return ever.values().stream()
                .flatMap(Set::stream)
                .filter(value -> value.codePointCount(0, value.length()) > 1)
                .anyMatch(text::contains);
    }

    private static Map<Kind, Set<String>> both(Map<Kind, Set<String>> some, Map<Kind, Set<String>> others) {
        return Stream.concat(some.entrySet().stream(), others.entrySet().stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> {
                    var all = new HashSet<>(one);
                    all.addAll(other);
                    return all;
                }));
    }
}
