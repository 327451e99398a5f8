package org.hanshu.command.letterbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.api.letter.SampleLetters.GUANGZHOU;
import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.NUMBER;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.letterbook.LetterBookCommand.AllotNumber;
import org.hanshu.api.letterbook.LetterBookCommand.VoidNumber;
import org.hanshu.api.letterbook.LetterBookEvent.NumberAllotted;
import org.hanshu.api.letterbook.LetterBookEvent.NumberVoided;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.LetterBookId;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A letter book. */
class LetterBookTest {

    private static final LetterBookId BOOK = LetterBookId.of(GUANGZHOU, LetterKind.PROMPT, 2026);
    private static final LetterId NEXT = new LetterId(UUID.fromString("019aaf00-0000-7000-8000-000000000003"));
    private static final Map<String, String> HEAD = by(GUANGZHOU);
    private static final Map<String, String> SYSTEM = Caller.SYSTEM.trail(Instant.EPOCH, "SAGA");

    private final FixtureConfiguration<LetterBook> book = new AggregateTestFixture<>(LetterBook.class);

    @Test
    void beginsWithOne() {
        book.givenNoPriorActivity()
                .when(allot(LETTER), HEAD)
                .expectEvents(allotted(1, LETTER))
                .expectResultMessagePayload("穗工劳监提〔2026〕1号");
    }

    @Test
    void leavesNoGap() {
        book.given(allotted(1, LETTER), voided())
                .when(allot(NEXT), HEAD)
                .expectEvents(allotted(2, NEXT))
                .expectResultMessagePayload("穗工劳监提〔2026〕2号");
    }

    @Test
    void givesTheSameLetterTheSameNumber() {
        book.given(allotted(1, LETTER))
                .when(allot(LETTER), HEAD)
                .expectNoEvents()
                .expectResultMessagePayload(NUMBER);
    }

    @Test
    void givesNoNumberThatIsVoid() {
        book.given(allotted(1, LETTER), voided())
                .when(allot(LETTER), HEAD)
                .expectException(RuleViolated.class)
                .expectExceptionMessage("letter-book.gives-no-void-number");
    }

    @Test
    void numbersTheLettersOfItsOwnUnionOnly() {
        book.givenNoPriorActivity()
                .when(allot(LETTER), by(new OrganisationId("sn-union")))
                .expectExceptionMessage("letter-book.numbers-ones-own-letters");
    }

    @Test
    void isUnknownToOtherUnions() {
        book.given(allotted(1, LETTER))
                .when(allot(NEXT), by(new OrganisationId("sn-union")))
                .expectExceptionMessage("shared.not-found");
    }

    @Test
    void voidsANumberOnce() {
        var withdrawn = new VoidNumber(BOOK, LETTER, "WITHDRAWN");
        book.given(allotted(1, LETTER)).when(withdrawn, SYSTEM).expectEvents(voided());
        book.given(allotted(1, LETTER), voided()).when(withdrawn, SYSTEM).expectNoEvents();
    }

    @Test
    void voidsNothingForALetterWithoutANumber() {
        book.given(allotted(1, LETTER))
                .when(new VoidNumber(BOOK, NEXT, "WITHDRAWN"), SYSTEM)
                .expectNoEvents();
    }

    @Test
    void survivesItsSnapshot() {
        var json = JsonMapper.builder().build();
        var written = new LetterBook();
        written.evolve(allotted(1, LETTER), 0);
        written.evolve(voided(), 1);
        var stored = json.writeValueAsString(written);
        var read = json.readValue(stored, LetterBook.class);
        assertThat(json.writeValueAsString(read)).isEqualTo(stored).contains(NUMBER);
    }

    private static Map<String, String> by(OrganisationId organisation) {
        return new Caller("head", organisation, Set.of(), "", Role.HEAD, null).trail(Instant.EPOCH, "HTTP");
    }

    private static AllotNumber allot(LetterId letter) {
        return new AllotNumber(BOOK, GUANGZHOU, LetterKind.PROMPT, 2026, "穗工劳监提", letter);
    }

    private static NumberAllotted allotted(int n, LetterId letter) {
        return new NumberAllotted(BOOK, GUANGZHOU, LetterKind.PROMPT, 2026, n, "穗工劳监提〔2026〕" + n + "号", letter);
    }

    private static NumberVoided voided() {
        return new NumberVoided(BOOK, 1, LETTER, "WITHDRAWN");
    }
}
