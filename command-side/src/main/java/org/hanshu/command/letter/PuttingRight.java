package org.hanshu.command.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.letter.LetterCorrectionEvent;
import org.hanshu.api.letter.LetterCorrectionEvent.RectificationAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyCorrected;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyFoundInTime;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyFoundLate;
import org.hanshu.api.letter.LetterCorrectionEvent.ServiceCorrected;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationAnnulled;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.RectificationRelapsed;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.VerificationOutcome;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.command.shared.Limits;
import org.jspecify.annotations.Nullable;

/** What hung on a wrong entry: due dates, a false overdue and late flags follow it by further events. */
record PuttingRight(LetterState letter, Ledger ledger, Limits limits, Instant now) {

    List<Following> after(LetterCorrectionEvent correction) {
        return switch (correction) {
            case ServiceCorrected right -> served(right).toList();
            case ReplyCorrected right -> answered(right.event()).toList();
            case ReplyAnnulled annulled -> answered(annulled.event()).toList();
            case RectificationAnnulled annulled ->
                checked(annulled.demand(), annulled.event()).toList();
            case VerificationAnnulled annulled ->
                Stream.concat(
                                asItStands(LetterEvent.demandClock(annulled.demand()), annulled.event()),
                                checked(annulled.demand(), annulled.event()))
                        .toList();
            default -> List.of(); // Nothing else was counted from it.
        };
    }

    /** What follows from an entry by which a clock that was said to have run out was kept. */
    List<Following> keptAfterAll(String name) {
        return letter.clocks()
                .anyhow(name)
                .filter(clock -> clock.missed() && clock.settled())
                .map(clock -> asItStands(name, "").toList())
                .orElse(List.of());
    }

    private Stream<Following> served(ServiceCorrected right) {
        var serving = new Serving(limits, new OccurredAt(now).day(), now);
        var counted = serving.reply(letter, right.servedOn());
        var reply = counted == null ? null : withMoreTime(counted);
        var clocks = serving.clocks(letter, right.servedOn(), reply)
                .filter(this::isCountedFromService)
                .map(this::withMoreTime);
        return Stream.concat(
                clocks.flatMap(clock -> turned(clock, right.event())), flags(reply == null ? null : reply.due()));
    }

    /** Where a wrong came back, its clock was set anew. */
    private boolean isCountedFromService(Deadline clock) {
        return ledger.all(RectificationRelapsed.class).stream()
                .noneMatch(
                        back -> LetterEvent.demandClock(back.event().demand()).equals(clock.name()));
    }

    /** More time that was given stands, unless the clock ends later without it. */
    private Deadline withMoreTime(Deadline right) {
        return letter.clocks()
                .anyhow(right.name())
                .filter(RunningClock::extended)
                .map(RunningClock::deadline)
                .filter(given -> given.due().isAfter(right.due()))
                .orElse(right);
    }

    private Stream<Following> answered(String entry) {
        return Stream.concat(
                asItStands(LetterEvent.REPLY, entry), flags(letter.delivery().replyDue()));
    }

    private Stream<Following> asItStands(String name, String entry) {
        return letter.clocks().anyhow(name).stream().flatMap(clock -> turned(clock.deadline(), entry));
    }

    private Stream<Following> checked(int demand, String entry) {
        return new Checking(letter, ledger, limits, now).turned(demand, entry);
    }

    private Stream<Following> turned(Deadline right, String entry) {
        return letter.clocks().anyhow(right.name()).stream()
                .map(was ->
                        right.name().equals(LetterEvent.REPLY) ? reply(was, right, entry) : demand(was, right, entry))
                .flatMap(clock -> clock.events(ledger));
    }

    /** An answer in time keeps it, whatever came later. */
    private ClockPutRight reply(RunningClock was, Deadline right, String entry) {
        var replies = ledger.all(ReplyRecorded.class);
        var missed = replies.isEmpty()
                ? hasPassed(right)
                : replies.stream()
                        .allMatch(each -> Answering.isLate(each.event().reply(), right.due()));
        var successor = Catalogue.kind(letter.head().kind(), limits).successor();
        var urging = new Urging(letter, limits, now);
        return new ClockPutRight(letter.id(), was, right, !replies.isEmpty(), missed, successor, urging, entry);
    }

    private ClockPutRight demand(RunningClock was, Deadline right, String entry) {
        var verified = ledger.all(RectificationVerified.class).stream()
                .filter(each -> LetterEvent.demandClock(each.event().demand()).equals(right.name()))
                .filter(each -> each.event().outcome() == VerificationOutcome.VERIFIED)
                .findFirst();
        var missed = verified.map(each -> !each.occurredAt().isBefore(right.overdueAt()))
                .orElse(hasPassed(right));
        return new ClockPutRight(letter.id(), was, right, verified.isPresent(), missed, null, null, entry);
    }

    private boolean hasPassed(Deadline deadline) {
        return !deadline.overdueAt().isAfter(now);
    }

    private Stream<Following> flags(@Nullable LocalDate due) {
        return ledger.all(ReplyRecorded.class).stream()
                .filter(each -> Answering.isLate(each.event().reply(), due)
                        != each.event().late())
                .map(each -> Following.correcting(each.id(), flag(each.event())));
    }

    private LetterCorrectionEvent flag(ReplyRecorded reply) {
        return reply.late() ? new ReplyFoundInTime(letter.id(), reply.n()) : new ReplyFoundLate(letter.id(), reply.n());
    }
}
