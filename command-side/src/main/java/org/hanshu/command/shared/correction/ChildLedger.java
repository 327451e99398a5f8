package org.hanshu.command.shared.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hanshu.api.child.ChildCorrectionEvent;
import org.hanshu.api.child.ChildCorrectionEvent.ChildEntryAnnulled;
import org.hanshu.api.child.ChildCorrectionEvent.ChildEntryCorrected;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.correction.RightEntry;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was entered about what a case opened beside letters, in order, by the id of the event that told it, as it was
 * last put right.
 *
 * @param putRight which entry each correction is of, by the ids of both
 */
public record ChildLedger<E extends ChildEvent>(Map<String, Line<E>> lines, Map<String, String> putRight) {

    /** An entry; {@code annulled} where it should not have been made. */
    public record Line<E>(E entry, boolean annulled) {}

    public static <E extends ChildEvent> ChildLedger<E> empty() {
        return new ChildLedger<>(Map.of(), Map.of());
    }

    public ChildLedger<E> with(String id, E entry) {
        return replaced(id, new Line<>(entry, false), putRight);
    }

    /** Whether anything stands there otherwise than before is asked of {@link #right}. */
    public ChildLedger<E> after(String id, ChildCorrectionEvent event) {
        return switch (event) {
            case ChildEntryCorrected right ->
                replaced(
                        right.event(),
                        new Line<>(RightEntry.of(entry(right.event()), right.changes()), false),
                        named(id, right.event()));
            case ChildEntryAnnulled no ->
                replaced(no.event(), new Line<>(entry(no.event()), true), named(id, no.event()));
            default -> this;
        };
    }

    /** What was not entered, or annulled, cannot be put right; a correction is corrected by naming the entry again. */
    public E wrong(String id) {
        var original = putRight.get(id);
        if (original != null) {
            throw CorrectionRule.NAMES_THE_ENTRY.violated(Map.of("field", "event", "original", original));
        }
        var line = lines.get(id);
        if (line == null) {
            throw CorrectionRule.HAS_NO_SUCH_ENTRY.violated(Map.of("field", "event", "event", id));
        }
        if (line.annulled()) {
            throw CorrectionRule.ENTRY_IS_ANNULLED.violated(Map.of("event", id));
        }
        return line.entry();
    }

    /** All that happened, as it is right. */
    public List<E> right() {
        return before(null);
    }

    /** The same of what was entered before this. */
    public List<E> before(@Nullable String id) {
        return lines.entrySet().stream()
                .takeWhile(each -> !each.getKey().equals(id))
                .filter(each -> !each.getValue().annulled())
                .map(each -> each.getValue().entry())
                .toList();
    }

    private E entry(String id) {
        var line = lines.get(id);
        if (line == null) {
            throw new IllegalStateException("What is put right was entered before: " + id);
        }
        return line.entry();
    }

    private ChildLedger<E> replaced(String id, Line<E> line, Map<String, String> corrections) {
        var more = new LinkedHashMap<>(lines);
        more.put(id, line);
        return new ChildLedger<>(more, corrections);
    }

    private Map<String, String> named(String correction, String entry) {
        var more = new LinkedHashMap<>(putRight);
        more.put(correction, entry);
        return more;
    }
}
