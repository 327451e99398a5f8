package org.hanshu.query.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.HEAD;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.STRANGER;
import static org.hanshu.query.shared.Sample.caseId;
import static org.hanshu.query.shared.Sample.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.hanshu.api.child.ChildCorrectionEvent.ChildCorrectionAsked;
import org.hanshu.api.child.ChildCorrectionEvent.ChildCorrectionConfirmed;
import org.hanshu.api.child.ChildCorrectionEvent.ChildEntryAnnulled;
import org.hanshu.api.child.ChildCorrectionEvent.ChildEntryCorrected;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.referral.AgencyResult;
import org.hanshu.api.referral.CaseConsent;
import org.hanshu.api.referral.ManifestItem;
import org.hanshu.api.referral.PersonalField;
import org.hanshu.api.referral.Receiver;
import org.hanshu.api.referral.ReferralEvent.FeedbackGiven;
import org.hanshu.api.referral.ReferralEvent.ReferralAccepted;
import org.hanshu.api.referral.ReferralEvent.ReferralAcknowledged;
import org.hanshu.api.referral.ReferralEvent.ReferralClosed;
import org.hanshu.api.referral.ReferralEvent.ReferralPrepared;
import org.hanshu.api.referral.ReferralEvent.ReferralRecalled;
import org.hanshu.api.referral.ReferralEvent.ReferralRerouted;
import org.hanshu.api.referral.ReferralEvent.ReferralSent;
import org.hanshu.api.referral.ReferralEvent.ResultGiven;
import org.hanshu.api.referral.ReferralOutcome;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.ReferralId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.ChildResult;
import org.hanshu.api.vocabulary.ReferralStatus;
import org.hanshu.query.shared.PlainDisclosure;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.RightHistory;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the union and the agencies read of a referral that goes from one agency to another. */
class ReferralsTest {

    private static final ReferralId REFERRAL = new ReferralId(new UUID(0, 500));
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Receiver INSPECTION = to("gz-hrss", AgencyKind.LABOUR_INSPECTION);
    private static final Receiver TAXES = to("gz-tax", AgencyKind.TAX);
    private static final Caller HRSS = partner("gz-hrss");
    private static final Caller TAX = partner("gz-tax");

    private final InMemoryEventStorageEngine history = new InMemoryEventStorageEngine();
    private final ReferralsProjection projection = new ReferralsProjection(
            ReadModels.jdbc(),
            new RightHistory(EmbeddedEventStore.builder().storageEngine(history).build()));
    private final Referrals referrals = new Referrals(ReadModels.jdbc(), new PlainDisclosure());
    private final Story story = new Story();

    @BeforeEach
    void empty() {
        projection.reset();
    }

    @Test
    void areTheUnionsAloneBeforeTheyAreSent() {
        prepared();
        assertThat(open(OFFICER).text()).isEqualTo("周华涛被拖欠工资");
        isUnknownTo(HRSS);
        isUnknownTo(STRANGER);
        assertThat(list(HRSS, null)).isEmpty();
        assertThat(list(OFFICER, ReferralStatus.PREPARED)).containsExactly(ReferralStatus.PREPARED);
    }

    @Test
    void showTheAgencyWhatWasSentToItAndNothingElseOfTheCase() {
        sent();
        var seen = open(HRSS);
        assertThat(seen.caseIds()).isNull();
        assertThat(seen.letterId()).isNull();
        assertThat(seen.text()).as("a name in it would stand there in full").isNull();
        assertThat(seen.manifest().getFirst().title()).isNull();
        assertThat(seen.manifest().getFirst().personal()).containsExactly(PersonalField.NAME);
        assertThat(seen.rounds().getFirst().consents()).isNull();
        assertThat(open(OFFICER).rounds().getFirst().consents())
                .containsExactly(new CaseConsent(caseId("A"), List.of(1)));
        isUnknownTo(TAX);
    }

    @Test
    void showTheAgencyTheTextWhereItIsShared() {
        story.by(OFFICER, prepared(List.of(PersonalField.TEXT)), sent(1, INSPECTION));
        assertThat(open(HRSS).text()).isEqualTo("周华涛被拖欠工资");
    }

    @Test
    void showTheAgencyItsOwnWords() {
        accepted();
        story.by(HRSS, new FeedbackGiven(REFERRAL, 1, text("已约谈王经理"), MONDAY));
        var said = open(HRSS).rounds().getFirst().feedback().getFirst();
        assertThat(said.text()).isEqualTo("已约谈王经理");
        assertThat(said.closedOn()).isEqualTo(MONDAY);
    }

    @Test
    void tellWhatIsRightOnceAnEntryWasPutRight() {
        accepted();
        story.by(HRSS, new FeedbackGiven(REFERRAL, 1, text("别的移送"), null))
                .by(HRSS, new ResultGiven(REFERRAL, 1, told("3000.00")));
        var wrong = story.idOf(ResultGiven.class);
        var change = List.of(new FieldChange("amount", "3000.00", "300.00"));
        story.by(
                OFFICER,
                new ChildCorrectionAsked(
                        id(), ChildKind.REFERRAL, 1, wrong, CorrectionKind.CORRECT, change, text("多写一个零")));
        assertThat(open(OFFICER).rounds().getFirst().results().getFirst().amount())
                .isEqualTo(Money.of("3000.00"));
        assertThat(Objects.requireNonNull(open(OFFICER).corrections()))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.changes()).isEqualTo(change);
                    assertThat(each.askedBy()).isEqualTo(OFFICER.actor());
                });
        assertThat(open(HRSS).corrections()).isNull();

        story.by(HEAD, new ChildCorrectionConfirmed(id(), ChildKind.REFERRAL, 1))
                .correcting(
                        HEAD, wrong, new ChildEntryCorrected(id(), ChildKind.REFERRAL, wrong, change, text("多写一个零")))
                .correcting(
                        OFFICER,
                        story.idOf(FeedbackGiven.class),
                        new ChildEntryAnnulled(id(), ChildKind.REFERRAL, story.idOf(FeedbackGiven.class), text("登错")));
        history.appendEvents(story.events());
        var right = open(OFFICER);
        assertThat(right.rounds().getFirst().results()).singleElement().satisfies(each -> {
            assertThat(each.amount()).isEqualTo(Money.of("300.00"));
            assertThat(each.paidOn()).isEqualTo(MONDAY);
        });
        assertThat(right.rounds().getFirst().feedback()).isEmpty();
        assertThat(right.corrections()).isEmpty();
        assertThat(right.status()).isEqualTo(ReferralStatus.RESULT_RECEIVED);
        assertThat(right.version()).isEqualTo(story.events().size() - 1);
    }

    private static UUID id() {
        return REFERRAL.value();
    }

    private static AgencyResult told(String amount) {
        return new AgencyResult(ReferralOutcome.PAID, "PAID", Money.of(amount), MONDAY, null, null);
    }

    @Test
    void leaveNothingToTheAgencyOnceTheyAreTakenBackButThatTheyWere() {
        story.by(OFFICER, prepared(List.of(PersonalField.TEXT)), sent(1, INSPECTION));
        story.by(OFFICER, new ReferralRecalled(REFERRAL, text("周华涛不同意移送")));
        var seen = open(HRSS);
        assertThat(seen.status()).isEqualTo(ReferralStatus.RECALLED);
        assertThat(seen.text()).isNull();
        assertThat(seen.manifest()).isEmpty();
        assertThat(seen.claims()).isEmpty();
        assertThat(seen.rounds()).singleElement().satisfies(round -> {
            assertThat(round.sentOn()).isEqualTo(MONDAY);
            assertThat(round.reason()).isNull();
        });
        assertThat(list(HRSS, ReferralStatus.RECALLED)).hasSize(1);
        assertThat(open(OFFICER).text()).isEqualTo("周华涛被拖欠工资");
        assertThat(open(OFFICER).rounds().getFirst().reason()).isEqualTo("周华涛不同意移送");
    }

    @Test
    void leaveToTheAgencyWhatItHadInHandBeforeTheyWereTakenBackFromItAnew() {
        sent();
        story.by(HRSS, new ReferralAcknowledged(REFERRAL, MONDAY, null))
                .by(HRSS, new ReferralRerouted(REFERRAL, TAXES, text("属税务"), null, null))
                .by(OFFICER, sent(2, TAXES))
                .by(TAX, new ReferralAcknowledged(REFERRAL, MONDAY, null))
                .by(TAX, new ReferralRerouted(REFERRAL, INSPECTION, text("属劳动监察"), null, null))
                .by(OFFICER, sent(3, INSPECTION), new ReferralRecalled(REFERRAL, text("当事人不同意")));
        var seen = open(HRSS);
        assertThat(seen.manifest()).hasSize(1);
        assertThat(seen.rounds()).extracting(ReferralDossier.RoundItem::reason).containsExactly("属税务", null);
    }

    @Test
    void keepWhatIsBetweenTheUnionAndOneAgencyFromTheNext() {
        sent();
        story.by(HRSS, new ReferralAcknowledged(REFERRAL, MONDAY, text("陈科长")))
                .by(HRSS, new ReferralRerouted(REFERRAL, TAXES, text("属税务"), null, null));
        isUnknownTo(TAX);
        assertThat(open(OFFICER).status()).isEqualTo(ReferralStatus.REROUTED);
        assertThat(open(OFFICER).rounds()).hasSize(2);

        story.by(OFFICER, sent(2, TAXES)).by(TAX, new ReferralAcknowledged(REFERRAL, MONDAY, null));
        assertThat(open(TAX).rounds()).singleElement().satisfies(round -> {
            assertThat(round.receiver().id()).isEqualTo("gz-tax");
            assertThat(round.reason()).isNull();
        });
        assertThat(open(TAX).status()).isEqualTo(ReferralStatus.ACKNOWLEDGED);
        assertThat(open(HRSS).status()).isEqualTo(ReferralStatus.REROUTED);
        assertThat(open(HRSS).receiver().id()).isEqualTo("gz-hrss");
        assertThat(open(HRSS).rounds()).singleElement().satisfies(round -> assertThat(round.reason())
                .isEqualTo("属税务"));
        assertThat(list(HRSS, ReferralStatus.REROUTED)).hasSize(1);
        assertThat(list(HRSS, ReferralStatus.ACKNOWLEDGED)).isEmpty();
        assertThat(list(TAX, ReferralStatus.ACKNOWLEDGED)).hasSize(1);
    }

    @Test
    void tellEveryResultInTheAgencysCodeAndInOursWhereItIsKnown() {
        accepted();
        var foreign = new AgencyResult(null, "JC-07", null, null, null, null);
        story.by(HRSS, new ResultGiven(REFERRAL, 1, foreign))
                .by(OFFICER, new ReferralClosed(REFERRAL, ChildResult.TOLD, text("核对无误")));
        var read = open(OFFICER);
        assertThat(read.status()).isEqualTo(ReferralStatus.CLOSED);
        assertThat(read.lastWord()).isEqualTo("核对无误");
        assertThat(read.rounds().getFirst().agencyNumber()).isEqualTo("88号");
        assertThat(read.rounds().getFirst().results()).singleElement().satisfies(result -> {
            assertThat(result.outcomeCode()).isNull();
            assertThat(result.outcomeAsTold()).isEqualTo("JC-07");
        });
        assertThat(open(HRSS).lastWord()).isNull();
    }

    @Test
    void areTheSameHoweverTheEventsAreBatchedAndDelivered() {
        accepted();
        ReadModels.deliver(projection, 200, story.events());
        var atOnce = ReadModels.rowsOf("referrals_1.referrals");
        ReadModels.deliver(projection, 2, story.events());
        projection.reset();
        ReadModels.deliver(projection, 1, story.events());
        assertThat(ReadModels.rowsOf("referrals_1.referrals")).isEqualTo(atOnce).hasSize(1);
    }

    private void isUnknownTo(Caller caller) {
        assertThatThrownBy(() -> open(caller)).isInstanceOf(RuleViolated.class).hasMessage("shared.not-found");
    }

    private void prepared() {
        story.by(OFFICER, prepared(List.of(PersonalField.NAME)));
    }

    private void sent() {
        prepared();
        story.by(OFFICER, sent(1, INSPECTION));
    }

    private void accepted() {
        sent();
        story.by(HRSS, new ReferralAcknowledged(REFERRAL, MONDAY, null), new ReferralAccepted(REFERRAL, "88号", MONDAY));
    }

    private static ReferralPrepared prepared(List<PersonalField> shared) {
        return new ReferralPrepared(
                REFERRAL,
                GZ,
                new Region("440106"),
                List.of(caseId("A")),
                null,
                INSPECTION,
                text("周华涛被拖欠工资"),
                List.of(1),
                List.of(new ManifestItem(1, text("工资条"), "a".repeat(64), List.of(PersonalField.NAME))),
                "b".repeat(64),
                shared,
                null,
                null);
    }

    private static ReferralSent sent(int round, Receiver to) {
        return new ReferralSent(REFERRAL, round, to, null, List.of(new CaseConsent(caseId("A"), List.of(1))), MONDAY);
    }

    private static Receiver to(String agency, AgencyKind kind) {
        return new Receiver(new OrganisationId(agency), kind);
    }

    private static Caller partner(String agency) {
        return new Caller("partner", new OrganisationId(agency), Set.of(), "4401", Role.PARTNER, null);
    }

    private ReferralDossier open(Caller caller) {
        ReadModels.deliver(projection, 100, story.events());
        return referrals.handle(new FindReferral(REFERRAL.value(), new Scope(caller), Locale.CHINESE));
    }

    private List<ReferralStatus> list(Caller caller, @Nullable ReferralStatus status) {
        ReadModels.deliver(projection, 100, story.events());
        return referrals
                .handle(new ListReferrals(status, Slice.of(null, null), new Scope(caller), Locale.CHINESE))
                .items()
                .stream()
                .map(ReferralList.ReferralItem::status)
                .toList();
    }
}
