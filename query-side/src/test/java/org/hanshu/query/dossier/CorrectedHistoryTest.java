package org.hanshu.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.api.letter.LetterEvent.REPLY;
import static org.hanshu.query.shared.Sample.HEAD;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.caseId;
import static org.hanshu.query.shared.Sample.letterId;
import static org.hanshu.query.shared.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineRecomputed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineReopened;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterOverdueTakenBack;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.ServiceCorrected;
import org.hanshu.api.letter.LetterEvent.LetterApproved;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.hanshu.api.letter.LetterEvent.LetterServed;
import org.hanshu.api.letter.LetterEvent.LetterSubmitted;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.ServiceMethod;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.Life;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter as it stood and was known then, about which something was put right later. */
class CorrectedHistoryTest {

    private static final LocalDate WRONGLY = LocalDate.parse("2026-11-24");
    private static final LocalDate TRULY = LocalDate.parse("2026-12-04");
    private static final LocalDate DUE = LocalDate.parse("2026-12-21");

    private final Story story = new Story();

    @BeforeEach
    void sign() {
        new Life(story, "A").filed().concluded().drafted();
        story.by(OFFICER, new LetterSubmitted(letterId("A")))
                .by(
                        HEAD,
                        new LetterApproved(letterId("A"), null, "00"),
                        new LetterIssued(letterId("A"), "穗工劳监提〔2026〕1号", "head.gz", WRONGLY, "00"));
    }

    @Test
    void wasNeverOverdueOnceTheDayOfServiceIsKnown() {
        story.until(TRULY).atOnce(OFFICER, served(), Sample.replyClock("A"));
        story.until(Sample.DUE.plusDays(1)).by(OFFICER, missed());
        var believed = story.now();
        correct();

        assertThat(dueOn(TRULY.plusDays(1), believed)).isEqualTo(Sample.DUE);
        assertThat(dueOn(TRULY.plusDays(1), story.now())).isEqualTo(DUE);
        assertThat(at(believed, believed).status()).isEqualTo(LetterStatus.OVERDUE);
        assertThat(at(believed, believed).clocks().light()).isEqualTo(Light.RED);
        assertThat(at(believed, story.now()).status()).isEqualTo(LetterStatus.AWAITING_REPLY);
        assertThat(at(believed, story.now()).clocks().light()).isEqualTo(Light.GREEN);
        assertThat(Objects.requireNonNull(at(believed, story.now()).served()).servedOn())
                .isEqualTo(TRULY);
    }

    @Test
    void wasNotServedBeforeTheDayOnWhichItWas() {
        story.until(WRONGLY).atOnce(OFFICER, served(), Sample.replyClock("A"));
        var believed = story.now();
        correct();

        var between = noon(WRONGLY.plusDays(3));
        assertThat(at(between, believed).status()).isEqualTo(LetterStatus.AWAITING_REPLY);
        assertThat(at(between, story.now()).status()).isEqualTo(LetterStatus.ISSUED);
        assertThat(at(between, story.now()).clocks().light()).isEqualTo(Light.GREY);
        assertThat(at(noon(TRULY), story.now()).status()).isEqualTo(LetterStatus.AWAITING_REPLY);
    }

    @Test
    void wasNeverAnsweredByTheReplyToAnotherLetter() {
        story.until(WRONGLY).atOnce(OFFICER, served(), Sample.replyClock("A"));
        story.until(TRULY).by(OFFICER, new ReplyRecorded(letterId("A"), 1, Sample.accepting(), false));
        var believed = story.now();
        var reply = story.idOf(ReplyRecorded.class);
        story.until(Sample.DUE)
                .correcting(
                        OFFICER,
                        reply,
                        new ReplyAnnulled(letterId("A"), reply, 1, LetterStatus.AWAITING_REPLY, text("登错")))
                .correcting(OFFICER, reply, new LetterDeadlineReopened(letterId("A"), clock(), false, null));

        assertThat(at(believed, believed).status()).isEqualTo(LetterStatus.REPLIED);
        assertThat(at(believed, story.now()).status()).isEqualTo(LetterStatus.AWAITING_REPLY);
        assertThat(at(believed, story.now()).clocks().light()).isEqualTo(Light.GREEN);
        assertThat(at(believed, story.now()).replies()).isEmpty();
    }

    private void correct() {
        var service = story.idOf(LetterServed.class);
        var set = story.idOf(LetterDeadlineSet.class);
        var change = new FieldChange("servedOn", WRONGLY.toString(), TRULY.toString());
        story.until(LocalDate.parse("2026-12-10"))
                .correcting(
                        HEAD,
                        service,
                        new ServiceCorrected(letterId("A"), service, TRULY, null, List.of(change), text("笔误")))
                .correcting(HEAD, set, new LetterDeadlineRecomputed(letterId("A"), moved(), Sample.DUE));
        if (story.events().stream().anyMatch(event -> event.getPayload() instanceof LetterDeadlineMissed)) {
            story.correcting(
                    HEAD,
                    story.idOf(LetterDeadlineMissed.class),
                    new LetterOverdueTakenBack(letterId("A"), REPLY, Sample.DUE));
        }
    }

    private static LetterServed served() {
        return new LetterServed(letterId("A"), ServiceMethod.MAIL, WRONGLY, null, null);
    }

    private static LetterDeadlineMissed missed() {
        return new LetterDeadlineMissed(letterId("A"), REPLY, Sample.DUE, null);
    }

    private static Deadline clock() {
        return Sample.replyClock("A").deadline();
    }

    private static Deadline moved() {
        var was = clock();
        return new Deadline(
                REPLY, DUE, was.overdueAt(), List.of(), was.rule(), 1, was.calendarVersion(), false, was.reckoning());
    }

    private LocalDate dueOn(LocalDate day, Instant knownAt) {
        return at(noon(day), knownAt)
                .clocks()
                .named(REPLY)
                .orElseThrow()
                .deadline()
                .due();
    }

    private LetterView at(Instant asOf, Instant knownAt) {
        var store = new InMemoryEventStorageEngine();
        store.appendEvents(story.events().stream()
                .map(event -> (DomainEventMessage<?>) event)
                .toList());
        var history = new CaseHistory(
                EmbeddedEventStore.builder().storageEngine(store).build());
        return Objects.requireNonNull(history.of(caseId("A").value(), List.of(), asOf, knownAt, true)
                .orElseThrow()
                .letters()
                .get(letterId("A").value()));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }
}
