package org.hanshu.command.supervisioncase;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ReceiptCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.StepTimeCorrected;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.command.shared.correction.RightFields;
import org.jspecify.annotations.Nullable;

/** Says when something really happened; clocks begin and end with steps, and each lies between those beside it. */
record CorrectingTime(CaseLedger ledger, Instant now, CaseEntry entry, RightFields fields) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /** When a complaint was received. */
    Stream<CaseCorrectionEvent> receipt(ComplaintFiled filing, Personal<String> reason) {
        var earliest = filing.claims().stream()
                .flatMap(claim -> Stream.of(claim.from(), claim.knownOn()).filter(Objects::nonNull))
                .max(Comparator.naturalOrder())
                .map(day -> day.atStartOfDay(BEIJING).toInstant());
        var moves = wasTakenInOnReceipt(filing) || fields.tells("at");
        var latest = moves ? latest() : entry.at();
        var received = fields.time("receivedAt", filing.receivedAt(), earliest.orElse(null), latest);
        var changes = fields.changesIn("receivedAt"::equals);
        return changes.isEmpty()
                ? Stream.empty()
                : Stream.of(new ReceiptCorrected(filing.caseId(), entry.id(), received, changes, reason));
    }

    /** When a step was taken. */
    Stream<CaseCorrectionEvent> right(Personal<String> reason) {
        if (!entry.isStep() || entry.event() instanceof CaseClosed || entry.event() instanceof CaseReopened) {
            return Stream.empty();
        }
        var earliest = earliest();
        var at = fields.time("at", entry.at(), earliest, latest());
        var changes = fields.changesIn("at"::equals);
        return Stream.concat(changes.stream(), takenIn())
                .limit(1)
                .map(change -> new StepTimeCorrected(
                        entry.event().caseId(),
                        entry.id(),
                        changes.isEmpty() ? Instant.parse(requireNonNull(change.to())) : at,
                        List.of(change),
                        reason));
    }

    /** Nothing is taken in before it is received. */
    private @Nullable Instant earliest() {
        if (entry.event() instanceof ComplaintFiled filing) {
            return fields.changesIn("receivedAt"::equals).stream()
                    .map(each -> Instant.parse(requireNonNull(each.to())))
                    .findFirst()
                    .orElse(filing.receivedAt());
        }
        return ledger.stepBefore(entry).map(CaseEntry::at).orElse(null);
    }

    private Instant latest() {
        return ledger.stepAfter(entry).map(CaseEntry::at).filter(now::isAfter).orElse(now);
    }

    /** A complaint that was entered for the day of its receipt was taken in when it was received. */
    private Stream<FieldChange> takenIn() {
        return entry.event() instanceof ComplaintFiled filing && wasTakenInOnReceipt(filing)
                ? fields.changesIn("receivedAt"::equals).stream()
                        .map(each -> new FieldChange("at", entry.at().toString(), each.to()))
                : Stream.empty();
    }

    private boolean wasTakenInOnReceipt(ComplaintFiled filing) {
        return new OccurredAt(filing.receivedAt()).day().equals(new OccurredAt(entry.at()).day());
    }
}
