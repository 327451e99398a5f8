package org.hanshu.command.shared.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hanshu.api.shared.IdentityNumber;
import org.hanshu.api.shared.Uscc;

class CheckCharactersTest {

    private static final String OF_COMPANIES = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String OF_PEOPLE = "0123456789X";

    @Example
    void ofCompaniesFitTheKnownCodes() {
        assertThat(Uscc.holds("91110000101623741K")).isTrue();
        assertThat(Uscc.holds("911101066976941872")).isTrue();
        assertThat(Uscc.holds("91440106MA5F000369")).isTrue();
        assertThat(Uscc.holds("91350211M0000XUF46")).isFalse();
    }

    @Example
    void ofCompaniesFitWhereTheSumIsAMultipleOfThirtyOne() {
        assertThat(Uscc.holds("91440101MA50000810")).isTrue();
    }

    @Example
    void ofCompaniesTakeNoOtherCharactersAndNoOtherLength() {
        assertThat(Uscc.holds("91440101MA5000081O")).isFalse();
        assertThat(Uscc.holds("9144010")).isFalse();
        assertThat(Uscc.holds("")).isFalse();
    }

    @Property(tries = 200)
    void ofCompaniesAreExactlyOne(@ForAll("companies") String first17) {
        assertThat(OF_COMPANIES.chars().filter(check -> Uscc.holds(first17 + (char) check)))
                .hasSize(1);
    }

    @Property(tries = 200)
    void ofCompaniesShowEverySingleSlip(
            @ForAll("companies") String first17,
            @ForAll @IntRange(max = 16) int place,
            @ForAll @IntRange(min = 1, max = 30) int shift) {
        var whole = complete(first17, OF_COMPANIES, Uscc::holds);
        assertThat(Uscc.holds(slipped(whole, place, shift, OF_COMPANIES))).isFalse();
    }

    @Example
    void ofPeopleFitTheKnownNumber() {
        assertThat(IdentityNumber.holds("11010519491231002X")).isTrue();
        assertThat(IdentityNumber.holds("11010519491231002x")).isTrue();
        assertThat(IdentityNumber.holds("110105194912310021")).isFalse();
    }

    @Example
    void ofPeopleAskForADayThatExists() {
        var noSuchDay = complete("11010519490230002", OF_PEOPLE, anything -> true);
        assertThat(IdentityNumber.holds(noSuchDay)).isFalse();
    }

    @Property(tries = 200)
    void ofPeopleAreExactlyOneForEveryBirthday(@ForAll("people") String first17) {
        assertThat(OF_PEOPLE.chars().filter(check -> IdentityNumber.holds(first17 + (char) check)))
                .hasSize(1);
    }

    @Property(tries = 200)
    void ofPeopleShowASlipInTheSerialNumber(
            @ForAll("people") String first17,
            @ForAll @IntRange(min = 14, max = 16) int place,
            @ForAll @IntRange(min = 1, max = 9) int shift) {
        var whole = complete(first17, OF_PEOPLE, IdentityNumber::holds);
        assertThat(IdentityNumber.holds(slipped(whole, place, shift, "0123456789")))
                .isFalse();
    }

    @Provide
    Arbitrary<String> companies() {
        return Arbitraries.strings().withChars(OF_COMPANIES.toCharArray()).ofLength(17);
    }

    @Provide
    Arbitrary<String> people() {
        var days = Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2010, 12, 31).toEpochDay())
                .map(day -> LocalDate.ofEpochDay(day).format(DateTimeFormatter.BASIC_ISO_DATE));
        var serial = Arbitraries.strings().numeric().ofLength(3);
        return days.flatMap(day -> serial.map(number -> "440106" + day + number));
    }

    private static String complete(String first, String checks, Predicate<String> holds) {
        return checks.chars()
                .mapToObj(check -> first + (char) check)
                .filter(holds)
                .findFirst()
                .orElseThrow();
    }

    private static String slipped(String whole, int place, int shift, String characters) {
        var wrong = characters.charAt((characters.indexOf(whole.charAt(place)) + shift) % characters.length());
        return whole.substring(0, place) + wrong + whole.substring(place + 1);
    }
}
