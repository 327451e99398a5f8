package org.hanshu.command.erasure;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows in which texts, whoever's they are, somebody stands by a number of theirs. */
public interface ToldNumbers {

    /**
     * A text in which somebody stands.
     *
     * @param text as a data subject
     * @param stream the aggregate that remembers it
     */
    record Mention(UUID text, String stream) {}

    /**
     * The texts, not erased yet, in which one of these stands.
     *
     * @param numbers identity numbers and phones
     * @param names found in rows that tell no number of anybody
     */
    List<Mention> in(Collection<String> numbers, Collection<String> names);

    /** As telephones and identity numbers are typed, with and without gaps. */
    Pattern NUMBERS = Pattern.compile(
            "(?<!\\d)(?:\\d{7,17}[\\dXx]?|1\\d{2}[ .-]?\\d{4}[ .-]?\\d{4}|0\\d{2,3}[ .-]?\\d{4}[ .-]?\\d{3,4}"
                    + "|\\d{6}[ .-]?\\d{8}[ .-]?\\d{3}[\\dXx])(?!\\d)");

    /** Everything in a text that may be a telephone or an identity number. */
    static Set<String> told(String text) {
        return NUMBERS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .map(MatchResult::group)
                .map(ToldNumbers::normal)
                .collect(Collectors.toSet());
    }

    /** Whether it can be told of a person alone, which the number of a work order cannot. */
    static boolean isOfAPerson(String number) {
        return number.matches("1[3-9]\\d{9}|\\d{17}[\\dX]");
    }

    /** Everything in a row that may be a name. */
    static Set<String> cells(String row) {
        return Stream.of(row.split("[,，;；|\\t\"]", -1))
                .map(String::strip)
                .filter(cell -> cell.length() > 1 && cell.length() <= 40)
                .filter(cell -> cell.codePoints().anyMatch(Character::isLetter))
                .collect(Collectors.toSet());
    }

    /** However it was typed. */
    static String normal(String number) {
        var digits = Normalizer.normalize(number, Normalizer.Form.NFKC)
                .replaceAll("[^0-9Xx]", "")
                .toUpperCase(Locale.ROOT);
        return digits.length() == 13 && digits.startsWith("86") ? digits.substring(2) : digits;
    }
}
