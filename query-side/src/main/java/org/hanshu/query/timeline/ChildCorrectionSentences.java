package org.hanshu.query.timeline;

import java.util.List;
import org.hanshu.api.child.ChildCorrectionEvent;
import org.hanshu.api.child.ChildCorrectionEvent.ChildCorrectionAsked;
import org.hanshu.api.child.ChildCorrectionEvent.ChildCorrectionConfirmed;
import org.hanshu.api.child.ChildCorrectionEvent.ChildCorrectionDeclined;
import org.hanshu.api.child.ChildCorrectionEvent.ChildEntryAnnulled;
import org.hanshu.api.child.ChildCorrectionEvent.ChildEntryCorrected;
import org.hanshu.api.correction.FieldChange;

/** Says what was done about a wrong entry of what a case opened beside letters. */
record ChildCorrectionSentences(TimelineWords words) {

    String about(ChildCorrectionEvent event) {
        var kind = words.text("child." + event.kind());
        return switch (event) {
            case ChildCorrectionAsked asked ->
                asked.changes().isEmpty()
                        ? words.sayOf("annul", asked, kind, asked.n())
                        : words.say(asked, kind, asked.n(), changes(asked.changes()));
            case ChildCorrectionConfirmed yes -> words.say(yes, kind, yes.n());
            case ChildCorrectionDeclined no -> words.say(no, kind, no.n());
            case ChildEntryCorrected right -> words.say(right, kind, changes(right.changes()));
            case ChildEntryAnnulled no -> words.say(no, kind);
        };
    }

    private String changes(List<FieldChange> changes) {
        return new ChangeWords(words).of(changes, List.of());
    }
}
