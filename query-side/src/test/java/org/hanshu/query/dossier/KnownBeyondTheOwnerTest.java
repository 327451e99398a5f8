package org.hanshu.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.query.shared.Sample.CLERK;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.HEAD;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.PARTNER;
import static org.hanshu.query.shared.Sample.SN;
import static org.hanshu.query.shared.Sample.STRANGER;
import static org.hanshu.query.shared.Sample.caseId;
import static org.hanshu.query.shared.Sample.sealed;
import static org.hanshu.query.shared.Sample.text;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.hanshu.api.casefile.CaseFileEvent.EvidenceAdded;
import org.hanshu.api.casefile.DisclosedTo;
import org.hanshu.api.casefile.Participant;
import org.hanshu.api.casefile.ParticipantKind;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Reference;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.RepresentativesAppointed;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentAdded;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseTakenIn;
import org.hanshu.api.supervisioncase.Renumbered;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverAccepted;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.RespondentKind;
import org.hanshu.api.vocabulary.RespondentRole;
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

/** What who filed a case without owning it, or had it before, knows of what came to it from another. */
class KnownBeyondTheOwnerTest {

    private final DossierRows rows = new DossierRows(ReadModels.jdbc(), new FileRows(ReadModels.jdbc()));
    private final DossierProjection projection = new DossierProjection(rows);
    private final InMemoryEventStorageEngine store = new InMemoryEventStorageEngine();
    private final Dossiers dossiers = new Dossiers(
            rows,
            new CaseHistory(EmbeddedEventStore.builder().storageEngine(store).build()),
            new PlainDisclosure());
    private final Cases cases = new Cases(JdbcClient.create(ReadModels.jdbc()), rows, new PlainDisclosure());
    private final Story story = new Story();
    private int remembered;

    @BeforeEach
    void empty() {
        projection.reset();
    }

    @Test
    void isWhatWasFiledAndNobodyWhoCameSince() {
        story.by(PARTNER, Sample.filed("A", GZ, PARTNER.organisation()));
        merged();
        deliver();
        for (var asOf : new @Nullable Instant[] {null, story.now()}) {
            var seen = open(PARTNER, "A", asOf);
            assertThat(seen.filing().claimants()).extracting(ClaimantItem::n).containsExactly(1);
            assertThat(seen.filing().respondents())
                    .extracting(Filing.RespondentItem::name)
                    .containsExactly("示例物流A");
            assertThat(seen.filing().claims()).singleElement().satisfies(each -> {
                assertThat(each.n()).isEqualTo(1);
                assertThat(each.claimants()).containsExactly(1);
            });
            assertThat(seen.filing().claimantCount()).isEqualTo(1);
            assertThat(seen.filing().workersAffected()).isEqualTo(1);
            assertThat(seen.item().causes()).containsExactly(Cause.FREIGHT_DEFAULT);
            assertThat(seen.collected().evidence()).extracting(EvidenceItem::n).containsExactly(1);
            assertThat(open(OFFICER, "A", asOf).filing().claimants()).hasSize(2);
            assertThat(open(OFFICER, "A", asOf).collected().evidence()).hasSize(2);
        }
        assertThat(list(PARTNER, null).items().getFirst().causes()).containsExactly(Cause.FREIGHT_DEFAULT);
        assertThat(dossiers.handle(new FindFile(
                                caseId("A").value(), null, Slice.of(null, null), new Scope(PARTNER), Locale.CHINESE))
                        .items())
                .hasSize(1);
        assertThat(dossiers.handle(new FindClaimants(
                                caseId("A").value(), Slice.of(null, null), new Scope(PARTNER), Locale.CHINESE))
                        .items())
                .hasSize(1);
    }

    @Test
    void isTheSameForWhoHadItBefore() {
        story.by(CLERK, Sample.filed("A", SN, GZ)).by(STRANGER, new HandoverAccepted(caseId("A"), SN, GZ));
        merged();
        deliver();
        assertThat(open(STRANGER, "A", null).filing().claimants()).hasSize(1);
        assertThat(list(STRANGER, "示例物流A").items()).hasSize(1);
        assertThat(list(STRANGER, "周华涛A").items()).as("named by others").isEmpty();
    }

    @Test
    void findsACaseByWhoWasNamedInItOnly() {
        story.by(PARTNER, Sample.filed("A", GZ, PARTNER.organisation()));
        merged();
        deliver();
        for (var words : List.of("周华涛A", "199A", "示例物流A", "GD-A")) {
            assertThat(list(PARTNER, words).items()).as(words).hasSize(1);
            assertThat(list(OFFICER, words).items()).as(words).hasSize(1);
        }
        for (var words : List.of("周华涛B", "199B", "示例物流B", "GD-B", "GZ-B")) {
            assertThat(list(PARTNER, words).items()).as(words).isEmpty();
            assertThat(list(OFFICER, words).items()).as(words).hasSize(1);
        }
        assertThat(numbered(PARTNER, "GZ-B").items()).isEmpty();
        assertThat(numbered(PARTNER, "GD-B").items()).isEmpty();
        assertThat(numbered(PARTNER, "GD-A").items()).hasSize(1);
        assertThat(numbered(OFFICER, "GZ-B").items()).hasSize(1);
    }

    @Test
    void isTheResultWhereACaseWentOn() {
        story.by(PARTNER, Sample.filed("A", GZ, PARTNER.organisation()))
                .by(CLERK, Sample.filed("B", GZ, GZ), Sample.filed("C", GZ, GZ))
                .by(HEAD, new CaseMerged(caseId("A"), 1, caseId("B"), "GZ-B", null));
        deliver();
        assertThat(Objects.requireNonNull(open(PARTNER, "A", null).relations().wentOn()))
                .isEqualTo(new WentOn(CaseStatus.SCREENING, null));
        assertThat(open(OFFICER, "B", null).relations().wentOn()).isNull();

        story.by(HEAD, new CaseMerged(caseId("B"), 1, caseId("C"), "GZ-C", null))
                .by(HEAD, new CaseClosed(caseId("C"), 1, ClosingReason.RECTIFIED, null, List.of()));
        deliver();
        for (var asOf : new @Nullable Instant[] {null, story.now()}) {
            var relations = open(PARTNER, "A", asOf).relations();
            assertThat(relations.wentOn()).isEqualTo(new WentOn(CaseStatus.CLOSED, ClosingReason.RECTIFIED));
            assertThat(relations.toString()).doesNotContain("GZ-C");
        }
    }

    @Test
    void isTheResultOfTheCaseToWhichItWasSplitOff() {
        story.by(CLERK, Sample.filed("A", GZ, GZ), Sample.filed("C", GZ, GZ))
                .by(PARTNER, Sample.filed("B", GZ, PARTNER.organisation()))
                .by(HEAD, new CaseMerged(caseId("B"), 1, caseId("A"), "GZ-A", null));
        merged();
        story.by(
                        HEAD,
                        new CaseSplit(
                                caseId("A"),
                                caseId("C"),
                                "GZ-C",
                                List.of(2),
                                List.of(2),
                                List.of(2),
                                List.of(2),
                                List.of(2),
                                1,
                                text("另案"),
                                story.now()))
                .by(HEAD, new CaseClosed(caseId("A"), 1, ClosingReason.NO_VIOLATION, null, List.of()));
        deliver();
        assertThat(open(PARTNER, "B", null).relations().wentOn()).isEqualTo(new WentOn(CaseStatus.SCREENING, null));
    }

    /** B's worker comes to A with a claim and a firm of its own, and both bring evidence that agencies may see. */
    private void merged() {
        var here = caseId("A");
        story.by(
                        HEAD,
                        new CaseTakenIn(
                                here,
                                caseId("B"),
                                "GZ-B",
                                List.of("GZ-B"),
                                List.of(new Reference("HOTLINE_12351", "GD-B")),
                                List.of(new Renumbered(1, 2)),
                                List.of(new Renumbered(1, 2)),
                                List.of(new Renumbered(1, 2)),
                                2),
                        new RespondentAdded(
                                here,
                                new Respondent(
                                        2, RespondentRole.EMPLOYER, RespondentKind.ORGANISATION, "示例物流B", null, null),
                                List.of()),
                        new ClaimantsAdded(
                                here,
                                List.of(new Claimant(
                                        2,
                                        sealed(Personal.Kind.NAME, "周华涛B"),
                                        null,
                                        sealed(Personal.Kind.PHONE, "199B"),
                                        null,
                                        null)),
                                List.of(1),
                                2,
                                List.of()),
                        new ClaimsAdded(
                                here,
                                List.of(new Claim(
                                        2,
                                        Cause.UNPAID_WAGES,
                                        Money.of("8000.00"),
                                        null,
                                        null,
                                        null,
                                        List.of(2),
                                        List.of(2)))),
                        new RepresentativesAppointed(here, List.of(2)))
                .by(OFFICER, Sample.fileOpened("A"), Sample.evidence("A", 1, DisclosedTo.AGENCIES), fromTheOther());
    }

    private static EvidenceAdded fromTheOther() {
        var slip = Sample.evidence("A", 2, DisclosedTo.AGENCIES);
        return new EvidenceAdded(
                slip.caseFileId(),
                slip.caseId(),
                slip.n(),
                new Participant(ParticipantKind.CLAIMANT, 2, null),
                slip.obtainedOn(),
                slip.form(),
                slip.file(),
                slip.paperLocation(),
                slip.disclosure(),
                text("另一人的工资条"));
    }

    private void deliver() {
        projection.reset();
        ReadModels.deliver(projection, 200, story.events());
        store.appendEvents(story.events().stream()
                .skip(remembered)
                .map(event -> (DomainEventMessage<?>) event)
                .toList());
        remembered = story.events().size();
    }

    private CaseDossier open(Caller caller, String name, @Nullable Instant asOf) {
        return dossiers.handle(new FindCase(caseId(name).value(), asOf, null, new Scope(caller), Locale.CHINESE));
    }

    private CaseList list(Caller caller, @Nullable String words) {
        return cases.handle(new ListCases(
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                words,
                Slice.of(null, null),
                new Scope(caller),
                Locale.CHINESE));
    }

    private CaseList numbered(Caller caller, String number) {
        return cases.handle(new ListCases(
                null,
                null,
                null,
                null,
                false,
                number,
                null,
                null,
                Slice.of(null, null),
                new Scope(caller),
                Locale.CHINESE));
    }
}
