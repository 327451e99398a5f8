package org.hanshu.command.erasure;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collections;
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

    Called and(Called other) {
        return new Called(both(now, other.now), both(ever, other.ever));
    }

    /** Whether somebody else's identity number was told first: what is sealed for them may be sealed for that one, too. */
    boolean wasMistaken() {
        return ever.getOrDefault(Kind.IDENTITY_NUMBER, Set.of()).size()
                > now(Kind.IDENTITY_NUMBER).size();
    }

    /** However a number is typed there; a name of one character stands in words that name nobody. */
    boolean standsIn(String text) {
        return ever.values().stream()
                        .flatMap(Set::stream)
                        .filter(value -> value.codePointCount(0, value.length()) > 1)
                        .anyMatch(text::contains)
                || !Collections.disjoint(ToldNumbers.told(text), numbersEver());
    }

    /** Whether it speaks of them by the name that they have. */
    boolean isNamedIn(String text) {
        return now(Kind.NAME).stream()
                .filter(name -> name.codePointCount(0, name.length()) > 1)
                .anyMatch(text::contains);
    }

    private Set<String> numbersEver() {
        return Stream.of(Kind.IDENTITY_NUMBER, Kind.PHONE)
                .flatMap(kind -> ever.getOrDefault(kind, Set.of()).stream())
                .map(ToldNumbers::normal)
                .filter(ToldNumbers::isOfAPerson)
                .collect(toSet());
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
