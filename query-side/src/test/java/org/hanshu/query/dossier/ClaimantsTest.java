package org.hanshu.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.STRANGER;
import static org.hanshu.query.shared.Sample.caseId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsAdded;
import org.hanshu.query.shared.PlainDisclosure;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case of hundreds of workers, of whom the dossier shows the first hundred. */
class ClaimantsTest {

    private final DossierRows rows = new DossierRows(ReadModels.jdbc(), new FileRows(ReadModels.jdbc()));
    private final DossierProjection projection = new DossierProjection(rows);
    private final InMemoryEventStorageEngine store = new InMemoryEventStorageEngine();
    private final Dossiers dossiers = new Dossiers(
            rows,
            new CaseHistory(EmbeddedEventStore.builder().storageEngine(store).build()),
            new PlainDisclosure());
    private final Story story = new Story();

    @BeforeEach
    void theyJoin() {
        projection.reset();
        story.by(Sample.CLERK, Sample.filed("A", GZ, GZ));
        story.by(OFFICER, joined(2, 150), joined(151, 250));
        ReadModels.deliver(projection, 2, story.events());
    }

    @Test
    void showTheFirstHundredInTheDossierAndSayHowManyThereAre() {
        var filing = open(null).filing();
        assertThat(filing.claimants()).extracting(ClaimantItem::n).isEqualTo(numbers(1, 100));
        assertThat(filing.claimantCount()).isEqualTo(250);
    }

    @Test
    void areAllReadPageByPage() {
        var read = new ArrayList<ClaimantItem>();
        var page = page(OFFICER, null);
        while (page.next() != null) {
            read.addAll(page.items());
            page = page(OFFICER, page.next());
        }
        read.addAll(page.items());
        assertThat(read).extracting(ClaimantItem::n).isEqualTo(numbers(1, 250));
        assertThat(read.get(249).name()).isEqualTo("工人250");
    }

    @Test
    void areHiddenFromWhoMayNotKnowTheCase() {
        assertThatThrownBy(() -> page(STRANGER, null)).hasMessage("shared.not-found");
    }

    @Test
    void areAllShownInACaseAsItStoodThen() {
        store.appendEvents(story.events().stream()
                .map(event -> (DomainEventMessage<?>) event)
                .toList());
        var filing = open(story.now()).filing();
        assertThat(filing.claimants()).extracting(ClaimantItem::n).isEqualTo(numbers(1, 250));
        assertThat(filing.claimantCount()).isEqualTo(250);
    }

    private CaseDossier open(@Nullable Instant asOf) {
        return dossiers.handle(new FindCase(caseId("A").value(), asOf, null, new Scope(OFFICER), Locale.CHINESE));
    }

    private ClaimantPage page(Caller caller, @Nullable String after) {
        return dossiers.handle(
                new FindClaimants(caseId("A").value(), Slice.of(60, after), new Scope(caller), Locale.CHINESE));
    }

    private static List<Integer> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private static ClaimantsAdded joined(int first, int last) {
        var more = IntStream.rangeClosed(first, last)
                .mapToObj(n -> new Claimant(
                        n, new Personal.Sealed<>(new UUID(7, n), Personal.Kind.NAME, "工人" + n), null, null, null, null))
                .toList();
        return new ClaimantsAdded(caseId("A"), more, List.of(1), last, List.of());
    }
}
