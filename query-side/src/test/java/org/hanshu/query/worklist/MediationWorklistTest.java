package org.hanshu.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.HEAD;
import static org.hanshu.query.shared.Sample.MEDIATOR;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.STRANGER;
import static org.hanshu.query.shared.Sample.caseId;
import static org.hanshu.query.shared.Sample.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hanshu.api.child.ChildEnding;
import org.hanshu.api.mediation.AgreementTerm;
import org.hanshu.api.mediation.MediatedClaim;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationEvent.AgreementBreached;
import org.hanshu.api.mediation.MediationEvent.AgreementDrafted;
import org.hanshu.api.mediation.MediationEvent.AgreementSealed;
import org.hanshu.api.mediation.MediationEvent.MediationApplied;
import org.hanshu.api.mediation.MediationEvent.MediationConsentAsked;
import org.hanshu.api.mediation.MediationEvent.MediationConsentGiven;
import org.hanshu.api.mediation.MediationEvent.MediationExpired;
import org.hanshu.api.mediation.MediationEvent.MediationFailed;
import org.hanshu.api.mediation.MediationEvent.MediationOpened;
import org.hanshu.api.mediation.MediationEvent.MediationPerformed;
import org.hanshu.api.mediation.MediationEvent.MediationRefused;
import org.hanshu.api.mediation.MediationParty;
import org.hanshu.api.mediation.MediationRoute;
import org.hanshu.api.mediation.Side;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.MediationId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What there is to do on a mediation: it is always somebody's, until it has ended. */
class MediationWorklistTest {

    private static final MediationId MEDIATION = new MediationId(Sample.id("mediation"));
    private static final MediationParty WORKER = new MediationParty(Side.CLAIMANT, 1);
    private static final MediationParty EMPLOYER = new MediationParty(Side.RESPONDENT, 1);
    private static final LocalDate DAY = LocalDate.parse("2026-11-23");

    private final WorklistProjection projection = new WorklistProjection(ReadModels.jdbc());
    private final Worklists worklists = new Worklists(JdbcClient.create(ReadModels.jdbc()));
    private final Story story = new Story();

    /** A court's mediation has no time limit before it is taken up. */
    @BeforeEach
    void begin() {
        projection.reset();
        story.by(
                OFFICER,
                new MediationApplied(
                        MEDIATION,
                        caseId("A"),
                        GZ,
                        new Region("440106"),
                        MediationRoute.COURT_ORDINARY,
                        List.of(WORKER, EMPLOYER),
                        List.of(WORKER),
                        List.of(new MediatedClaim(1, Cause.OTHER, null)),
                        DAY,
                        null));
    }

    @Test
    void isItsUnionsInEveryStateThoughNoClockRuns() {
        isFollowed();
        story.by(OFFICER, new MediationConsentAsked(MEDIATION, List.of(EMPLOYER)));
        isFollowed();
        story.by(OFFICER, new MediationConsentGiven(MEDIATION, EMPLOYER));
        isFollowed();
        assertThat(kinds(MEDIATOR)).isEmpty();
        story.by(OFFICER, new MediationOpened(MEDIATION, List.of("mediator.gz"), DAY));
        isFollowed();
        assertThat(kinds(MEDIATOR)).containsExactly(TaskKind.MEDIATE);
        story.by(MEDIATOR, drafted());
        isFollowed();
        story.by(OFFICER, new AgreementSealed(MEDIATION, DAY));
        isFollowed();
        assertThat(kinds(MEDIATOR)).isEmpty();
    }

    private void isFollowed() {
        assertThat(kinds(OFFICER)).containsExactly(TaskKind.FOLLOW_MEDIATION);
        assertThat(kinds(HEAD)).containsExactly(TaskKind.FOLLOW_MEDIATION);
        assertThat(kinds(STRANGER)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("endings")
    void isNobodysOnceItHasEnded(MediationEvent ending) {
        assertThat(ending).isInstanceOf(ChildEnding.class);
        story.by(OFFICER, ending);
        assertThat(kinds(OFFICER)).isEmpty();
        assertThat(kinds(MEDIATOR)).isEmpty();
    }

    static List<MediationEvent> endings() {
        return List.of(
                new MediationRefused(MEDIATION, List.of(EMPLOYER), List.of(WORKER), false),
                new MediationFailed(MEDIATION, text("分歧过大")),
                new MediationExpired(MEDIATION, DAY),
                new MediationPerformed(MEDIATION),
                new AgreementBreached(MEDIATION, List.of(1), text("未付"), List.of()));
    }

    private static AgreementDrafted drafted() {
        return new AgreementDrafted(MEDIATION, List.of(new AgreementTerm(1, 1, null, null, false, null)), null);
    }

    private List<TaskKind> kinds(Caller caller) {
        ReadModels.deliver(projection, 100, story.events());
        return worklists
                .handle(new FindWorklist(Slice.of(null, null), new Scope(caller), Locale.CHINESE))
                .items()
                .stream()
                .map(Worklist.WorkItem::kind)
                .toList();
    }
}
