package org.hanshu.api.child;

import java.util.UUID;
import org.hanshu.api.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/** What can happen to what a case opened beside letters: a mediation, a referral, a grant of legal aid. */
public interface ChildEvent {

    UUID childId();

    /** In which state it stands from then on; nothing where it stays where it was. */
    @Nullable
    Word leadsTo();
}
