package org.hanshu.command.recomputation;

import static org.hanshu.api.recomputation.DeadlineChange.MOVED;
import static org.hanshu.api.recomputation.TimedThing.CASE;
import static org.hanshu.api.recomputation.TimedThing.LETTER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.recomputation.DeadlineMove;
import org.hanshu.api.recomputation.FoundMoves;
import org.hanshu.api.recomputation.LastDay;
import org.hanshu.api.recomputation.MoveLine;
import org.hanshu.api.recomputation.RecomputationCommand;
import org.hanshu.api.recomputation.RecomputationCommand.ApplyRecomputation;
import org.hanshu.api.recomputation.RecomputationCommand.BeginRecomputation;
import org.hanshu.api.recomputation.RecomputationCommand.CompleteList;
import org.hanshu.api.recomputation.RecomputationCommand.DropRecomputation;
import org.hanshu.api.recomputation.RecomputationCommand.KeepMoves;
import org.hanshu.api.recomputation.RecomputationCommand.KeepProgress;
import org.hanshu.api.recomputation.RecomputationCommand.SupersedeRecomputation;
import org.hanshu.api.recomputation.RecomputationEvent.LinesApplied;
import org.hanshu.api.recomputation.RecomputationEvent.LinesFound;
import org.hanshu.api.recomputation.RecomputationEvent.ListCompleted;
import org.hanshu.api.recomputation.RecomputationEvent.RecomputationApplied;
import org.hanshu.api.recomputation.RecomputationEvent.RecomputationBegun;
import org.hanshu.api.recomputation.RecomputationEvent.RecomputationDropped;
import org.hanshu.api.recomputation.RecomputationEvent.RecomputationOrdered;
import org.hanshu.api.recomputation.RecomputationEvent.RecomputationSuperseded;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.RecomputationId;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Trail;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.OtherBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecomputationTest {

    private static final RecomputationId ID = RecomputationId.after(5);
    private static final RecomputationId NEXT = RecomputationId.after(6);
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Map<String, String> SYSTEM = Caller.SYSTEM.trail(NOW, "HTTP");
    private static final Map<String, String> ADMIN = trail(Role.ADMIN);
    private static final Personal<String> WHY = Personal.text(new UUID(0, 1), "等待更正通知");
    private static final Limits BOOKS = OtherBooks.with(2027, "2027-01-01");

    private static final RecomputationBegun BEGUN = new RecomputationBegun(ID, 1, "4");
    private static final DeadlineMove MOVE = new DeadlineMove(
            "investigation",
            "case.investigation",
            new LastDay(LocalDate.parse("2027-01-04"), true),
            new LastDay(LocalDate.parse("2027-01-05"), false),
            MOVED);
    private static final FoundMoves OF_A_CASE = new FoundMoves(CASE, new UUID(0, 2), List.of(MOVE));
    private static final FoundMoves OF_A_LETTER = new FoundMoves(LETTER, new UUID(0, 3), List.of(MOVE, MOVE));
    private static final LinesFound FOUND = new LinesFound(ID, List.of(line(1, OF_A_CASE)), 100, NOW);
    private static final List<Object> LISTED = List.of(BEGUN, FOUND, new ListCompleted(ID, 1, 100));
    private static final List<Object> ORDERED = and(LISTED, new RecomputationOrdered(ID, 1));

    private final FixtureConfiguration<Recomputation> recomputation =
            new AggregateTestFixture<>(Recomputation.class).registerInjectableResource(BOOKS);

    @Test
    void beginsOnce() {
        var begin = new BeginRecomputation(ID, 1, "4");
        recomputation.givenNoPriorActivity().when(begin, SYSTEM).expectEvents(BEGUN);
        recomputation.given(BEGUN).when(begin, SYSTEM).expectNoEvents();
    }

    @Test
    void numbersTheLinesOfItsListAndKeepsNoneTwice() {
        recomputation
                .given(BEGUN, FOUND)
                .when(new KeepMoves(ID, List.of(OF_A_CASE, OF_A_LETTER), 7, NOW), SYSTEM)
                .expectEvents(new LinesFound(ID, List.of(line(2, OF_A_LETTER), line(3, OF_A_LETTER)), 7, NOW));
    }

    @Test
    void waitsForItsReviewOnceTheHistoryIsRead() {
        recomputation
                .given(BEGUN, FOUND)
                .when(new CompleteList(ID), SYSTEM)
                .expectEvents(new ListCompleted(ID, 1, 100));
        recomputation.given(LISTED).when(new CompleteList(ID), SYSTEM).expectNoEvents();
    }

    @Test
    void isOrderedByAnAdministrator() {
        recomputation
                .given(LISTED)
                .when(new ApplyRecomputation(ID), ADMIN)
                .expectEvents(new RecomputationOrdered(ID, 1))
                .expectResultMessagePayload(new Changed(ID.value(), 3));
        refused(LISTED, new ApplyRecomputation(ID), trail(Role.HEAD), "shared.not-allowed");
    }

    @Test
    void isDroppedWithAReason() {
        recomputation
                .given(LISTED)
                .when(new DropRecomputation(ID, WHY), ADMIN)
                .expectEvents(new RecomputationDropped(ID, WHY));
        refused(LISTED, new DropRecomputation(ID, WHY), trail(Role.AUDITOR), "shared.not-allowed");
    }

    @Test
    void isNotOrderedUnderNewerBooks() {
        new AggregateTestFixture<>(Recomputation.class)
                .registerInjectableResource((Limits) OtherBooks.BUNDLED)
                .given(LISTED)
                .when(new ApplyRecomputation(ID), ADMIN)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage("recomputation.newer-books-are-in-force");
    }

    @Test
    void keepsHowFarItIsCarriedOutAndEndsWithItsLastLine() {
        var two = List.of(
                BEGUN, found(OF_A_CASE, OF_A_LETTER), new ListCompleted(ID, 3, 2), new RecomputationOrdered(ID, 3));
        recomputation
                .given(two)
                .when(new KeepProgress(ID, 1, 1, List.of()), SYSTEM)
                .expectEvents(new LinesApplied(ID, 1, 1, List.of()));
        recomputation
                .given(and(two, new LinesApplied(ID, 1, 1, List.of())))
                .when(new KeepProgress(ID, 3, 0, List.of(2, 3)), SYSTEM)
                .expectEvents(new LinesApplied(ID, 3, 0, List.of(2, 3)), new RecomputationApplied(ID, 1, 2));
        recomputation
                .given(and(two, new LinesApplied(ID, 1, 1, List.of())))
                .when(new KeepProgress(ID, 1, 1, List.of()), SYSTEM)
                .expectNoEvents();
    }

    @ParameterizedTest
    @MethodSource("undecided")
    void isSupersededUntilItIsDone(List<Object> history) {
        recomputation
                .given(history)
                .when(new SupersedeRecomputation(ID, NEXT), SYSTEM)
                .expectEvents(new RecomputationSuperseded(ID, NEXT));
    }

    static Stream<List<Object>> undecided() {
        return Stream.of(List.of(BEGUN, FOUND), LISTED, ORDERED);
    }

    @ParameterizedTest
    @MethodSource("over")
    void staysAsItEnded(List<Object> history) {
        recomputation
                .given(history)
                .when(new SupersedeRecomputation(ID, NEXT), SYSTEM)
                .expectNoEvents();
        refused(history, new ApplyRecomputation(ID), ADMIN, "recomputation.only-a-list-is-decided-on");
        refused(history, new DropRecomputation(ID, WHY), ADMIN, "recomputation.only-a-list-is-decided-on");
        refused(history, new KeepMoves(ID, List.of(), 1, NOW), SYSTEM, "recomputation.its-history-is-read");
        refused(history, new KeepProgress(ID, 1, 1, List.of()), SYSTEM, "recomputation.it-was-not-ordered");
    }

    static Stream<List<Object>> over() {
        return Stream.of(
                List.of(BEGUN, new ListCompleted(ID, 0, 100)),
                and(LISTED, new RecomputationDropped(ID, WHY)),
                and(LISTED, new RecomputationSuperseded(ID, NEXT)),
                and(ORDERED, new LinesApplied(ID, 1, 1, List.of()), new RecomputationApplied(ID, 1, 0)));
    }

    @Test
    void isForWhoHasSeenItsLastVersion() {
        var seen = new HashMap<>(ADMIN);
        seen.put(Trail.EXPECTED_VERSION, "1");
        refused(LISTED, new ApplyRecomputation(ID), seen, "shared.stale");
    }

    private void refused(List<Object> history, RecomputationCommand command, Map<String, String> by, String code) {
        recomputation
                .given(history)
                .when(command, by)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage(code);
    }

    private static LinesFound found(FoundMoves one, FoundMoves two) {
        return new LinesFound(ID, List.of(line(1, one), line(2, two), line(3, two)), 2, NOW);
    }

    private static MoveLine line(int n, FoundMoves found) {
        return new MoveLine(n, found.thing(), found.id(), MOVE);
    }

    private static List<Object> and(List<?> history, Object... more) {
        return Stream.concat(history.stream(), Stream.of(more))
                .<Object>map(each -> each)
                .toList();
    }

    private static Map<String, String> trail(Role role) {
        return new Caller("admin", new OrganisationId("gz-union"), Set.of(), "", role, null).trail(NOW, "HTTP");
    }
}
