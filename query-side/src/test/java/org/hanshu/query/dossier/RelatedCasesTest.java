package org.hanshu.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hanshu.query.shared.Sample.CLERK;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.HEAD;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.PARTNER;
import static org.hanshu.query.shared.Sample.caseId;
import static org.hanshu.query.shared.Sample.text;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Reference;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Consent;
import org.hanshu.api.supervisioncase.GivenConsent;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentsCarriedOver;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseTakenIn;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CasesLinked;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.MergeAdmitted;
import org.hanshu.api.supervisioncase.Renumbered;
import org.hanshu.api.vocabulary.CaseRelation;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.ConsentPurpose;
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

/** What the dossier tells of cases that have to do with each other. */
class RelatedCasesTest {

    private static final Instant LATER = Instant.parse("2027-01-01T00:00:00Z");

    private final DossierRows rows = new DossierRows(ReadModels.jdbc(), new FileRows(ReadModels.jdbc()));
    private final DossierProjection projection = new DossierProjection(rows);
    private final InMemoryEventStorageEngine store = new InMemoryEventStorageEngine();
    private final Dossiers dossiers = new Dossiers(
            rows,
            new CaseHistory(EmbeddedEventStore.builder().storageEngine(store).build()),
            new PlainDisclosure());
    private final Cases cases = new Cases(JdbcClient.create(ReadModels.jdbc()), rows, new PlainDisclosure());
    private final Story story = new Story();

    @BeforeEach
    void file() {
        projection.reset();
        story.by(PARTNER, Sample.filed("A", GZ, PARTNER.organisation()))
                .by(CLERK, Sample.filed("B", GZ, GZ, Cause.UNPAID_WAGES));
    }

    @Test
    void tellsOfAMergedCaseWhereItWent() {
        var before = story.now().minusSeconds(1);
        merge();
        remember();
        var gone = open("A", OFFICER, null);
        assertThat(gone.item().status()).isEqualTo(CaseStatus.MERGED);
        assertThat(gone.filing().closedWith()).isEqualTo(ClosingReason.MERGED);
        assertThat(gone.relations().mergedInto())
                .isEqualTo(new RelationsView.OtherCase(caseId("B").value(), "GZ-B"));
        assertThat(gone.filing().claims().getFirst().outcome()).isEqualTo(ClosingReason.MERGED);
        assertThat(gone.filing().remarks())
                .extracting(Filing.RemarkItem::step, Filing.RemarkItem::text)
                .containsExactly(tuple("MERGED", "同一单位"));
        assertThat(open("A", OFFICER, LATER)).isEqualTo(gone);
        assertThat(open("A", OFFICER, before).item().status()).isEqualTo(CaseStatus.SCREENING);
        assertThat(open("A", OFFICER, before).relations().mergedInto()).isNull();
    }

    @Test
    void tellsWhoFiledItWhereItWentAndNoMore() {
        merge();
        remember();
        var seen = open("A", PARTNER, null);
        assertThat(seen.relations().wentOn()).isNotNull();
        assertThat(seen.relations().links()).isEmpty();
        assertThat(seen.relations().mergedFrom()).isEmpty();
        assertThat(seen.relations().splitInto()).isEmpty();
        assertThat(seen.filing().remarks()).isEmpty();
    }

    @Test
    void findsTheOneThatTookItInByItsNumbersToo() {
        merge();
        remember();
        assertThat(open("B", OFFICER, null).relations().mergedFrom())
                .extracting(RelationsView.MergedItem::caseNumber)
                .containsExactly("GZ-A");
        assertThat(open("B", OFFICER, null).filing().workersAffected()).isEqualTo(2);
        assertThat(found(null, new Reference("HOTLINE_12351", "GD-A"), null)).containsExactlyInAnyOrder("A", "B");
        assertThat(found(null, new Reference("HOTLINE_12351", "GD-B"), null)).containsExactly("B");
        assertThat(found("GZ-A", null, null)).containsExactlyInAnyOrder("A", "B");
        assertThat(found("GZ-B", null, null)).containsExactly("B");
        assertThat(found(null, null, "gd-a")).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void tellsOfASplitCaseWhatWentWhere() {
        var deposit =
                new Claim(2, Cause.VEHICLE_DEPOSIT, Money.of("3000.00"), null, null, null, List.of(1), List.of(1));
        story.by(OFFICER, new ClaimsAdded(caseId("A"), List.of(deposit)));
        var before = story.now().minusSeconds(1);
        story.by(HEAD, split(List.of(2), List.of()));
        remember();
        var old = open("A", OFFICER, null);
        assertThat(old.filing().claims()).extracting(Filing.ClaimItem::movedTo).containsExactly(null, "GZ-N");
        assertThat(old.filing().claimants().getFirst().movedTo()).isNull();
        assertThat(old.item().causes()).containsExactly(Cause.FREIGHT_DEFAULT);
        assertThat(old.relations().splitInto().getFirst().reason()).isEqualTo("另一事由");
        assertThat(caused(Cause.VEHICLE_DEPOSIT)).isEmpty();
        assertThat(caused(Cause.FREIGHT_DEFAULT)).containsExactly("A");
        assertThat(open("A", OFFICER, LATER)).isEqualTo(old);
        assertThat(open("A", OFFICER, before).filing().claims())
                .extracting(Filing.ClaimItem::movedTo)
                .containsOnlyNulls();
    }

    @Test
    void namesNobodyWhoIsGone() {
        story.by(
                OFFICER,
                new ConsentsCarriedOver(
                        caseId("A"),
                        caseId("B"),
                        List.of(new GivenConsent(1, Consent.EMPLOYER, ConsentPurpose.BE_NAMED))));
        remember();
        assertThat(open("A", OFFICER, null).filing().claimants().getFirst().consents())
                .hasSize(1);
        story.by(HEAD, split(List.of(1), List.of(1)));
        remember();
        var gone = open("A", OFFICER, null).filing().claimants().getFirst();
        assertThat(gone.movedTo()).isEqualTo("GZ-N");
        assertThat(gone.consents()).isEmpty();
    }

    @Test
    void tellsBothOfALink() {
        story.by(
                OFFICER,
                new CasesLinked(
                        caseId("B"), CaseRelation.REPEATS, caseId("B"), caseId("A"), "GZ-A", text("再次来电"), LATER),
                new CasesLinked(
                        caseId("A"), CaseRelation.REPEATS, caseId("B"), caseId("A"), "GZ-B", text("再次来电"), null));
        remember();
        assertThat(open("B", OFFICER, null).relations().links())
                .extracting(RelationsView.LinkItem::from, RelationsView.LinkItem::caseNumber)
                .containsExactly(tuple(true, "GZ-A"));
        assertThat(open("A", OFFICER, null).relations().links())
                .extracting(RelationsView.LinkItem::from, RelationsView.LinkItem::caseNumber)
                .containsExactly(tuple(false, "GZ-B"));
        assertThat(open("A", PARTNER, null).relations().links()).isEmpty();
    }

    @Test
    void isTheSameHoweverTheEventsAreBatchedAndDelivered() {
        merge();
        ReadModels.deliver(projection, 200, story.events());
        var atOnce = ReadModels.rowsOf("dossier_1.cases");
        ReadModels.deliver(projection, 3, story.events());
        assertThat(ReadModels.rowsOf("dossier_1.cases")).isEqualTo(atOnce);
        projection.reset();
        ReadModels.deliver(projection, 1, story.events());
        assertThat(ReadModels.rowsOf("dossier_1.cases")).isEqualTo(atOnce);
    }

    private void merge() {
        story.by(
                HEAD,
                new MergeAdmitted(caseId("B"), caseId("A"), LATER),
                new CaseMerged(caseId("A"), 1, caseId("B"), "GZ-B", text("同一单位")),
                new CaseTakenIn(
                        caseId("B"),
                        caseId("A"),
                        "GZ-A",
                        List.of("GZ-A"),
                        List.of(new Reference("HOTLINE_12351", "GD-A")),
                        List.of(new Renumbered(1, 1)),
                        List.of(new Renumbered(1, 1)),
                        List.of(new Renumbered(1, 2)),
                        2));
    }

    private static CaseSplit split(List<Integer> claims, List<Integer> gone) {
        return new CaseSplit(
                caseId("A"),
                caseId("N"),
                "GZ-N",
                claims,
                List.of(1),
                List.of(1),
                gone,
                List.of(),
                1,
                text("另一事由"),
                LATER);
    }

    private void remember() {
        ReadModels.deliver(projection, 200, story.events());
        var known = store.lastSequenceNumberFor(caseId("A").toString()).isPresent();
        if (!known) {
            store.appendEvents(story.events().stream()
                    .map(event -> (DomainEventMessage<?>) event)
                    .toList());
        }
    }

    private CaseDossier open(String name, Caller caller, @Nullable Instant asOf) {
        return dossiers.handle(new FindCase(caseId(name).value(), asOf, null, new Scope(caller), Locale.CHINESE));
    }

    private List<String> caused(Cause cause) {
        return names(new ListCases(
                null,
                null,
                cause,
                null,
                false,
                null,
                null,
                null,
                Slice.of(null, null),
                new Scope(OFFICER),
                Locale.CHINESE));
    }

    private List<String> found(@Nullable String number, @Nullable Reference reference, @Nullable String words) {
        return names(new ListCases(
                null,
                null,
                null,
                null,
                false,
                number,
                reference,
                words,
                Slice.of(null, null),
                new Scope(OFFICER),
                Locale.CHINESE));
    }

    private List<String> names(ListCases query) {
        var found = cases.handle(query).items().stream().map(CaseItem::id).toList();
        return Stream.of("A", "B")
                .filter(name -> found.contains(caseId(name).value()))
                .toList();
    }
}
