package org.hanshu.query.shared;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hanshu.api.child.ChildCorrectionEvent.ChildCorrectionAsked;
import org.hanshu.api.child.ChildCorrectionEvent.ChildCorrectionConfirmed;
import org.hanshu.api.child.ChildCorrectionEvent.ChildCorrectionDeclined;
import org.hanshu.api.child.ChildEvent;

/** The corrections that wait for a second person, by number, and who asked for each. */
public record ChildCorrections(Map<Integer, Waiting> byNumber) {

    public static final ChildCorrections NONE = new ChildCorrections(Map.of());

    /** @param by the account that asked */
    public record Waiting(ChildCorrectionAsked asked, String by) {}

    public ChildCorrections after(ChildEvent event, Told told) {
        return switch (event) {
            case ChildCorrectionAsked one -> with(one, told.actor());
            case ChildCorrectionConfirmed yes -> without(yes.n());
            case ChildCorrectionDeclined no -> without(no.n());
            default -> this;
        };
    }

    /** Those that wait, the first first. */
    public List<Waiting> waiting() {
        return List.copyOf(byNumber.values());
    }

    private ChildCorrections with(ChildCorrectionAsked one, String by) {
        var more = new TreeMap<>(byNumber);
        more.put(one.n(), new Waiting(one, by));
        return new ChildCorrections(more);
    }

    private ChildCorrections without(int n) {
        var less = new TreeMap<>(byNumber);
        less.remove(n);
        return new ChildCorrections(less);
    }
}
