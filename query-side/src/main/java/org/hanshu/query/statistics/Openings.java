package org.hanshu.query.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseLapseTakenBack;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ClosingCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ReceiptCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.StepTimeCorrected;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.query.shared.Days;
import org.hanshu.query.shared.Told;

/** When a case was open, and how that ended each time: read off the state that all read models show. */
record Openings(Opening last, List<Opening> earlier) {

    private static final Set<CaseStatus> OVER = EnumSet.of(
            CaseStatus.CLOSED,
            CaseStatus.REFUSED,
            CaseStatus.TRANSFERRED,
            CaseStatus.LAPSED,
            CaseStatus.MERGED,
            CaseStatus.ANSWERED);

    static Openings since(LocalDate day, Told told) {
        return new Openings(Opening.of(1, day, told.id()), List.of());
    }

    /** What was put right about when it came and how it ended. */
    Openings after(SupervisionCaseEvent event) {
        return switch (event) {
            case ReceiptCorrected right -> first(each -> each.received(right.event(), Days.of(right.receivedAt())));
            case StepTimeCorrected right -> all(each -> each.endedOn(right.event(), Days.of(right.at())));
            case ClosingCorrected right ->
                lastEnded(each -> each.endedFor(right.closedWith().name()));
            default -> this;
        };
    }

    private Openings first(UnaryOperator<Opening> change) {
        return earlier.isEmpty() ? new Openings(change.apply(last), earlier) : new Openings(last, changed(0, change));
    }

    private Openings all(UnaryOperator<Opening> change) {
        return new Openings(change.apply(last), earlier.stream().map(change).toList());
    }

    private Openings lastEnded(UnaryOperator<Opening> change) {
        if (last.endedOn() != null) {
            return new Openings(change.apply(last), earlier);
        }
        return earlier.isEmpty() ? this : new Openings(last, changed(earlier.size() - 1, change));
    }

    private List<Opening> changed(int place, UnaryOperator<Opening> change) {
        var all = new ArrayList<>(earlier);
        all.set(place, change.apply(all.get(place)));
        return List.copyOf(all);
    }

    Openings moved(CaseStatus from, CaseStatus to, SupervisionCaseEvent because, Told told) {
        var day = Days.of(told.occurredAt());
        if (OVER.contains(to)) {
            return from == to ? this : new Openings(last.ended(day, to, end(to, because), told.id()), earlier);
        }
        if (because instanceof CaseLapseTakenBack) {
            return new Openings(last.goingOn(), earlier);
        }
        return OVER.contains(from) ? again(day, told) : this;
    }

    private Openings again(LocalDate day, Told told) {
        var before = Stream.concat(earlier.stream(), Stream.of(last)).toList();
        return new Openings(Opening.of(last.cycle() + 1, day, told.id()), before);
    }

    private static String end(CaseStatus as, SupervisionCaseEvent because) {
        if (because instanceof CaseClosed closed) {
            return closed.reason().name();
        }
        return switch (as) {
            case LAPSED -> ClosingReason.LAPSED.name();
            case MERGED -> ClosingReason.MERGED.name();
            case ANSWERED -> ClosingReason.ANSWERED.name();
            case TRANSFERRED -> ClosingReason.TRANSFERRED_WITHOUT_RESULT.name();
            default -> Opening.REFUSED;
        };
    }
}
