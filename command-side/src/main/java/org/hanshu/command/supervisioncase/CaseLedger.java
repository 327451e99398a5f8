package org.hanshu.command.supervisioncase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.command.supervisioncase.OtherCases.Past;

/**
 * Everything that was entered about a case, in order, as it was last put right. A case remembers what it needs in order to
 * decide; only to correct an entry it reads its own history once more.
 *
 * @param clocks how its clocks ran, as their own events say
 */
record CaseLedger(List<CaseEntry> entries, ClockTales clocks) {

    static CaseLedger of(List<Past> history) {
        var entries = new ArrayList<CaseEntry>();
        var clocks = ClockTales.NONE;
        for (var past : history) {
            add(entries, CaseEntry.of(past.id(), past.event(), past.at()));
            clocks = clocks.after(past.event(), past.id());
        }
        return new CaseLedger(List.copyOf(entries), clocks);
    }

    /** With this correction, which is told now. */
    CaseLedger after(CaseCorrectionEvent right, Instant now) {
        var more = new ArrayList<>(entries);
        add(more, CaseEntry.of("", right, now));
        return new CaseLedger(List.copyOf(more), clocks);
    }

    Optional<CaseEntry> find(String id) {
        return entries.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Those of this sort that were not annulled, in the order in which they were entered. */
    <E extends SupervisionCaseEvent> List<E> all(Class<E> sort) {
        return standing()
                .map(CaseEntry::event)
                .filter(sort::isInstance)
                .map(sort::cast)
                .toList();
    }

    /** Those that were not annulled, in the order in which they were entered. */
    Stream<CaseEntry> standing() {
        return entries.stream().filter(each -> !each.annulled());
    }

    /** The steps that were taken before it, the last one first. */
    Optional<CaseEntry> stepBefore(CaseEntry entry) {
        return steps().stream().takeWhile(each -> !each.id().equals(entry.id())).reduce((one, later) -> later);
    }

    Optional<CaseEntry> stepAfter(CaseEntry entry) {
        return steps().stream()
                .dropWhile(each -> !each.id().equals(entry.id()))
                .skip(1)
                .findFirst();
    }

    private List<CaseEntry> steps() {
        return standing().filter(CaseEntry::isStep).toList();
    }

    private static void add(List<CaseEntry> entries, CaseEntry told) {
        entries.add(told);
        if (told.event() instanceof CaseCorrectionEvent correction) {
            entries.replaceAll(entry -> CasePutRight.by(correction, entry));
        }
    }
}
