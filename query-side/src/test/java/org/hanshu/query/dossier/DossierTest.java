package org.hanshu.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hanshu.query.shared.Sample.ADMIN;
import static org.hanshu.query.shared.Sample.AUDITOR;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.HEAD;
import static org.hanshu.query.shared.Sample.MEDIATOR;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.PARTNER;
import static org.hanshu.query.shared.Sample.STRANGER;
import static org.hanshu.query.shared.Sample.caseId;
import static org.hanshu.query.shared.Sample.letterId;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.DemandState;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.Life;
import org.hanshu.query.shared.PlainDisclosure;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class DossierTest {

    private final DossierRows rows = new DossierRows(ReadModels.jdbc(), new FileRows(ReadModels.jdbc()));
    private final DossierProjection projection = new DossierProjection(rows);
    private final InMemoryEventStorageEngine store = new InMemoryEventStorageEngine();
    private final Dossiers dossiers = new Dossiers(
            rows,
            new CaseHistory(EmbeddedEventStore.builder().storageEngine(store).build()),
            new PlainDisclosure());
    private final Cases cases = new Cases(JdbcClient.create(ReadModels.jdbc()), rows, new PlainDisclosure());
    private final Story story = new Story();
    private final Life life = new Life(story, "A");

    @BeforeEach
    void empty() {
        projection.reset();
    }

    @Test
    void tellsTheCaseFromItsFilingToItsClosing() {
        life.whole();
        deliver(200);

        var dossier = open(OFFICER, null, null);
        assertThat(dossier.item().status()).isEqualTo(CaseStatus.CLOSED);
        assertThat(dossier.item().externalNumber()).isEqualTo("GD-A");
        assertThat(dossier.item().light()).isEqualTo(Light.GREY);
        assertThat(dossier.filing().claimants().getFirst().name()).isEqualTo("周华涛A");
        var handling = Objects.requireNonNull(dossier.handling());
        assertThat(handling.children().getFirst().status()).isEqualTo("SATISFIED");
        assertThat(dossier.collected().statements()).hasSize(1);
        assertThat(handling.proposals()).hasSize(1);
        assertThat(dossier.version()).isEqualTo(6);

        var letter = dossiers.handle(new FindLetter(letterId("A").value(), new Scope(OFFICER), Locale.CHINESE));
        assertThat(letter.status()).isEqualTo(LetterStatus.SATISFIED);
        assertThat(letter.number()).isEqualTo("穗工劳监提〔2026〕1号");
        assertThat(Objects.requireNonNull(letter.replyDue()).date()).isEqualTo(Sample.DUE);
        assertThat(letter.replies().getFirst().late()).isTrue();
        assertThat(letter.demands().getFirst().state()).isEqualTo(DemandState.VERIFIED);
    }

    @Test
    void turnsTheLightByEvents() {
        life.filed().concluded().drafted();
        assertThat(lightNow()).isEqualTo(Light.GREY);
        life.served();
        assertThat(lightNow()).isEqualTo(Light.GREEN);
        life.reminded();
        assertThat(lightNow()).isEqualTo(Light.YELLOW);
        life.overdue();
        assertThat(lightNow()).isEqualTo(Light.RED);
        assertThat(open(OFFICER, null, null).item().nextDue()).isEqualTo(Sample.DUE);
        life.replied();
        assertThat(lightNow()).isEqualTo(Light.GREY);
    }

    @Test
    void aReminderDoesNotRaiseTheVersionOfALetter() {
        life.filed().concluded().drafted().served();
        deliver(10);
        var before = letter().version();
        life.reminded();
        deliver(10);
        assertThat(letter().version()).isEqualTo(before);
    }

    @Test
    void isTheSameHoweverTheEventsAreBatchedAndDelivered() {
        life.whole();
        deliver(200);
        var tables = List.of(
                "dossier_1.cases",
                "dossier_1.claimants",
                "dossier_1.file_entries",
                "dossier_1.letters",
                "dossier_1.proposals");
        var atOnce = tables.stream().map(ReadModels::rowsOf).toList();

        deliver(3);
        assertThat(tables.stream().map(ReadModels::rowsOf).toList()).isEqualTo(atOnce);

        projection.reset();
        deliver(1);
        assertThat(tables.stream().map(ReadModels::rowsOf).toList()).isEqualTo(atOnce);
    }

    @Test
    void asOfNowIsWhatTheRowsSay() {
        life.whole();
        deliver(200);
        remember();
        assertThat(open(OFFICER, story.now(), null)).isEqualTo(open(OFFICER, null, null));
    }

    @Test
    void standsAsItStoodThenAndAsItWasKnownThen() {
        life.filed().concluded().drafted().served();
        var beforeOverdue = story.now();
        life.overdue();
        var beforeItWasWritten = story.now().minusSeconds(1);
        story.late(
                OFFICER,
                beforeOverdue,
                new org.hanshu.api.letter.LetterEvent.ReplyRecorded(letterId("A"), 1, Sample.accepting(), false));
        remember();
        deliver(200);

        assertThat(childStatus(beforeOverdue, beforeOverdue)).isEqualTo("AWAITING_REPLY");
        assertThat(childStatus(beforeOverdue, null)).isEqualTo("REPLIED");
        assertThat(childStatus(beforeItWasWritten, beforeItWasWritten)).isEqualTo("OVERDUE");
        assertThatThrownBy(() -> open(OFFICER, Instant.parse("2026-11-01T00:00:00Z"), null))
                .isInstanceOf(RuleViolated.class);
    }

    @Test
    void showsPersonalDataWholeToWhoWorksOnItOnly() {
        life.whole();
        deliver(200);
        assertThat(open(HEAD, null, null).filing().narrative()).isEqualTo("货主拖欠运费A");
        assertThat(open(AUDITOR, null, null).filing().narrative()).isEqualTo(PlainDisclosure.MASK);
        for (var caller : List.of(STRANGER, PARTNER, MEDIATOR, ADMIN)) {
            assertThatThrownBy(() -> open(caller, null, null))
                    .isInstanceOf(RuleViolated.class)
                    .hasMessage("shared.not-found");
        }
    }

    @Test
    void showsWhoFiledItWithoutOwningItWhatWasFiledAndItsState() {
        story.by(PARTNER, Sample.filed("P", GZ, PARTNER.organisation()));
        deliver(1);
        var seen = dossiers.handle(new FindCase(caseId("P").value(), null, null, new Scope(PARTNER), Locale.CHINESE));
        assertThat(seen.item().status()).isEqualTo(CaseStatus.SCREENING);
        assertThat(seen.handling()).isNull();
        assertThat(seen.filing().claimants().getFirst().name()).isEqualTo(PlainDisclosure.MASK);
        assertThat(list(PARTNER, null, Slice.of(null, null)).items()).hasSize(1);
    }

    @Test
    void pagesThroughAllCasesOnceEach() {
        for (var i = 0; i < 7; i++) {
            story.by(Sample.CLERK, Sample.filed("L" + i, GZ, GZ));
        }
        story.by(STRANGER, Sample.filed("S", Sample.SN, Sample.SN));
        deliver(100);

        var first = list(OFFICER, null, Slice.of(3, null));
        var second = list(OFFICER, null, Slice.of(3, first.next()));
        var third = list(OFFICER, null, Slice.of(3, second.next()));
        assertThat(third.next()).isNull();
        assertThat(java.util.stream.Stream.of(first, second, third)
                        .flatMap(each -> each.items().stream())
                        .map(CaseItem::id)
                        .distinct())
                .hasSize(7);
        assertThat(list(AUDITOR, null, Slice.of(null, null)).items()).hasSize(8);
        assertThat(list(ADMIN, null, Slice.of(null, null)).items()).isEmpty();
    }

    @Test
    void findsEmployersAndNumbersAsTypedAndPeopleExactly() {
        story.by(Sample.CLERK, Sample.filed("X", GZ, GZ), Sample.filed("Y", GZ, GZ));
        deliver(100);
        for (var words : List.of("物流x", "gz-x", "GD-X", "周华涛X", "199X")) {
            assertThat(list(OFFICER, words, Slice.of(null, null)).items())
                    .as(words)
                    .singleElement()
                    .extracting(CaseItem::id)
                    .isEqualTo(caseId("X").value());
        }
        assertThat(list(OFFICER, "周华涛", Slice.of(null, null)).items()).isEmpty();
        assertThat(list(AUDITOR, "周华涛X", Slice.of(null, null)).items()).isEmpty();
    }

    private void deliver(int batchSize) {
        ReadModels.deliver(projection, batchSize, story.events());
    }

    private void remember() {
        store.appendEvents(story.events().stream()
                .map(event -> (DomainEventMessage<?>) event)
                .toList());
    }

    private Light lightNow() {
        deliver(100);
        return list(OFFICER, null, Slice.of(null, null)).items().getFirst().light();
    }

    private LetterDossier letter() {
        return dossiers.handle(new FindLetter(letterId("A").value(), new Scope(OFFICER), Locale.CHINESE));
    }

    private @Nullable String childStatus(Instant asOf, @Nullable Instant knownAt) {
        var handling = Objects.requireNonNull(open(OFFICER, asOf, knownAt).handling());
        return handling.children().getFirst().status();
    }

    private CaseDossier open(Caller caller, @Nullable Instant asOf, @Nullable Instant knownAt) {
        return dossiers.handle(new FindCase(caseId("A").value(), asOf, knownAt, new Scope(caller), Locale.CHINESE));
    }

    private CaseList list(Caller caller, @Nullable String words, Slice slice) {
        return cases.handle(new ListCases(
                null, null, null, null, false, null, null, words, slice, new Scope(caller), Locale.CHINESE));
    }
}
