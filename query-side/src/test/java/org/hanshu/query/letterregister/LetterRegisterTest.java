package org.hanshu.query.letterregister;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.query.shared.Sample.AUDITOR;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.STRANGER;

import java.util.List;
import java.util.Locale;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.query.shared.Life;
import org.hanshu.query.shared.PlainDisclosure;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class LetterRegisterTest {

    private final LetterRegisterProjection projection = new LetterRegisterProjection(ReadModels.jdbc());
    private final LetterRegister register =
            new LetterRegister(JdbcClient.create(ReadModels.jdbc()), new PlainDisclosure());
    private final Story story = new Story();

    @BeforeEach
    void empty() {
        projection.reset();
    }

    @Test
    void findsALetterByWhatIsKnownOfIt() {
        new Life(story, "A").filed().concluded().drafted().served();
        new Life(story, "B").filed().concluded().drafted();
        assertThat(list(OFFICER, "PROMPT", null, null, null)).hasSize(2);
        assertThat(list(OFFICER, "OPINION", null, null, null)).isEmpty();
        assertThat(list(OFFICER, null, LetterStatus.AWAITING_REPLY, null, null)).hasSize(1);
        assertThat(list(OFFICER, null, null, 2026, null))
                .singleElement()
                .extracting(LetterList.LetterItem::number)
                .isEqualTo("穗工劳监提〔2026〕1号");
        assertThat(list(OFFICER, null, null, null, "物流b")).hasSize(1);
        assertThat(list(OFFICER, null, null, null, "91440106MA5F000369")).hasSize(2);
    }

    @Test
    void isOpenToWhoActsForTheIssuer() {
        new Life(story, "A").filed().concluded().drafted();
        assertThat(list(STRANGER, null, null, null, null)).isEmpty();
        assertThat(list(AUDITOR, null, null, null, null)).hasSize(1);
    }

    @Test
    void goesOnWhereThePageBeforeEnded() {
        for (var name : List.of("A", "B", "C")) {
            new Life(story, name).filed().concluded().drafted();
        }
        deliver(100);
        var first = page(Slice.of(2, null));
        var rest = page(Slice.of(2, first.next()));
        assertThat(first.items()).hasSize(2);
        assertThat(rest.items()).hasSize(1);
        assertThat(rest.next()).isNull();
    }

    @Test
    void isTheSameHoweverTheEventsAreBatchedAndDelivered() {
        new Life(story, "A").whole();
        deliver(200);
        var atOnce = ReadModels.rowsOf("letter_register_1.letters");
        deliver(3);
        assertThat(ReadModels.rowsOf("letter_register_1.letters")).isEqualTo(atOnce);
    }

    private void deliver(int batchSize) {
        ReadModels.deliver(projection, batchSize, story.events());
    }

    private LetterList page(Slice slice) {
        return register.handle(
                new ListLetters(null, null, null, null, null, slice, new Scope(OFFICER), Locale.CHINESE));
    }

    private List<LetterList.LetterItem> list(
            Caller caller,
            @Nullable String kind,
            @Nullable LetterStatus status,
            @Nullable Integer year,
            @Nullable String employer) {
        deliver(100);
        return register.handle(new ListLetters(
                        kind, status, null, year, employer, Slice.of(null, null), new Scope(caller), Locale.CHINESE))
                .items();
    }
}
