package org.hanshu.command.mediation;

import static org.hanshu.command.mediation.MediationRoom.APPLIED;
import static org.hanshu.command.mediation.MediationRoom.BOTH;
import static org.hanshu.command.mediation.MediationRoom.MEDIATION;
import static org.hanshu.command.mediation.MediationRoom.MEDIATOR;
import static org.hanshu.command.mediation.MediationRoom.OFFICER;
import static org.hanshu.command.mediation.MediationRoom.WORKER;
import static org.hanshu.command.mediation.MediationRoom.morningOf;
import static org.hanshu.command.mediation.MediationRoom.refusal;
import static org.hanshu.command.mediation.MediationRoom.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.mediation.MediationCommand.MoveSession;
import org.hanshu.api.mediation.MediationCommand.RecordSession;
import org.hanshu.api.mediation.MediationCommand.ScheduleSession;
import org.hanshu.api.mediation.MediationEvent.SessionMoved;
import org.hanshu.api.mediation.MediationEvent.SessionRecorded;
import org.hanshu.api.mediation.MediationEvent.SessionScheduled;
import org.hanshu.api.mediation.MediationParty;
import org.hanshu.api.mediation.SessionMade;
import org.hanshu.api.mediation.Side;
import org.junit.jupiter.api.Test;

/** The sessions of a mediation. */
class MediationSessionTest {

    private static final Instant MORNING = morningOf(LocalDate.of(2026, 11, 26));
    private static final Instant NEXT_DAY = morningOf(LocalDate.of(2026, 11, 27));

    private final MediationRoom room = new MediationRoom();

    @Test
    void areNumberedFromOne() {
        room.opened()
                .when(MEDIATOR, new ScheduleSession(MEDIATION, MORNING, text("天河区总工会")))
                .expectEvents(new SessionScheduled(MEDIATION, 1, MORNING, text("天河区总工会")))
                .expectResultMessagePayload(new SessionMade(MEDIATION.value(), 4, 1));
        room.after(new SessionScheduled(MEDIATION, 1, MORNING, null))
                .when(OFFICER, new ScheduleSession(MEDIATION, NEXT_DAY, null))
                .expectEvents(new SessionScheduled(MEDIATION, 2, NEXT_DAY, null));
    }

    @Test
    void areMovedWithAReason() {
        scheduled()
                .when(MEDIATOR, new MoveSession(MEDIATION, 1, NEXT_DAY, text("单位请求改期")))
                .expectEvents(new SessionMoved(MEDIATION, 1, NEXT_DAY, text("单位请求改期")));
    }

    @Test
    void areRecordedByTheMediatorWithEverybodyWhereNobodyIsNamed() {
        scheduled()
                .when(MEDIATOR, new RecordSession(MEDIATION, 1, List.of(), null, text("单位愿付七成")))
                .expectEvents(new SessionRecorded(MEDIATION, 1, APPLIED, BOTH, text("单位愿付七成")));
        room.when(MEDIATOR, new RecordSession(MEDIATION, 1, List.of(WORKER), null, null))
                .expectEvents(new SessionRecorded(MEDIATION, 1, APPLIED, List.of(WORKER), null));
    }

    @Test
    void areNotRecordedByTheSupervisorsOfTheCase() {
        scheduled()
                .when(OFFICER, new RecordSession(MEDIATION, 1, List.of(), null, null))
                .expectException(refusal("shared.not-allowed"));
    }

    @Test
    void areRecordedOnceAndNotMovedAfterwards() {
        scheduled().after(new SessionRecorded(MEDIATION, 1, APPLIED, BOTH, null));
        room.when(MEDIATOR, new RecordSession(MEDIATION, 1, List.of(), null, null))
                .expectException(refusal("mediation.session-was-held"));
        room.when(MEDIATOR, new MoveSession(MEDIATION, 1, NEXT_DAY, text("改期")))
                .expectException(refusal("mediation.session-was-held"));
    }

    @Test
    void areThere() {
        room.opened()
                .when(MEDIATOR, new RecordSession(MEDIATION, 1, List.of(), null, null))
                .expectException(refusal("mediation.has-no-such-session"));
    }

    @Test
    void areAttendedByWhoTakesPartAndNotTomorrow() {
        scheduled()
                .when(
                        MEDIATOR,
                        new RecordSession(MEDIATION, 1, List.of(new MediationParty(Side.CLAIMANT, 9)), null, null))
                .expectException(refusal("mediation.party-is-there"));
        room.when(MEDIATOR, new RecordSession(MEDIATION, 1, List.of(), APPLIED.plusDays(1), null))
                .expectException(refusal("mediation.not-after"));
    }

    @Test
    void followTheOpening() {
        room.consented()
                .when(OFFICER, new ScheduleSession(MEDIATION, MORNING, null))
                .expectException(refusal("mediation.not-in-this-state"));
    }

    private MediationRoom scheduled() {
        return room.opened().after(new SessionScheduled(MEDIATION, 1, MORNING, null));
    }
}
