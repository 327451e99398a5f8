package org.hanshu.command.shared.correction;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hanshu.api.child.ChildCorrectionEvent;
import org.hanshu.api.child.ChildCorrectionEvent.ChildCorrectionAsked;
import org.hanshu.api.child.ChildCorrectionEvent.ChildCorrectionConfirmed;
import org.hanshu.api.child.ChildCorrectionEvent.ChildCorrectionDeclined;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Role;

/** The corrections that wait for a second person, or waited for one, by their numbers. */
public record AskedCorrections(Map<Integer, Asked> byNumber) {

    public static final AskedCorrections NONE = new AskedCorrections(Map.of());

    /**
     * A correction that somebody asked for.
     *
     * @param by the account that asked, and the one for which it did
     * @param role as what it asked
     */
    public record Asked(AskedCorrection what, Set<String> by, Role role, Standing standing) {

        Asked now(Standing other) {
            return new Asked(what, by, role, other);
        }
    }

    /** How far it has come. */
    public enum Standing {
        WAITS,
        CONFIRMED,
        DECLINED
    }

    public AskedCorrections with(AskedCorrection asked, Caller by) {
        return with(asked.n(), new Asked(asked, by.hands(), by.role(), Standing.WAITS));
    }

    /** The same after what happened to a correction of what a case opened beside letters. */
    public AskedCorrections after(ChildCorrectionEvent event, Caller by) {
        return switch (event) {
            case ChildCorrectionAsked one ->
                with(new AskedCorrection(one.n(), one.event(), one.how(), one.changes(), List.of(), one.reason()), by);
            case ChildCorrectionConfirmed yes -> confirmed(yes.n());
            case ChildCorrectionDeclined no -> declined(no.n());
            default -> this;
        };
    }

    public AskedCorrections confirmed(int n) {
        return with(n, find(n).now(Standing.CONFIRMED));
    }

    public AskedCorrections declined(int n) {
        return with(n, find(n).now(Standing.DECLINED));
    }

    public int next() {
        return byNumber.size() + 1;
    }

    /** The one that waits; refuses what was not asked for, and what was decided. */
    public Asked waiting(int n) {
        var asked = find(n);
        if (asked.standing() != Standing.WAITS) {
            throw CorrectionRule.IS_DECIDED.violated(
                    Map.of("n", String.valueOf(n), "state", asked.standing().name()));
        }
        return asked;
    }

    /** The one that waits, for who lets it hold: not who asked for it. */
    public Asked waitingFor(int n, Caller second) {
        var asked = waiting(n);
        if (second.isAmong(asked.by())) {
            throw CorrectionRule.CONFIRMED_BY_ANOTHER.violated(Map.of("actor", second.actor()));
        }
        return asked;
    }

    /** Refuses a second correction of an entry while one waits. */
    public void requireNoneOf(String event) {
        for (var asked : byNumber.values()) {
            if (asked.standing() == Standing.WAITS && asked.what().event().equals(event)) {
                throw CorrectionRule.WAITS_ALREADY.violated(
                        Map.of("n", String.valueOf(asked.what().n())));
            }
        }
    }

    private Asked find(int n) {
        var asked = byNumber.get(n);
        if (asked == null) {
            throw CorrectionRule.HAS_NO_SUCH_CORRECTION.violated(Map.of("n", String.valueOf(n)));
        }
        return asked;
    }

    private AskedCorrections with(int n, Asked asked) {
        var more = new TreeMap<>(byNumber);
        more.put(n, asked);
        return new AskedCorrections(more);
    }
}
