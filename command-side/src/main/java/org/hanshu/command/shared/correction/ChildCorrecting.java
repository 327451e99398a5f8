package org.hanshu.command.shared.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanshu.api.child.ChildCorrectionEvent;
import org.hanshu.api.child.ChildCorrectionEvent.ChildCorrectionAsked;
import org.hanshu.api.child.ChildCorrectionEvent.ChildCorrectionConfirmed;
import org.hanshu.api.child.ChildCorrectionEvent.ChildCorrectionDeclined;
import org.hanshu.api.child.ChildCorrectionEvent.ChildEntryAnnulled;
import org.hanshu.api.child.ChildCorrectionEvent.ChildEntryCorrected;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Trail;

/**
 * How a wrong entry about what a case opened beside letters is put right 更正: by a second person where an amount changes or a
 * day from which a time limit runs, at once otherwise, and with it the clocks that hung on it.
 */
public record ChildCorrecting<E extends ChildEvent>(
        ChildLedger<E> ledger, AskedCorrections asked, Places<E> places, Hanging hanging) {

    /** Something that is remembered, and what its trail says beside the command's. */
    public record Following(ChildEvent event, Map<String, String> trail) {}

    /** What puts an entry right, before it is decided whether it holds at once. */
    private record Amended(
            String entry,
            CorrectionKind how,
            ChildCorrectionEvent right,
            List<FieldChange> changes,
            boolean weighty,
            List<ChildEvent> clocks) {}

    public List<Following> correct(String entry, RightFields fields, Personal<String> reason) {
        return taken(corrected(entry, fields, reason), reason);
    }

    public List<Following> annul(String entry, Personal<String> reason) {
        return taken(annulled(entry, reason), reason);
    }

    /** What was asked for, decided on what is told now. */
    public List<Following> confirm(int n, Caller second) {
        var what = asked.waitingFor(n, second).what();
        var amended =
                switch (what.kind()) {
                    case CORRECT -> corrected(what.event(), what.fields(), what.reason());
                    case ANNUL -> annulled(what.event(), what.reason());
                };
        var yes = new ChildCorrectionConfirmed(hanging.childId(), hanging.kind(), n);
        return Stream.concat(Stream.of(plain(yes)), putRight(amended)).toList();
    }

    public List<Following> decline(int n, Personal<String> reason) {
        asked.waiting(n);
        return List.of(plain(new ChildCorrectionDeclined(hanging.childId(), hanging.kind(), n, reason)));
    }

    private List<Following> taken(Amended amended, Personal<String> reason) {
        asked.requireNoneOf(amended.entry());
        return amended.weighty()
                ? List.of(plain(new ChildCorrectionAsked(
                        hanging.childId(),
                        hanging.kind(),
                        asked.next(),
                        amended.entry(),
                        amended.how(),
                        amended.changes(),
                        reason)))
                : putRight(amended).toList();
    }

    private Amended corrected(String entry, RightFields fields, Personal<String> reason) {
        var start = places.read(entry, ledger.wrong(entry), fields);
        var changes = fields.changes();
        var moved = start.filter(
                each -> changes.stream().anyMatch(change -> change.field().equals(each.field())));
        return new Amended(
                entry,
                CorrectionKind.CORRECT,
                new ChildEntryCorrected(hanging.childId(), hanging.kind(), entry, changes, reason),
                changes,
                moved.isPresent() || changes.stream().anyMatch(ChildCorrecting::isAmount),
                moved.stream().flatMap(hanging::moved).toList());
    }

    private Amended annulled(String entry, Personal<String> reason) {
        Optional<String> clock = places.without(ledger.wrong(entry));
        var clocks = new ArrayList<ChildEvent>();
        clock.stream().flatMap(hanging::gone).forEach(clocks::add);
        return new Amended(
                entry,
                CorrectionKind.ANNUL,
                new ChildEntryAnnulled(hanging.childId(), hanging.kind(), entry, reason),
                List.of(),
                clock.isPresent(),
                clocks);
    }

    private static boolean isAmount(FieldChange change) {
        return change.field().toLowerCase(Locale.ROOT).contains("amount");
    }

    private static Stream<Following> putRight(Amended amended) {
        var trail = Map.of(Trail.CORRECTS, amended.entry());
        return Stream.concat(Stream.of(amended.right()), amended.clocks().stream())
                .map(each -> new Following(each, trail));
    }

    private static Following plain(ChildEvent event) {
        return new Following(event, Map.of());
    }
}
