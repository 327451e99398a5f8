package org.hanshu.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hanshu.query.shared.Sample.AUDITOR;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.PARTNER;
import static org.hanshu.query.shared.Sample.STRANGER;
import static org.hanshu.query.shared.Sample.caseId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.hanshu.api.casefile.DisclosedTo;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.api.casefile.Satisfaction;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.query.shared.PlainDisclosure;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the file of a case shows to whom. */
class FileTest {

    private final DossierRows rows = new DossierRows(ReadModels.jdbc(), new FileRows(ReadModels.jdbc()));
    private final DossierProjection projection = new DossierProjection(rows);
    private final InMemoryEventStorageEngine store = new InMemoryEventStorageEngine();
    private final Dossiers dossiers = new Dossiers(
            rows,
            new CaseHistory(EmbeddedEventStore.builder().storageEngine(store).build()),
            new PlainDisclosure());
    private final Story story = new Story();

    @BeforeEach
    void empty() {
        projection.reset();
    }

    @Test
    void showsTheOwnerAllThatWasEntered() {
        filled();

        var file = open(OFFICER, null).collected();
        assertThat(file.entries())
                .isEqualTo(Map.of(
                        EntryKind.STATEMENT,
                        1,
                        EntryKind.EVIDENCE,
                        3,
                        EntryKind.CONTACT,
                        1,
                        EntryKind.NOTE,
                        1,
                        EntryKind.CALLBACK,
                        1));
        assertThat(file.evidence()).extracting(EvidenceItem::n).containsExactly(1, 2, 3);
        var slip = file.evidence().getFirst();
        assertThat(Objects.requireNonNull(slip.file()).name()).isEqualTo("周华涛工资条1.jpg");
        assertThat(file.contacts().getFirst().with().name()).isEqualTo("李科长");
        assertThat(file.notes().getFirst().enteredBy()).isEqualTo("officer.gz");
        assertThat(file.callbacks().getFirst().satisfaction()).isEqualTo(Satisfaction.SATISFIED);
    }

    @Test
    void showsWhoOnlyFiledTheCaseTheEvidenceThatIsDisclosed() {
        filled();

        var file = open(PARTNER, null).collected();
        assertThat(file.evidence())
                .extracting(EvidenceItem::disclosure)
                .containsExactly(DisclosedTo.AGENCIES, DisclosedTo.PARTIES);
        assertThat(file.evidence().getFirst().text()).isEqualTo(PlainDisclosure.MASK);
        assertThat(file.entries()).isEqualTo(Map.of(EntryKind.EVIDENCE, 2));
        assertThat(file.statements()).isEmpty();
        assertThat(page(PARTNER, null, Slice.of(null, null)).items())
                .extracting(FileEntryItem::kind)
                .containsExactly(EntryKind.EVIDENCE, EntryKind.EVIDENCE);
        assertThat(page(PARTNER, EntryKind.NOTE, Slice.of(null, null)).items()).isEmpty();
    }

    @Test
    void showsAnAuditorAllOfItMaskedAndAStrangerNothing() {
        filled();

        assertThat(open(AUDITOR, null).collected().notes().getFirst().text()).isEqualTo(PlainDisclosure.MASK);
        assertThat(page(AUDITOR, null, Slice.of(null, null)).items()).hasSize(7);
        assertThatThrownBy(() -> page(STRANGER, null, Slice.of(null, null)))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("shared.not-found");
    }

    @Test
    void isTheSameFromItsRowsAndFromItsEvents() {
        filled();
        remember();

        assertThat(open(OFFICER, story.now())).isEqualTo(open(OFFICER, null));
        assertThat(open(PARTNER, story.now())).isEqualTo(open(PARTNER, null));
    }

    @Test
    void standsAsItStoodThenEvenBeforeTheEntryThatOpenedIt() {
        var tuesday = Instant.parse("2026-11-17T02:00:00Z");
        story.late(Sample.CLERK, tuesday.minusSeconds(60), Sample.filed("A", GZ, PARTNER.organisation()))
                .by(OFFICER, Sample.fileOpened("A"), Sample.note("A", 1))
                .late(OFFICER, tuesday, Sample.note("A", 2));
        deliver(4);
        remember();

        assertThat(open(OFFICER, tuesday).collected().notes())
                .extracting(NoteItem::n)
                .containsExactly(2);
    }

    @Test
    void showsTheLastFiftyOfEachKindAndPagesThroughTheRest() {
        story.by(Sample.CLERK, Sample.filed("A", GZ, GZ)).by(OFFICER, Sample.fileOpened("A"));
        for (var n = 1; n <= 500; n++) {
            story.by(OFFICER, n % 2 == 0 ? Sample.note("A", n / 2) : Sample.contact("A", (n + 1) / 2));
        }
        deliver(40);
        remember();

        var file = open(OFFICER, null).collected();
        assertThat(file.entries()).isEqualTo(Map.of(EntryKind.CONTACT, 250, EntryKind.NOTE, 250));
        assertThat(file.notes()).hasSize(50).first().extracting(NoteItem::n).isEqualTo(201);
        assertThat(open(OFFICER, story.now()).collected()).isEqualTo(file);
        assertThat(allNotes()).hasSize(250).isSorted();
    }

    private List<Integer> allNotes() {
        var notes = new ArrayList<Integer>();
        String next = null;
        do {
            var page = page(OFFICER, EntryKind.NOTE, Slice.of(100, next));
            page.items()
                    .forEach(each ->
                            notes.add(Objects.requireNonNull(each.note()).n()));
            next = page.next();
        } while (next != null);
        return notes;
    }

    private void filled() {
        story.by(Sample.CLERK, Sample.filed("A", GZ, PARTNER.organisation()))
                .by(
                        OFFICER,
                        Sample.fileOpened("A"),
                        Sample.statement("A", 1),
                        Sample.evidence("A", 1, DisclosedTo.UNION_ONLY),
                        Sample.evidence("A", 2, DisclosedTo.AGENCIES),
                        Sample.evidence("A", 3, DisclosedTo.PARTIES),
                        Sample.contact("A", 1),
                        Sample.note("A", 1),
                        Sample.callback("A", 1, Satisfaction.SATISFIED));
        deliver(4);
    }

    private void deliver(int batchSize) {
        ReadModels.deliver(projection, batchSize, story.events());
    }

    private void remember() {
        store.appendEvents(story.events().stream()
                .map(event -> (DomainEventMessage<?>) event)
                .toList());
    }

    private CaseDossier open(Caller caller, @Nullable Instant asOf) {
        return dossiers.handle(new FindCase(caseId("A").value(), asOf, null, new Scope(caller), Locale.CHINESE));
    }

    private FilePage page(Caller caller, @Nullable EntryKind kind, Slice slice) {
        return dossiers.handle(new FindFile(caseId("A").value(), kind, slice, new Scope(caller), Locale.CHINESE));
    }
}
