package org.hanshu.command.supervisioncase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hanshu.api.recomputation.DeadlineChange;
import org.hanshu.api.recomputation.DeadlineMove;
import org.hanshu.api.recomputation.LastDay;
import org.hanshu.api.supervisioncase.CaseWatchEvent.Call;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationReckoned;
import org.hanshu.api.vocabulary.LimitationBasis;
import org.hanshu.api.vocabulary.LimitationCall;
import org.hanshu.api.vocabulary.LimitationKind;

/** A limitation that is watched 时效: until when, and of what was warned. */
record Limitation(
        LimitationBasis basis, LocalDate start, LocalDate last, List<Call> calls, Set<LimitationCall> warned) {

    /** Of which claim, and which right. */
    record Key(int claim, LimitationKind kind) {

        static Key of(LimitationReckoned event) {
            return new Key(event.claim(), event.kind());
        }
    }

    static Limitation of(LimitationReckoned event) {
        return new Limitation(event.basis(), event.start(), event.last(), event.calls(), Set.of());
    }

    boolean isToWarn(LimitationCall code, Instant now) {
        return !warned.contains(code)
                && calls.stream()
                        .anyMatch(call -> call.code() == code && !call.at().isAfter(now));
    }

    Limitation warned(LimitationCall code) {
        var all = EnumSet.of(code);
        all.addAll(warned);
        return new Limitation(basis, start, last, calls, Set.copyOf(all));
    }

    /** What the books in force make of it. */
    DeadlineMove moved(LimitationReckoned anew) {
        return new DeadlineMove(
                "limitation-" + anew.claim(),
                anew.rule(),
                new LastDay(last, false),
                new LastDay(anew.last(), false),
                last.equals(anew.last()) ? DeadlineChange.RECKONED : DeadlineChange.MOVED);
    }

    boolean isAs(LimitationReckoned event) {
        return basis == event.basis() && start.equals(event.start()) && last.equals(event.last());
    }
}
