package org.hanshu.application.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.UUID;
import org.hanshu.api.letterbook.LetterBookCommand.AllotNumber;
import org.hanshu.api.shared.LetterBookId;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningHanshu
class SnapshotTest {

    private static final OrganisationId ISSUER = new OrganisationId("gz-union");

    @Autowired
    private Engine engine;

    private final LetterBookId book = LetterBookId.of(ISSUER, "PROMPT", 1999);

    @Test
    void keepsAllThatALetterBookKnows() {
        var first = new LetterId(UUID.randomUUID());
        assertThat(number(first)).endsWith("〔1999〕1号");
        for (var n = 2; n <= 101; n++) {
            number(new LetterId(UUID.randomUUID()));
        }
        await().until(() -> engine.count(
                        "select count(*) from events.snapshot where aggregateIdentifier = ?"
                                + " and payloadType = 'letter-book.snapshot'",
                        book.toString())
                == 1);

        assertThat(number(new LetterId(UUID.randomUUID()))).endsWith("〔1999〕102号");
        assertThat(number(first)).as("the same letter again").endsWith("〔1999〕1号");
    }

    private String number(LetterId letter) {
        return String.valueOf(engine.<Object>answer(new AllotNumber(book, ISSUER, "PROMPT", 1999, "穗工劳监提", letter)));
    }
}
