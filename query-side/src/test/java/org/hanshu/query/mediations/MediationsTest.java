package org.hanshu.query.mediations;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hanshu.query.shared.Sample.AUDITOR;
import static org.hanshu.query.shared.Sample.DUE;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.MEDIATOR;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.PARTNER;
import static org.hanshu.query.shared.Sample.STRANGER;
import static org.hanshu.query.shared.Sample.caseId;
import static org.hanshu.query.shared.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMissed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineReminded;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.mediation.AgreementTerm;
import org.hanshu.api.mediation.MediatedClaim;
import org.hanshu.api.mediation.MediationEvent.AgreementBreached;
import org.hanshu.api.mediation.MediationEvent.AgreementDrafted;
import org.hanshu.api.mediation.MediationEvent.AgreementSealed;
import org.hanshu.api.mediation.MediationEvent.MediationApplied;
import org.hanshu.api.mediation.MediationEvent.MediationConsentAsked;
import org.hanshu.api.mediation.MediationEvent.MediationConsentGiven;
import org.hanshu.api.mediation.MediationEvent.MediationConsentRefused;
import org.hanshu.api.mediation.MediationEvent.MediationOpened;
import org.hanshu.api.mediation.MediationEvent.MediationPerformed;
import org.hanshu.api.mediation.MediationEvent.MediationRefused;
import org.hanshu.api.mediation.MediationEvent.MediationTermRanOut;
import org.hanshu.api.mediation.MediationEvent.MediatorSigned;
import org.hanshu.api.mediation.MediationEvent.PartySigned;
import org.hanshu.api.mediation.MediationEvent.RemediesOpened;
import org.hanshu.api.mediation.MediationEvent.ReviewApplied;
import org.hanshu.api.mediation.MediationEvent.ReviewGranted;
import org.hanshu.api.mediation.MediationEvent.SessionMoved;
import org.hanshu.api.mediation.MediationEvent.SessionRecorded;
import org.hanshu.api.mediation.MediationEvent.SessionScheduled;
import org.hanshu.api.mediation.MediationEvent.TermPerformed;
import org.hanshu.api.mediation.MediationParty;
import org.hanshu.api.mediation.MediationRoute;
import org.hanshu.api.mediation.OpenRemedy;
import org.hanshu.api.mediation.Remedy;
import org.hanshu.api.mediation.ReviewKind;
import org.hanshu.api.mediation.Side;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.MediationId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.api.vocabulary.MediationStatus;
import org.hanshu.query.mediations.MediationDossier.ConsentState;
import org.hanshu.query.shared.PlainDisclosure;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MediationsTest {

    private static final MediationParty WORKER = new MediationParty(Side.CLAIMANT, 1);
    private static final MediationParty EMPLOYER = new MediationParty(Side.RESPONDENT, 1);
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");
    private static final Instant MORNING = Instant.parse("2026-11-26T01:00:00Z");
    private static final Instant AFTERNOON = Instant.parse("2026-11-26T07:00:00Z");

    private final PartyNames names = new PartyNames(ReadModels.jdbc());
    private final MediationsProjection projection = new MediationsProjection(ReadModels.jdbc(), names);
    private final Mediations mediations =
            new Mediations(JdbcClient.create(ReadModels.jdbc()), names, new PlainDisclosure());
    private final Story story = new Story();

    @BeforeEach
    void empty() {
        projection.reset();
    }

    @Test
    void saysWhoConsentsAndWhoMustBeTold() {
        applied("A");
        story.by(OFFICER, new MediationConsentAsked(id("A"), List.of(EMPLOYER)));
        assertThat(read("A", OFFICER).parties())
                .extracting(MediationDossier.PartyItem::consent)
                .containsExactly(ConsentState.APPLIED, ConsentState.ASKED);
        story.by(
                OFFICER,
                new MediationConsentRefused(id("A"), EMPLOYER, text("不接受")),
                new MediationRefused(id("A"), List.of(EMPLOYER), List.of(WORKER), false));
        var refused = read("A", OFFICER);
        assertThat(refused.status()).isEqualTo(MediationStatus.REFUSED);
        assertThat(refused.parties())
                .extracting(MediationDossier.PartyItem::consent)
                .containsExactly(ConsentState.APPLIED, ConsentState.REFUSED);
        assertThat(refused.refusal()).satisfies(one -> {
            assertThat(one.text()).isEqualTo("不接受");
            assertThat(one.toTell()).containsExactly(new MediationDossier.NumberedParty(Side.CLAIMANT, 1));
        });
    }

    @Test
    void showsTheNotesOfASessionToItsMediatorOnly() {
        held("A");
        assertThat(read("A", MEDIATOR).sessions()).singleElement().satisfies(session -> {
            assertThat(session.startsAt()).isEqualTo(AFTERNOON);
            assertThat(session.moved()).isEqualTo(1);
            assertThat(session.notes()).isEqualTo("愿付七成");
        });
        assertThat(read("A", OFFICER).sessions().getFirst().notes()).isNull();
        assertThat(read("A", OFFICER).sessions().getFirst().place()).isEqualTo("区总工会");
        assertThat(read("A", AUDITOR).sessions().getFirst().notes()).isNull();
        assertThat(read("A", AUDITOR).sessions().getFirst().place()).isEqualTo(PlainDisclosure.MASK);
    }

    @Test
    void isOpenToItsUnionItsMediatorAndTheAuditor() {
        held("A");
        var other = new Caller("mediator2.gz", GZ, Set.of(), "4401", Role.MEDIATOR, null);
        for (var reader : List.of(STRANGER, PARTNER, other, Sample.ADMIN)) {
            assertThatThrownBy(() -> read("A", reader)).isInstanceOf(RuleViolated.class);
            assertThat(list(reader, Slice.of(null, null)).items()).isEmpty();
        }
        for (var reader : List.of(OFFICER, MEDIATOR, AUDITOR)) {
            assertThat(list(reader, Slice.of(null, null)).items()).hasSize(1);
        }
    }

    @Test
    void namesWhoTakesPartToWhoWorksOnIt() {
        held("A");
        assertThat(read("A", MEDIATOR).caseNumber()).isEqualTo("GZ-A");
        assertThat(read("A", MEDIATOR).parties())
                .extracting(MediationDossier.PartyItem::name)
                .containsExactly("周华涛A", "示例物流A");
        assertThat(read("A", AUDITOR).parties())
                .extracting(MediationDossier.PartyItem::name)
                .containsExactly(PlainDisclosure.MASK, "示例物流A");
    }

    @Test
    void tellsTheAgreementItsSignaturesAndWhatBecameOfIt() {
        sealed("A");
        story.by(
                OFFICER,
                new ReviewApplied(id("A"), ReviewKind.JUDICIAL_CONFIRMATION, DAY),
                new ReviewGranted(id("A"), ReviewKind.JUDICIAL_CONFIRMATION, DAY, "穗确1号"),
                new TermPerformed(
                        id("A"), 1, Money.of("3000.00"), VerificationBasis.BANK_RECORD, DAY, text("第一笔"), false));
        var agreement = requireNonNull(read("A", OFFICER).agreement());
        assertThat(agreement.sealedOn()).isEqualTo(DAY);
        assertThat(agreement.partySignatures()).hasSize(2);
        assertThat(agreement.mediatorSignatures())
                .containsExactly(new AgreementItem.MediatorSignature("mediator.gz", DAY));
        assertThat(agreement.terms()).singleElement().satisfies(term -> {
            assertThat(term.paid()).isEqualTo(Money.of("3000.00"));
            assertThat(term.kept()).isFalse();
            assertThat(term.performances()).hasSize(1);
        });
        assertThat(agreement.reviews())
                .containsExactly(
                        new AgreementItem.ReviewItem(ReviewKind.JUDICIAL_CONFIRMATION, DAY, true, DAY, "穗确1号"));
    }

    @Test
    void turnsItsLightByEventsAndSaysWhy() {
        sealed("A");
        var version = read("A", OFFICER).version();
        story.by(
                Caller.SYSTEM,
                new ChildDeadlineReminded(
                        id("A").value(), ChildKind.MEDIATION, "performance-1", Reminder.Code.DUE_TODAY, DUE));
        assertThat(read("A", OFFICER).light()).isEqualTo(Light.YELLOW);
        assertThat(read("A", OFFICER).version()).isEqualTo(version);
        story.by(Caller.SYSTEM, new ChildDeadlineMissed(id("A").value(), ChildKind.MEDIATION, "performance-1", DUE));
        var red = read("A", OFFICER);
        assertThat(red.light()).isEqualTo(Light.RED);
        assertThat(red.deadlines()).singleElement().satisfies(deadline -> {
            assertThat(deadline.title()).isEqualTo("调解协议第1项的履行期限");
            assertThat(deadline.due().why()).isNotBlank();
        });
        story.by(
                OFFICER,
                new AgreementBreached(
                        id("A"), List.of(1), text("未付"), List.of(new OpenRemedy(Remedy.ARBITRATE, List.of(1)))));
        var breached = read("A", OFFICER);
        assertThat(breached.light()).isEqualTo(Light.GREY);
        assertThat(breached.reason()).isEqualTo("未付");
        assertThat(breached.remedies()).containsExactly(new OpenRemedy(Remedy.ARBITRATE, List.of(1)));
    }

    @Test
    void saysWhatIsOpenSinceTheBreachUntilItIsKeptAfterAll() {
        sealed("A");
        var execute = List.of(new OpenRemedy(Remedy.EXECUTE, List.of(1)));
        story.by(
                OFFICER,
                new AgreementBreached(
                        id("A"), List.of(1), text("未付"), List.of(new OpenRemedy(Remedy.ARBITRATE, List.of(1)))),
                new RemediesOpened(id("A"), execute));
        assertThat(read("A", OFFICER).status()).isEqualTo(MediationStatus.BREACHED);
        assertThat(read("A", OFFICER).remedies()).isEqualTo(execute);
        assertThat(read("A", OFFICER).reason()).isEqualTo("未付");
        story.by(OFFICER, new MediationPerformed(id("A")));
        assertThat(read("A", OFFICER).status()).isEqualTo(MediationStatus.PERFORMED);
        assertThat(read("A", OFFICER).remedies()).isEmpty();
    }

    @Test
    void saysWhatIsOpenOnceTheTimeOfTheLawIsOver() {
        held("A");
        story.by(Caller.SYSTEM, new MediationTermRanOut(id("A"), DUE, List.of(Remedy.ARBITRATE)));
        assertThat(read("A", OFFICER).status()).isEqualTo(MediationStatus.OPEN);
        assertThat(read("A", OFFICER).opensNow()).containsExactly(Remedy.ARBITRATE);
    }

    @Test
    void goesOnWhereThePageBeforeEnded() {
        for (var name : List.of("A", "B", "C")) {
            held(name);
        }
        var first = list(OFFICER, Slice.of(2, null));
        var rest = list(OFFICER, Slice.of(2, first.next()));
        assertThat(first.items())
                .extracting(MediationList.MediationItem::caseNumber)
                .containsExactly("GZ-C", "GZ-B");
        assertThat(rest.items()).hasSize(1);
        assertThat(rest.next()).isNull();
    }

    @Test
    void isTheSameHoweverTheEventsAreBatchedAndDelivered() {
        sealed("A");
        deliver(200);
        var atOnce = ReadModels.rowsOf("mediation_1.mediations");
        var people = ReadModels.rowsOf("mediation_1.people");
        deliver(3);
        assertThat(ReadModels.rowsOf("mediation_1.mediations")).isEqualTo(atOnce);
        assertThat(ReadModels.rowsOf("mediation_1.people")).isEqualTo(people);
    }

    private void applied(String name) {
        story.by(
                OFFICER,
                Sample.filed(name, GZ, GZ),
                new MediationApplied(
                        id(name),
                        caseId(name),
                        GZ,
                        new Region("440106"),
                        MediationRoute.UNION,
                        List.of(WORKER, EMPLOYER),
                        List.of(WORKER),
                        List.of(new MediatedClaim(1, Cause.UNPAID_WAGES, Money.of("8000.00"))),
                        DAY,
                        text("申请调解")));
    }

    private void held(String name) {
        applied(name);
        story.by(
                        OFFICER,
                        new MediationConsentGiven(id(name), EMPLOYER),
                        new MediationOpened(id(name), List.of("mediator.gz"), DAY))
                .by(
                        MEDIATOR,
                        new SessionScheduled(id(name), 1, MORNING, text("区总工会")),
                        new SessionMoved(id(name), 1, AFTERNOON, text("改期")),
                        new SessionRecorded(id(name), 1, DAY, List.of(WORKER, EMPLOYER), text("愿付七成")));
    }

    private void sealed(String name) {
        held(name);
        var term = new AgreementTerm(1, 1, Money.of("8000.00"), DUE, true, null);
        story.by(
                MEDIATOR,
                new AgreementDrafted(id(name), List.of(term), null),
                new PartySigned(id(name), WORKER, DAY),
                new PartySigned(id(name), EMPLOYER, DAY),
                new MediatorSigned(id(name), "mediator.gz", DAY),
                new AgreementSealed(id(name), DAY),
                new ChildDeadlineSet(id(name).value(), ChildKind.MEDIATION, Sample.deadline("performance-1")));
    }

    private static MediationId id(String name) {
        return new MediationId(Sample.id("mediation " + name));
    }

    private void deliver(int batchSize) {
        ReadModels.deliver(projection, batchSize, story.events());
    }

    private MediationDossier read(String name, Caller reader) {
        deliver(100);
        return mediations.handle(new FindMediation(id(name).value(), new Scope(reader), Locale.CHINESE));
    }

    private MediationList list(Caller reader, Slice slice) {
        deliver(100);
        return mediations.handle(new ListMediations(null, slice, new Scope(reader), Locale.CHINESE));
    }
}
