package org.hanshu.api.child;

import java.util.List;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.ChildKind;

/** What had ended is open once more: its cases take it back, and its clocks run. */
public interface ChildResumed extends ChildEvent {

    ChildKind kind();

    /** The cases that had let go of it. */
    List<CaseId> cases();

    /** Why. */
    Personal<String> text();
}
